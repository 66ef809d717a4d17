import type { Matrix } from "../../documents/index.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { addTo } from "../../schemas/values/groups.ts";
import { limitSchemas } from "../run/limit-options.ts";
import { together } from "../run/listener.ts";
import { type AnyCheck, type CheckSpec, check, factsOf, rowsByFactsOf } from "./check.ts";
import { listenerFor } from "./check-listener.ts";
import { type InventoryVisitor, inventoryRule, type RuleSpec } from "./inventory-rule.ts";
import { preparedChecks } from "./prepared-checks.ts";
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
  const byKind = new Map<EntityName, AnyCheck<MessageId, Options>[]>();
  for (const each of spec.checks) addTo(byKind, each.visit, each);
  const kinds = [...byKind].map(([visit, checks]) => ({
    visit,
    prepared: keptFor((matrix) => preparedChecks(checks, matrix)),
  }));
  return inventoryRule<MessageId, Options>({
    ...spec,
    rows,
    moreOptions: () => limitSchemas(rows, spec.limitOptions),
    facts: [...new Set(spec.checks.flatMap(factsOf))],
    rowsByFacts: spec.checks.flatMap(rowsByFactsOf),
    create(context) {
      const phase = spec.whenLeft ? ":exit" : "";
      const listeners = kinds.map(({ visit, prepared }) => [
        visit + phase,
        together(() => prepared(context.run.matrix).map((each) => listenerFor(each, context, spec.level))),
      ]);
      return Object.fromEntries(listeners) as InventoryVisitor;
    },
  });
}

/** What is made of a matrix, kept: all files of a run, and all runs but those of tests, go by the same. */
function keptFor<Made>(make: (matrix: Matrix) => Made): (matrix: Matrix) => Made {
  let last: { readonly matrix: Matrix; readonly made: Made } | undefined;
  return (matrix) => {
    if (last?.matrix !== matrix) last = { matrix, made: make(matrix) };
    return last.made;
  };
}
