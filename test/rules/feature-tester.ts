import { expect, it } from "vitest";
import type { RowId } from "../../documents/index.ts";
import type { InventoryRule } from "../../rules/define/rule-types.ts";
import { refusing } from "./refusing.ts";
import { type InventoryText, type RuleTests, testRule } from "./rule-tester.ts";

/** A feature in use, and where it is reported should the matrix refuse it one day. */
export interface FeatureUse {
  readonly name: string;
  readonly row: RowId;
  readonly inventory: InventoryText;
  readonly at: readonly string[];
  readonly message?: RegExp;
  readonly related?: readonly string[];
}

/** What is no use of a feature: silent although the matrix refuses it. */
export type FeatureUnused = Pick<FeatureUse, "name" | "row" | "inventory">;

/** Runs a rule of supported features: each use is silent as the matrix is, and reported once its row says no. */
export function testSupportedFeatures(
  rule: InventoryRule,
  tests: {
    readonly uses: readonly FeatureUse[];
    readonly unused?: readonly FeatureUnused[];
    readonly undecided?: readonly (FeatureUnused & { readonly facts: readonly string[] })[];
  },
): void {
  it("has a test of every row", () => {
    expect([...new Set(tests.uses.map((use) => use.row))].sort()).toEqual([...rule.meta.docs.rows].sort());
  });
  const all: RuleTests = {
    passes: [
      ...tests.uses.map(({ name, inventory }) => ({ name, inventory })),
      ...(tests.unused ?? []).map(({ name, row, inventory }) => ({
        name: `${name}, though it were refused`,
        inventory,
        matrix: refusing([row]),
      })),
    ],
    violates: tests.uses.map(({ name, row, inventory, at, message, related }) => ({
      name: `${name}, were it refused`,
      inventory,
      matrix: refusing([row]),
      findings: at.map((place) => ({
        at: place,
        messageId: "unsupported",
        rows: [row],
        ...(message ? { message } : {}),
        ...(related ? { related } : {}),
      })),
    })),
    undecided: (tests.undecided ?? []).map(({ name, row, inventory, facts }) => ({
      name: `${name}, were it refused`,
      inventory,
      facts,
      matrix: refusing([row]),
    })),
  };
  testRule(rule, all);
}
