import type { Inventory } from "../../../inventory/inventory.ts";
import { fold } from "../../../inventory/names/name-index.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { AzureReplication, AzureVirtualMachine } from "../../../schemas/generated/types.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import { leftOut } from "../../run/choices.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { isNamed } from "../names.ts";

/** What replication blocks have in common that name the same thing. */
interface Grouping {
  /** The property that names it. */
  readonly property: "multiVmGroup" | "availabilitySet";
  /** What tells apart two things of one name. */
  readonly within: "vault" | "resourceGroup";
  /** The blocks by the key of what they name, in the order of the files. */
  readonly groups: (inventory: Inventory) => ReadonlyMap<string, readonly AzureReplication[]>;
  /** The machines of which it is not known what they name. */
  readonly open: (inventory: Inventory) => readonly AzureVirtualMachine[];
}

/** Groups of machines that share recovery points. A group is of a vault. */
const REPLICATION_GROUPS = grouping("multiVmGroup", "vault");

/** The availability sets that machines come up in. A set is of a resource group. */
export const TARGET_AVAILABILITY_SETS = grouping("availabilitySet", "resourceGroup");

/**
 * The replication blocks that name the same as a given one, itself among them, in the order of the files. Undefined for one
 * that names nothing, and where it cannot be told: then the rows are undecided.
 */
export function needGroup(
  replication: AzureReplication,
  check: Pick<RowCheck, "inventory" | "need">,
  { property, within, groups }: Grouping = REPLICATION_GROUPS,
): readonly AzureReplication[] | undefined {
  const { inventory } = check;
  // A planned machine that names none is to be in none.
  if (replication[property] === undefined && leftOut(inventory, replication) === "to-choose")
    return undefined;
  if (!isNamed(check.need(replication, property))) return undefined;
  if (check.need(replication, within) === undefined) return undefined;
  return remembered(inventory, groups).get(keyOf(replication, property, within)!);
}

/**
 * Says that a row is undecided for want of the group of a machine that may be in any: one without a replication block, or whose
 * group, or what that is of, is not recorded.
 *
 * @param room how many more machines leave the answer as it is
 * @returns whether there are more of them
 */
export function leavesGroupsOpen(
  check: Pick<RowCheck, "inventory" | "unrecorded">,
  room: number,
  { property, within, open: openIn }: Grouping = REPLICATION_GROUPS,
): boolean {
  const open = remembered(check.inventory, openIn);
  const [first] = open;
  if (first === undefined || open.length <= room) return false;
  const { replication } = first;
  if (!replication) check.unrecorded(first, "replication");
  else check.unrecorded(replication, replication[property] === undefined ? property : within);
  return true;
}

function grouping(property: Grouping["property"], within: Grouping["within"]): Grouping {
  return {
    property,
    within,
    open: (inventory) => {
      const machines = inventory.listed("azureVirtualMachines");
      return machines.filter(({ replication }) => {
        if (!replication) return true;
        const own = replication[property];
        const isOpen = own === undefined || (isNamed(own) && replication[within] === undefined);
        return isOpen && leftOut(inventory, replication) === "unrecorded";
      });
    },
    groups: (inventory) => {
      const groups = new Map<string, AzureReplication[]>();
      for (const { machine } of inventory.protections()) {
        if (machine.nodeType !== "AzureVirtualMachine") continue;
        if (leftOut(inventory, machine.replication!) === "not-asked") continue;
        const key = keyOf(machine.replication!, property, within);
        if (key !== undefined) addTo(groups, key, machine.replication!);
      }
      return groups;
    },
  };
}

function keyOf(
  replication: AzureReplication,
  property: Grouping["property"],
  within: Grouping["within"],
): string | undefined {
  const [own, of] = [replication[property], replication[within]];
  return isNamed(own) && of !== undefined ? JSON.stringify([fold(own), fold(of)]) : undefined;
}
