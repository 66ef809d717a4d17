import type { RowId } from "../../documents/index.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { childrenOf, objectsFrom } from "../../inventory/nodes/children.ts";
import { isMachine } from "../../inventory/nodes/machines.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import type { InventoryRule } from "../../rules/define/rule-types.ts";
import { isOwnRule, rules } from "../../rules/index.ts";
import type { RowList } from "../../rules/run/ledger.ts";
import { LintRun } from "../../rules/run/lint-run.ts";
import { InventorySourceCode } from "../../rules/source/source-code.ts";
import type { Located } from "../../schemas/located.ts";

/** The rows that only rules decide that do not look around. */
const ROWS_OF_OTHERS: ReadonlySet<RowId> = new Set(
  Object.values(rules).flatMap(({ meta }) => (meta.docs.looksAround ? meta.docs.rows : [])),
);

/**
 * Visits the machines of an inventory by one rule, as if nothing else were there, and watches what it looks at beyond the
 * machine at hand and what is no machine.
 *
 * @returns what it looked at, in words; nothing of visits that ended in a finding or asked for another look, since such machines are always visited
 */
export function looksBeyond(rule: InventoryRule, inventory: Inventory, options?: unknown): string[] {
  const run = new LintRun(inventory);
  const seen = new Set<string>();
  let inVisit: Set<string> | undefined;
  const look = (what: string) => inVisit?.add(what);
  let machine: InventoryNode | undefined;
  let hasReported = false;
  const report = () => {
    hasReported = true;
  };
  // A rule that finds nothing because of another machine can ask for the same.
  run.keep(undefined).found = report;
  const isOfMachine = (node: Located) => {
    for (let at: Located | undefined = node; at; at = at.parent) if (at === machine) return true;
    return false;
  };
  // What is worked out of all machines once, whoever asks first.
  [...inventory.protections()];
  for (const { root } of inventory.files) inventory.protectionsThrough(root);
  watch(inventory, look, ["protections", "protectionsByName"]);
  watchIf(inventory, "protectionsThrough", (node) => !isOfMachine(node as Located), look);
  watchIf(inventory, "protectionOf", (node) => !isOfMachine(node as Located), look);
  run.forecasts.of("failover");
  watch(run.forecasts, look, ["of"]);
  watchIf(run.forecasts, "ofMachine", (_, other) => !isOfMachine(other as Located), look);
  watchIf(run.forecasts, "ofAdapter", (_, adapter) => !isOfMachine(adapter as Located), look);
  const isOfOthers = (rows: readonly RowId[]) => rows.some((row) => ROWS_OF_OTHERS.has(row));
  watchIf(run.ledger, "outcome", (_, row) => isOfOthers([row as RowId]), look);
  watchIf(run.ledger, "gravest", (_, list) => isOfOthers((list as RowList).rows), look);
  watch(run.ledger, look, ["decisions", "counts"]);
  watchProperty(run.ledger, "openQuestions", look);
  watchProperty(run, "earlier", look);
  for (const name of ["record", "recordAll", "leaveOpen"] as const)
    watchIf(run.ledger, name, (node) => !isOfMachine(node as Located), look);
  const machines = inventory.files.map((file) => [...objectsFrom(file.root)].filter(isMachine));
  for (const { root } of inventory.files)
    for (const list of ["virtualMachines", "azureVirtualMachines"]) watchProperty(root, list, look);

  for (const [index, file] of [...inventory.files].entries()) {
    const source = new InventorySourceCode(file, run, isOwnRule);
    const context = { sourceCode: source, id: rule.name, options: [options], settings: {}, report };
    const visitor = rule.create(context as never) as Record<string, (node: Located) => void>;
    const visit = (selector: string, node: InventoryNode) => {
      inVisit = new Set();
      hasReported = false;
      visitor[selector]?.(node);
      if (!hasReported) for (const each of inVisit) seen.add(each);
      inVisit = undefined;
    };
    const walk = (node: InventoryNode) => {
      visit(node.nodeType, node);
      for (const child of childrenOf(node)) walk(child);
      visit(`${node.nodeType}:exit`, node);
    };
    for (machine of machines[index]!) walk(machine);
  }
  return [...seen].sort();
}

function watch(object: object, look: (what: string) => void, names: readonly string[]): void {
  for (const name of names) watchIf(object, name, () => true, look);
}

function watchIf(
  object: object,
  name: string,
  isBeyond: (...args: unknown[]) => boolean,
  look: (what: string) => void,
): void {
  const method = (object as Record<string, (...args: unknown[]) => unknown>)[name]!;
  Object.defineProperty(object, name, {
    value(...args: unknown[]) {
      if (isBeyond(...args)) look(name);
      return method.apply(object, args);
    },
  });
}

function watchProperty(object: object, name: string, look: (what: string) => void): void {
  const value = (object as Record<string, unknown>)[name];
  const isGetter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(object), name)?.get !== undefined;
  const original = isGetter
    ? Object.getOwnPropertyDescriptor(Object.getPrototypeOf(object), name)!.get!
    : undefined;
  Object.defineProperty(object, name, {
    get() {
      look(name);
      return original ? original.call(object) : value;
    },
    enumerable: true,
  });
}
