import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { InventoryRule } from "../../rules/define/rule-types.ts";
import { rules } from "../../rules/index.ts";
import { byExtent, every } from "../extent.ts";
import { looksBeyond } from "./own-visits.ts";
import { allRuleTests } from "./row-coverage/rule-test-files.ts";
import { type InventoryText, inventoryOf } from "./rule-tester.ts";

const tests = await allRuleTests();
const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

/** Every so many examples are looked at. */
const STEP = byExtent({ some: 2, more: 1, all: 1 });

/** Examples, in all of which every scenario and most mistakes occur. */
const whole: readonly InventoryText[] = every(STEP, readdirSync(examples)).map((example) =>
  Object.fromEntries(
    readdirSync(`${examples}${example}`)
      .filter((name) => /\.dr\.(yaml|json)$/.test(name))
      .map((name) => [name, readFileSync(`${examples}${example}/${name}`, "utf8")]),
  ),
);

/** Those, and the cases that the rule's own tests state. */
function* casesOf(rule: InventoryRule): Generator<{ inventory: InventoryText; options?: unknown }> {
  for (const inventory of whole) yield { inventory };
  for (const { rule: tested, tests: own } of tests) {
    if (tested.name === rule.name) yield* [...own.passes, ...own.violates, ...(own.undecided ?? [])];
  }
}

const all = Object.values(rules).flatMap((rule) => [rule, ...(rule.asWarning ? [rule.asWarning] : [])]);

describe("what a rule looks at in a machine", () => {
  it.each(all.filter(({ meta }) => !meta.docs.looksAround))("$name: that machine alone", (rule) => {
    for (const { inventory, options } of casesOf(rule)) {
      expect(looksBeyond(rule, inventoryOf(inventory), options), JSON.stringify(inventory)).toEqual([]);
    }
  });

  it.each([
    "azure-vm-requirements/shared-disk",
    "azure-vm-requirements/target-name-taken",
    "replicated-vms/configuration",
  ])("%s: more than that", (name) => {
    const beyond = [...casesOf(rules[name]!)].flatMap(({ inventory, options }) =>
      looksBeyond(rules[name]!, inventoryOf(inventory), options),
    );
    expect(beyond).not.toEqual([]);
  });
});
