import type { RowId } from "../../../documents/index.ts";
import type { EarlierState } from "../../../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import type { Machine } from "../../../inventory/nodes/machines.ts";
import type { Protection } from "../../../inventory/protection/protection.ts";
import type { Located } from "../../../schemas/located.ts";
import { type Binding, bindingThrough } from "../../run/binding.ts";
import type { LintRun } from "../../run/lint-run.ts";
import type { RowCheck } from "../../run/row-check.ts";
import type { ChangeCheck } from "./change-check.ts";
import { isProtected, stayedProtected } from "./stayed-protected.ts";

/** How protected machines use objects of a kind. */
export interface Uses<Node extends Located> {
  /** The machines that use an object. */
  usersOf(inventory: Inventory, node: Node): readonly Protection[];
  /** The machines that may use any object of the kind. */
  doubts(inventory: Inventory): readonly UseInDoubt[];
}

/** A machine of which it is not recorded which objects it uses, and the fact that would tell. */
export interface UseInDoubt {
  readonly protection: Protection;
  readonly node: Located;
  readonly property: string;
}

/** The machines that may have stayed protected and used an object all the time. */
interface Users {
  /** Those that used it then and use it now. */
  readonly certain: readonly Protection[];
  /** Those of which that is not recorded. */
  readonly perhaps: readonly Protection[];
}

/**
 * How a row holds an object: through the machines that stayed protected and used it then and now, and where there are
 * none, through those that may have. Where the object as it was could not be read, through those that are protected now.
 */
export function heldByProtectedUsers<Node extends Located>(
  row: RowId,
  uses: Uses<Node>,
): (node: Node, run: LintRun) => Binding | undefined {
  return (node, { inventory, earlier, matrix }) => {
    const { binds } = matrix.row(row);
    if (earlier!.isUncertain(node)) {
      const now = uses
        .usersOf(inventory, node)
        .filter(({ machine }) => isProtected(inventory, machine) !== false);
      return bindingThrough(now, binds);
    }
    const { certain, perhaps } = usersThenAndNow(node, uses, inventory, earlier!);
    const stayed = (answer: boolean | undefined) =>
      certain.filter(({ machine }) => stayedProtected(machine, earlier!) === answer);
    return (
      bindingThrough(stayed(true), binds) ??
      bindingThrough(stayed(undefined), binds) ??
      bindingThrough(perhaps, binds)
    );
  };
}

function usersThenAndNow<Node extends Located>(
  node: Node,
  uses: Uses<Node>,
  inventory: Inventory,
  earlier: EarlierState,
): Users {
  const before = earlier.of(node);
  if (!before) return { certain: [], perhaps: [] };
  const now = uses.usersOf(inventory, node);
  const doubts = uses.doubts(inventory);
  if (now.length === 0 && doubts.length === 0) return { certain: [], perhaps: [] };
  const then = new Set(uses.usersOf(earlier.inventory, before).map(({ machine }) => machine));
  const thenPerhaps = new Set(uses.doubts(earlier.inventory).map(({ protection }) => protection.machine));
  const users = new Set(now);
  const certain: Protection[] = [];
  const perhaps: Protection[] = [];
  for (const protection of new Set([...now, ...doubts.map((doubt) => doubt.protection)])) {
    const { machine } = protection;
    const was = earlier.of(machine);
    if (!was || stayedProtected(machine, earlier) === false) continue;
    if (users.has(protection) && then.has(was)) certain.push(protection);
    else if (then.has(was) || thenPerhaps.has(was)) perhaps.push(protection);
  }
  return { certain, perhaps };
}

/**
 * Whether some machine through which a row holds an object stayed protected and used it all the time. Where that is not
 * recorded of any, a change is no finding, and the rows are undecided.
 */
export function needProtectedUser<Node extends Located>(
  node: Node,
  uses: Uses<Node>,
  check: ChangeCheck & Pick<RowCheck, "binding">,
): boolean {
  if (isUsedForCertain(node, uses, check.binding, check)) return true;
  const { certain } = usersThenAndNow(node, uses, check.inventory, check.earlier);
  const used = new Set(machinesOf({ protections: certain }));
  const machines = machinesOf(check.binding);
  for (const { replication } of machines) check.need(replication!, "state");
  for (const { protection, node: where, property } of uses.doubts(check.inventory)) {
    const { machine } = protection;
    if (machines.includes(machine) && !used.has(machine)) check.unrecorded(where, property);
  }
  check.leaveUndecided();
  return false;
}

/** Whether some machine of a binding stayed protected for certain, and used an object all the time. */
export function isUsedForCertain<Node extends Located>(
  node: Node,
  uses: Uses<Node>,
  binding: Binding,
  { inventory, earlier }: Pick<ChangeCheck, "inventory" | "earlier">,
): boolean {
  const { certain } = usersThenAndNow(node, uses, inventory, earlier);
  const used = new Set(machinesOf({ protections: certain }));
  return machinesOf(binding).some(
    (machine) => used.has(machine) && stayedProtected(machine, earlier) === true,
  );
}

/** The machines through which a row holds an object. */
export function machinesOf({ protections }: Pick<Binding, "protections">): Machine[] {
  return protections.map(({ machine }) => machine);
}
