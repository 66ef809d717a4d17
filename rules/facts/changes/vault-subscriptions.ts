import type { Machine } from "../../../inventory/nodes/machines.ts";
import type { ChangeCheck } from "./change-check.ts";
import type { VaultSubscriptions } from "./moves.ts";

/** Which subscriptions the vault of a machine was in and is in, as far as they are recorded. */
export function vaultSubscriptions(
  machine: Machine,
  { inventory, earlier }: ChangeCheck,
): VaultSubscriptions {
  const before = earlier.of(machine);
  return {
    before: before && earlier.inventory.protectionOf(before)?.vault?.subscription,
    now: inventory.protectionOf(machine)?.vault?.subscription,
  };
}
