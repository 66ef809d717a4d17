import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { Machine } from "../../inventory/nodes/machines.ts";
import { enabledAgain, isProtected, stayedProtected } from "../../rules/facts/changes/stayed-protected.ts";

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

/** What is known of the replication of all machines of an inventory. */
export interface LastingReplication {
  /** Whether there is, or may be, a machine whose replication lasts. */
  readonly isAny: boolean;
  /** Whether it is known of each machine. */
  readonly isKnown: boolean;
}

/** Asks of all machines, then and now, whether their replication lasts. */
export function lastingReplication(now: Inventory, earlier: EarlierState): LastingReplication {
  const answers = [...answersOf(now, earlier)];
  const isRead = earlier.losses.length === 0 && earlier.lossesNow.length === 0;
  return {
    isAny: !isRead || answers.some((answer) => answer !== false),
    isKnown: isRead && answers.every((answer) => answer !== undefined),
  };
}

function* answersOf(now: Inventory, earlier: EarlierState): Generator<boolean | undefined> {
  for (const { machine } of now.protections()) yield replicationLasts(machine, earlier);
  for (const { machine: before } of earlier.inventory.protections()) {
    const machine = earlier.now(before);
    // What is gone may be there under another name, and what has no block any more may replicate on.
    if (machine?.replication === undefined && isProtected(before) !== false) yield undefined;
  }
}
