import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { Machine } from "../../inventory/nodes/machines.ts";
import { enabledAgain, isProtected, stayedProtected } from "../../rules/facts/changes/stayed-protected.ts";

/** The facts by which protection begins and ends. */
export const PROTECTION_FACTS: readonly string[] = [
  "VirtualMachine",
  "VirtualMachine.replication",
  "Replication.state",
  "AzureVirtualMachine",
  "AzureVirtualMachine.replication",
  "AzureReplication.state",
];

/**
 * Whether the replication that a machine had lasts. False where it had none, has none, or was enabled anew in between;
 * undefined where that is not recorded.
 */
export function replicationLasts(machine: Machine, earlier: EarlierState): boolean | undefined {
  const stayed = stayedProtected(machine, earlier);
  if (stayed === false) return false;
  const again = enabledAgain(earlier.of(machine)?.replication, machine.replication);
  if (again === true) return false;
  return again === undefined ? undefined : stayed;
}

/** Whether there is, or may be, a machine whose replication lasts. */
export function someMayReplicateOn(now: Inventory, earlier: EarlierState): boolean {
  if (earlier.losses.length > 0 || earlier.lossesNow.length > 0) return true;
  for (const { machine } of now.protections()) if (replicationLasts(machine, earlier) !== false) return true;
  for (const { machine: before } of earlier.inventory.protections()) {
    // What is gone may be there under another name, and what has no block any more may replicate on.
    if (isProtected(earlier.inventory, before) !== false && earlier.now(before)?.replication === undefined)
      return true;
  }
  return false;
}
