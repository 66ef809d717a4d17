import type { RowId } from "../../documents/index.ts";
import type { Entities, EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { Binding } from "../run/binding.ts";
import { leftOut } from "../run/choices.ts";
import type { Ledger, RowList } from "../run/ledger.ts";
import { lacks as isLacking, type Listener } from "../run/listener.ts";
import { ownLimits, tellingOwnLimits, withoutOwnLimits } from "../run/own-limits.ts";
import { RowCheck } from "../run/row-check.ts";
import type { RuleLevel } from "../run/rule-level.ts";
import type { RuleContext } from "./inventory-rule.ts";
import { type PreparedCheck, passing } from "./prepared-checks.ts";

/** Makes the function that holds a check against each object of its kind and notes what comes out. */
export function listenerFor<MessageId extends string, Options>(
  { spec, facts, isOnChoices, groups }: PreparedCheck<MessageId, Options>,
  { run, options, report }: RuleContext<MessageId, Options>,
  level: RuleLevel,
): Listener {
  const { applies, lacks } = spec;
  const judge = spec.decide;
  const own = ownLimits(spec.rows, options, run.matrix);
  const isOwn = own.length > 0;
  const tell: typeof report = isOwn ? (finding) => report(tellingOwnLimits(finding, own)) : report;
  const check = new RowCheck<MessageId, Options>({ run, options, facts, level, report: tell });
  // What is noted is what the documents say, though an organisation asks for more.
  const documents = isOwn
    ? new RowCheck<MessageId, Options>({
        run,
        options: withoutOwnLimits(options, own),
        facts,
        level,
        report: () => {},
      })
    : check;
  const { bindings } = run;
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
  const isNoneOfItsBusiness = (node: Located) =>
    (lacks !== undefined && !isLacking(node, lacks)) ||
    (isOnChoices && leftOut(run.inventory, node) === "not-asked");
  if (spec.binding) {
    const bindingOf = spec.binding.bind(spec);
    const all = run.ledger.list(spec.rows);
    return (node: Entities[EntityName]) => {
      const binding = bindingOf(node as never, run);
      if (!binding) return;
      run.bound(node, all.rows, binding);
      if (!isNoneOfItsBusiness(node)) decide(node, all, NO_ROWS, binding);
    };
  }
  const listener = (node: Entities[EntityName]) => {
    if (isNoneOfItsBusiness(node)) return;
    let bound = 0;
    let doubtful = 0;
    let binding: Binding | undefined;
    for (let index = 0; index < groups.length; index++) {
      const found = bindings.of(node, groups[index]!.binds);
      if (found === undefined) continue;
      bound |= 1 << index;
      if (!found.isSure) doubtful |= 1 << index;
      binding ??= found;
    }
    if (binding) decide(node, rowsOf(bound), rowsOf(doubtful).rows, binding);
  };
  const under: Listener["under"] = ({ scenario, isConsidered, lacks: isMissing }) => {
    if ((isOnChoices && isConsidered) || (lacks !== undefined && !isMissing(lacks))) return undefined;
    const rows = rowsOf(bitsOf(groups, ({ binds }) => binds.includes(scenario)));
    if (rows.rows.length === 0) return undefined;
    const passes = judge === passing || spec.passesUnder?.(scenario, run.matrix) === true;
    return passes && !applies && !isOwn
      ? { passes: rows }
      : { visit: (node: Located, binding) => decide(node, rows, NO_ROWS, binding) };
  };
  return Object.assign(listener, { under, lacks });
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

/** Those of the groups of which something is true, one bit each. */
function bitsOf<Group>(groups: readonly Group[], isOne: (group: Group) => boolean): number {
  return groups.reduce((bits, group, index) => (isOne(group) ? bits | (1 << index) : bits), 0);
}
