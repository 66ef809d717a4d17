import type { Inventory } from "../../../inventory/inventory.ts";
import { fold } from "../../../inventory/names/name-index.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { AzureReplication, AzureVirtualMachine } from "../../../schemas/generated/types.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import { leftOut } from "../../run/choices.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { isNamed } from "../names.ts";

/**
 * The replication blocks of the group that a given one is in, itself among them, in the order of the files. A group is of a vault.
 * Undefined for one that is in none, and where it cannot be told: then the rows are undecided.
 */
export function needGroup(
  replication: AzureReplication,
  check: Pick<RowCheck, "inventory" | "need">,
): readonly AzureReplication[] | undefined {
  const { inventory } = check;
  // A planned machine that names no group is to be in none.
  if (replication.multiVmGroup === undefined && leftOut(inventory, replication) === "to-choose")
    return undefined;
  if (!isNamed(check.need(replication, "multiVmGroup"))) return undefined;
  if (check.need(replication, "vault") === undefined) return undefined;
  return remembered(inventory, groupsIn).get(keyOf(replication)!);
}

/**
 * Says that a row is undecided for want of the group of a machine that may be in any: one without a replication block, or whose
 * group or vault is not recorded.
 *
 * @param room how many more machines leave the answer as it is
 * @returns whether there are more of them
 */
export function leavesGroupsOpen(check: Pick<RowCheck, "inventory" | "unrecorded">, room: number): boolean {
  const open = remembered(check.inventory, openIn);
  const [first] = open;
  if (first === undefined || open.length <= room) return false;
  const { replication } = first;
  if (!replication) check.unrecorded(first, "replication");
  else check.unrecorded(replication, replication.multiVmGroup === undefined ? "multiVmGroup" : "vault");
  return true;
}

/** The Azure machines of which it is not known whether they are in a replication group, and in which. */
function openIn(inventory: Inventory): readonly AzureVirtualMachine[] {
  const machines = inventory.files.flatMap(({ root }) => root.azureVirtualMachines ?? []);
  return machines.filter(({ replication }) => {
    if (!replication) return true;
    const { multiVmGroup, vault } = replication;
    const isOpen = multiVmGroup === undefined || (isNamed(multiVmGroup) && vault === undefined);
    return isOpen && leftOut(inventory, replication) === "unrecorded";
  });
}

function groupsIn(inventory: Inventory): ReadonlyMap<string, readonly AzureReplication[]> {
  const groups = new Map<string, AzureReplication[]>();
  for (const { machine } of inventory.protections()) {
    if (machine.nodeType !== "AzureVirtualMachine") continue;
    if (leftOut(inventory, machine.replication!) === "not-asked") continue;
    const key = keyOf(machine.replication!);
    if (key !== undefined) addTo(groups, key, machine.replication!);
  }
  return groups;
}

function keyOf({ multiVmGroup, vault }: AzureReplication): string | undefined {
  return isNamed(multiVmGroup) && vault !== undefined
    ? JSON.stringify([fold(multiVmGroup), fold(vault)])
    : undefined;
}
