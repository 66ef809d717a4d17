import type { Inventory } from "../../../inventory/inventory.ts";
import { fold } from "../../../inventory/names/name-index.ts";
import type { Machine } from "../../../inventory/nodes/machines.ts";
import { remembered } from "../../../inventory/remembered.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import { isNamed } from "../names.ts";

/** The name that a protected machine gets in Azure. */
export function nameInAzure({ name, replication }: Machine): string {
  return isNamed(replication!.targetName) ? replication!.targetName : name;
}

/** The machines that go to Azure, or may, and get the name there that a machine gets, letter case aside. It is among them. */
export function namesakesInAzure(inventory: Inventory, machine: Machine): readonly Machine[] {
  return remembered(inventory, machinesByName).get(inventory.ofMachine(machine, foldedName)) ?? NOBODY;
}

const NOBODY: readonly Machine[] = [];

function foldedName(_inventory: Inventory, machine: Machine): string {
  return fold(nameInAzure(machine));
}

function machinesByName(inventory: Inventory): ReadonlyMap<string, readonly Machine[]> {
  const byName = new Map<string, Machine[]>();
  for (const { machine } of inventory.protections()) {
    const isHyperV = machine.nodeType === "VirtualMachine";
    if (isHyperV && (machine.replication!.to ?? "azure") !== "azure") continue;
    // Nothing is chosen for it: neither its name nor the group is.
    if (inventory.replicationStateOf(machine) === "considered") continue;
    addTo(byName, inventory.ofMachine(machine, foldedName), machine);
  }
  return byName;
}
