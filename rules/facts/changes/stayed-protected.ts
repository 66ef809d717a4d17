import type { EarlierState } from "../../../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import type { Machine } from "../../../inventory/nodes/machines.ts";
import type { AzureReplication, Replication } from "../../../schemas/generated/types.ts";

/**
 * Whether a machine of an inventory replicates already. Undefined where its state is not recorded, or recorded in two ways.
 */
export function isProtected(inventory: Inventory, machine: Machine | undefined): boolean | undefined {
  const state = machine && inventory.replicationStateOf(machine);
  return state === undefined ? undefined : state === "protected";
}

/**
 * Whether a machine was protected then and is now. Undefined where one of the two states does not say so, and where the
 * machine may have been there without being recorded.
 */
export function stayedProtected(machine: Machine, earlier: EarlierState): boolean | undefined {
  const before = earlier.of(machine);
  if (!before && !earlier.mayHaveBeen(machine)) return false;
  const [was, is] = [isProtected(earlier.inventory, before), isProtected(earlier.current, machine)];
  if (was === false || is === false) return false;
  return was === undefined || is === undefined ? undefined : true;
}

/**
 * Whether replication was disabled in between and enabled again: its time of enabling is a later one. An earlier one is a
 * record put right, of a protection that is older still. Undefined where it cannot be told, because the time is recorded in
 * one of the two states only.
 */
export function enabledAgain(
  before: Pick<Replication | AzureReplication, "enabledAt"> | undefined,
  now: Pick<Replication | AzureReplication, "enabledAt"> | undefined,
): boolean | undefined {
  const [was, is] = [before?.enabledAt, now?.enabledAt];
  if (was === undefined && is === undefined) return false;
  if (was === undefined || is === undefined) return undefined;
  return Date.parse(is) > Date.parse(was);
}
