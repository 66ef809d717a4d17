import type { RowId } from "../../../documents/index.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import type { Machine } from "../../../inventory/nodes/machines.ts";
import type { Protection } from "../../../inventory/protection/protection.ts";
import type { Located } from "../../../schemas/located.ts";
import { type Binding, bindingThrough } from "../../run/binding.ts";
import type { LintRun } from "../../run/lint-run.ts";
import type { RowCheck } from "../../run/row-check.ts";
import type { ChangeCheck } from "./change-check.ts";
import { isProtected, stayedProtected } from "./stayed-protected.ts";

/** The protected machines that use an object. */
export type UsersOf<Node extends Located> = (inventory: Inventory, node: Node) => readonly Protection[];

/**
 * How a row holds an object: through the machines that stayed protected and used it then and now, and where there are
 * none, through those that may have. Where the object as it was could not be read, through those that are protected now.
 */
export function heldByProtectedUsers<Node extends Located>(
  row: RowId,
  usersOf: UsersOf<Node>,
): (node: Node, run: LintRun) => Binding | undefined {
  return (node, run) => {
    const { inventory, matrix } = run;
    const earlier = run.earlier!;
    const now = usersOf(inventory, node).filter(({ machine }) => isProtected(inventory, machine) !== false);
    if (now.length === 0) return undefined;
    const { binds } = matrix.row(row);
    if (earlier.isUncertain(node)) return bindingThrough(now, binds);
    const before = earlier.of(node);
    if (!before) return undefined;
    const usedIt = new Set(usersOf(earlier.inventory, before).map(({ machine }) => machine));
    const users = now.filter(({ machine }) => usedIt.has(earlier.of(machine)!));
    const stayed = (answer: boolean | undefined) =>
      users.filter(({ machine }) => stayedProtected(machine, earlier) === answer);
    return bindingThrough(stayed(true), binds) ?? bindingThrough(stayed(undefined), binds);
  };
}

/**
 * Whether some machine through which a row holds an object stayed protected. Where that is not recorded of any, a change
 * is no finding, and the rows are undecided.
 */
export function needStayedProtected(check: ChangeCheck & Pick<RowCheck, "binding">): boolean {
  const machines = machinesOf(check.binding);
  if (machines.some((machine) => stayedProtected(machine, check.earlier) === true)) return true;
  for (const { replication } of machines) check.need(replication!, "state");
  check.leaveUndecided();
  return false;
}

/** The machines through which a row holds an object. */
export function machinesOf({ protections }: Binding): Machine[] {
  return protections.map(({ machine }) => machine);
}
