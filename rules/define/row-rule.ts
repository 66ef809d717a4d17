import type { Matrix, RowId } from "../../documents/index.ts";
import type { Scenario } from "../../inventory/protection/protection.ts";
import type { Entities, EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { type Binding, SCENARIOS, type ScenarioSet, scenarioSet } from "../run/binding.ts";
import type { Ledger, RowList } from "../run/ledger.ts";
import { limitSchemas } from "../run/limit-options.ts";
import type { LintRun } from "../run/lint-run.ts";
import { ownLimits, tellingOwnLimits, withoutOwnLimits } from "../run/own-limits.ts";
import { RowCheck } from "../run/row-check.ts";
import { defineRule, type InventoryVisitor, type RuleContext, type RuleSpec } from "./define-rule.ts";
import type { Fact, InventoryRule, RuleLevel } from "./rule-types.ts";

/** A check of some rows at the objects of one kind. */
export interface CheckSpec<Visit extends EntityName, MessageId extends string, Options> {
  /** The kind of object that is looked at. */
  readonly visit: Visit;
  readonly rows: readonly [RowId, ...RowId[]];
  /** The facts that the check reads, `Disk.size`. Asking for another one is an error. */
  readonly facts: readonly Fact[];
  /**
   * How the rows hold an object, where that does not follow from the scenarios of the machines that it belongs to or
   * serves. All rows of the check are then bound alike; undefined where they say nothing of the object.
   */
  binding?(node: Entities[Visit], run: LintRun): Binding | undefined;
  /** Objects that the rows do not speak of at all: neither passed nor undecided there. */
  applies?(node: Entities[Visit], check: RowCheck<MessageId, Options>): boolean;
  /** Whether no object can break the rows by the verdicts of a matrix, so that none need be looked at. */
  alwaysPasses?(matrix: Matrix): boolean;
  decide(node: Entities[Visit], check: RowCheck<MessageId, Options>): void;
}

/** What a row rule says of itself as a whole. */
type RowRuleParts<MessageId extends string, Options> = Omit<
  RuleSpec<MessageId, Options>,
  "create" | "rows" | "facts"
> & {
  /** The limits of its rows that the rule goes by and that are its options. Left out: all of them. */
  readonly limitOptions?: readonly string[] | undefined;
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
  return rowRuleOfChecks({ ...spec, checks: [spec] });
}

/** Makes a rule of several checks, for subjects that are read at objects of several kinds. */
export function rowRuleOfChecks<const MessageId extends string, Options = unknown>(
  spec: RowRuleParts<MessageId, Options> & {
    readonly checks: readonly CheckSpec<EntityName, MessageId, Options>[];
  },
): InventoryRule {
  const rows = [...new Set(spec.checks.flatMap((check) => check.rows))];
  return defineRule<MessageId, Options>({
    ...spec,
    rows,
    moreOptions: () => limitSchemas(rows, spec.limitOptions),
    facts: [...new Set(spec.checks.flatMap((check) => check.facts))],
    create(context) {
      const listeners = new Map<EntityName, ((node: never) => void)[]>();
      for (const check of withPassesMerged(spec.checks, context.run.matrix)) {
        const listener = listenerFor(check, context, spec.level);
        listeners.set(check.visit, [...(listeners.get(check.visit) ?? []), listener]);
      }
      const visitor: Record<string, (node: never) => void> = {};
      for (const [visit, functions] of listeners) {
        const [only, ...others] = functions;
        visitor[visit] =
          others.length === 0
            ? only!
            : (node) => {
                for (const each of functions) each(node);
              };
      }
      return visitor as InventoryVisitor;
    },
  });
}

/**
 * Checks that pass whatever they look at, as one for each kind of object: most of what the documents say is that
 * something is supported, and that has to be noted at every object.
 */
function withPassesMerged<MessageId extends string, Options>(
  checks: readonly CheckSpec<EntityName, MessageId, Options>[],
  matrix: Matrix,
): CheckSpec<EntityName, MessageId, Options>[] {
  const merged: CheckSpec<EntityName, MessageId, Options>[] = [];
  for (const check of checks) {
    const passes = !check.binding && check.alwaysPasses?.(matrix) === true;
    const alike = passes
      ? merged.findIndex(
          (other) => other.alwaysPasses && other.visit === check.visit && other.applies === check.applies,
        )
      : -1;
    if (alike >= 0) {
      const other = merged[alike]!;
      merged[alike] = { ...other, rows: [...new Set([...other.rows, ...check.rows])] as [RowId, ...RowId[]] };
    } else {
      const { alwaysPasses: _, ...looking } = check;
      merged.push(passes ? { ...check, decide: () => {} } : looking);
    }
  }
  return merged;
}

function listenerFor<MessageId extends string, Options>(
  spec: CheckSpec<EntityName, MessageId, Options>,
  { run, options, report }: RuleContext<MessageId, Options>,
  level: RuleLevel,
): (node: never) => void {
  const own = ownLimits(spec.rows, options, run.matrix);
  const isOwn = own.length > 0;
  const tell: typeof report = isOwn ? (finding) => report(tellingOwnLimits(finding, own)) : report;
  const check = new RowCheck<MessageId, Options>(run, options, spec.facts, level, tell);
  // What is noted is what the documents say, though an organisation asks for more.
  const documents = isOwn
    ? new RowCheck<MessageId, Options>(run, withoutOwnLimits(options, own), spec.facts, level, () => {})
    : check;
  const { applies } = spec;
  const judge = spec.decide;
  const { bindings } = run;
  const groups = groupByBinds(spec.rows, run.matrix);
  const rowsOf = rowsByGroups(groups, run.ledger);
  const decide = (node: Located, rows: RowList, doubtful: readonly RowId[], binding: Binding) => {
    documents.begin(node, rows, doubtful, binding);
    if (applies && !applies(node as never, documents)) return;
    judge(node as never, documents);
    documents.end();
    if (!isOwn) return;
    check.begin(node, rows, doubtful, binding);
    judge(node as never, check);
  };
  if (spec.binding) {
    const bindingOf = spec.binding.bind(spec);
    const all = run.ledger.list(spec.rows);
    return (node: Entities[EntityName]) => {
      const binding = bindingOf(node as never, run);
      if (binding) decide(node, all, NO_ROWS, binding);
    };
  }
  // Which rows hold a machine that goes one way is the same for all such machines.
  const byScenario = Object.fromEntries(
    SCENARIOS.map((scenario) => {
      const bits = groups.map(({ binds }, index) => (binds.includes(scenario) ? 1 << index : 0));
      return [scenario, rowsOf(bits.reduce((all, bit) => all | bit, 0))];
    }),
  ) as Record<Scenario, RowList>;
  return (node: Entities[EntityName]) => {
    const alone = bindings.alone(node);
    if (alone) {
      const rows = byScenario[alone.scenarios[0]!];
      if (rows.rows.length > 0) decide(node, rows, NO_ROWS, alone);
      return;
    }
    let bound = 0;
    let doubtful = 0;
    let binding: Binding | undefined;
    for (let index = 0; index < groups.length; index++) {
      const found = bindings.of(node, groups[index]!.binds);
      if (found === undefined) continue;
      bound |= 1 << index;
      if (!found.sure) doubtful |= 1 << index;
      binding ??= found;
    }
    if (binding) decide(node, rowsOf(bound), rowsOf(doubtful).rows, binding);
  };
}

const NO_ROWS: readonly RowId[] = [];

/** The rows of some of the groups, one bit each. Every object asks, so that the lists are made but once. */
function rowsByGroups(
  groups: readonly { readonly rows: readonly RowId[] }[],
  ledger: Ledger,
): (bits: number) => RowList {
  const lists: RowList[] = [];
  return (bits) => {
    lists[bits] ??= ledger.list(groups.flatMap(({ rows }, index) => (bits & (1 << index) ? rows : [])));
    return lists[bits];
  };
}

/** Rows of several documents stand together in a check; each holds only the objects that its document speaks of. */
function groupByBinds(rows: readonly RowId[], matrix: Matrix): { binds: ScenarioSet; rows: RowId[] }[] {
  const groups = new Map<ScenarioSet, RowId[]>();
  for (const id of rows) {
    const binds = scenarioSet(matrix.row(id).binds);
    groups.set(binds, [...(groups.get(binds) ?? []), id]);
  }
  return [...groups].map(([binds, grouped]) => ({ binds, rows: grouped }));
}
