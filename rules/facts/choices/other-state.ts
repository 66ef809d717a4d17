import type { Inventory } from "../../../inventory/inventory.ts";
import { fold, type Named, scopeOfName } from "../../../inventory/names/name-index.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { EntityName } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";

/** The kinds of machines that replicate. */
const MACHINES = ["VirtualMachine", "AzureVirtualMachine"] as const satisfies readonly EntityName[];

/**
 * Whether a machine is recorded several times, with different states of its replication. That it is recorded twice is a
 * finding of its own, and until it is put right nobody can say whether something is still to be chosen for it.
 */
export function hasOtherState(inventory: Inventory, machine: Located & { readonly name: string }): boolean {
  const states = remembered(inventory, statesOfMachines).get(keyOf(machine));
  return states !== undefined && states.size > 1;
}

/** The states in which each machine is recorded; undefined for none. */
function statesOfMachines(inventory: Inventory): ReadonlyMap<string, ReadonlySet<unknown>> {
  const states = new Map<string, Set<unknown>>();
  for (const kind of MACHINES) {
    for (const machine of inventory.names.all(kind)) {
      const key = keyOf(machine);
      const state = (machine.fact("replication") as Located | undefined)?.fact("state");
      const known = states.get(key);
      if (known) known.add(state);
      else states.set(key, new Set([state]));
    }
  }
  return states;
}

function keyOf(machine: Named): string {
  return [machine.nodeType, scopeOfName(machine) ?? "", fold(machine.name)].join("\n");
}
