import type { Matrix, RowId } from "../../documents/index.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { limitSchemas } from "../run/limit-options.ts";
import { type Listener, together } from "../run/listener.ts";
import { type AnyCheck, type CheckSpec, check, factsOf, rowsByFactsOf } from "./check.ts";
import { listenerFor, passing } from "./check-listener.ts";
import { type InventoryVisitor, inventoryRule, type RuleSpec } from "./inventory-rule.ts";
import type { InventoryRule } from "./rule-types.ts";

/** What a row rule says of itself as a whole. */
type RowRuleParts<MessageId extends string, Options> = Omit<
  RuleSpec<MessageId, Options>,
  "create" | "rows" | "facts" | "rowsByFacts"
> & {
  /** The limits of its rows that the rule goes by and that are its options. Left out: all of them. */
  readonly limitOptions?: readonly string[] | undefined;
  /** Whether it looks at objects when they are left: after the rules that look at them when they are entered. */
  readonly whenLeft?: boolean;
};

/** A row rule as it is written down: a rule with one check. */
export type RowRuleSpec<Visit extends EntityName, MessageId extends string, Options> = RowRuleParts<
  MessageId,
  Options
> &
  CheckSpec<Visit, MessageId, Options>;

/** Makes a rule that decides rows of the support documents at the objects of one kind. */
export function rowRule<const Visit extends EntityName, const MessageId extends string, Options = unknown>(
  spec: RowRuleSpec<Visit, MessageId, Options>,
): InventoryRule {
  return rowRuleOfChecks({ ...spec, checks: [check(spec)] });
}

/** Makes a rule of several checks, for subjects that are read at objects of several kinds. */
export function rowRuleOfChecks<const MessageId extends string, Options = unknown>(
  spec: RowRuleParts<MessageId, Options> & {
    readonly checks: readonly AnyCheck<MessageId, Options>[];
  },
): InventoryRule {
  const rows = [...new Set(spec.checks.flatMap((each) => each.rows))];
  return inventoryRule<MessageId, Options>({
    ...spec,
    rows,
    moreOptions: () => limitSchemas(rows, spec.limitOptions),
    facts: [...new Set(spec.checks.flatMap(factsOf))],
    rowsByFacts: spec.checks.flatMap(rowsByFactsOf),
    create(context) {
      const listeners = new Map<EntityName, Listener[]>();
      for (const each of withPassesMerged(spec.checks, context.run.matrix)) {
        const listener = listenerFor(each, context, spec.level);
        listeners.set(each.visit, [...(listeners.get(each.visit) ?? []), listener]);
      }
      const phase = spec.whenLeft ? ":exit" : "";
      return Object.fromEntries(
        [...listeners].map(([visit, all]) => [visit + phase, together(all)]),
      ) as InventoryVisitor;
    },
  });
}

/**
 * Checks that pass whatever they look at, as one for each kind of object: most of what the documents say is that
 * something is supported, and that has to be noted at every object.
 */
function withPassesMerged<MessageId extends string, Options>(
  checks: readonly AnyCheck<MessageId, Options>[],
  matrix: Matrix,
): AnyCheck<MessageId, Options>[] {
  const merged: AnyCheck<MessageId, Options>[] = [];
  for (const one of checks) {
    const passes = !one.binding && one.passesUnder !== undefined && passesEverywhere(one, matrix);
    const alike = passes
      ? merged.findIndex(
          (other) =>
            other.decide === passing &&
            other.visit === one.visit &&
            other.applies === one.applies &&
            other.lacks === one.lacks,
        )
      : -1;
    if (alike >= 0) {
      const other = merged[alike]!;
      merged[alike] = { ...other, rows: [...new Set([...other.rows, ...one.rows])] as [RowId, ...RowId[]] };
    } else {
      merged.push(passes ? { ...one, decide: passing } : one);
    }
  }
  return merged;
}

function passesEverywhere(
  { rows, passesUnder }: Pick<AnyCheck<string>, "rows" | "passesUnder">,
  matrix: Matrix,
): boolean {
  const binding = new Set(rows.flatMap((row) => matrix.row(row).binds));
  return [...binding].every((scenario) => passesUnder!(scenario, matrix));
}
