import type { Inventory } from "../../../inventory/inventory.ts";
import { fold } from "../../../inventory/names/name-index.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { AzureDisk, AzureVirtualMachine } from "../../../schemas/generated/types.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { isReplicated } from "../disks/replicated.ts";
import { needShared } from "../disks/shared.ts";
import { isNamed } from "../names.ts";

type Asked = Pick<RowCheck, "inventory" | "need" | "unrecorded">;

/** The shared disks of a machine that replicate. What is not recorded leaves the rows undecided. */
export function needSharedDisks(machine: AzureVirtualMachine, check: Asked): readonly AzureDisk[] {
  return (check.need(machine, "disks") ?? []).filter(
    (disk) => isReplicated(disk) && needShared(disk, check) === true,
  );
}

/**
 * The machines of the failover cluster that a machine is a node of, itself among them, in the order of the files. Undefined for
 * one that is a node of none, and where that is not recorded: then the rows are undecided.
 */
export function needCluster(
  machine: AzureVirtualMachine,
  check: Asked,
): readonly AzureVirtualMachine[] | undefined {
  const cluster = check.need(machine, "cluster");
  return isNamed(cluster) ? remembered(check.inventory, clustersIn).get(fold(cluster)) : undefined;
}

/** Says that rows are undecided while there is a machine of which it is not recorded whether it is a node of a cluster. */
export function leaveClustersOpen(check: Asked): void {
  const [first] = remembered(check.inventory, withoutCluster);
  if (first) check.unrecorded(first, "cluster");
}

function clustersIn(inventory: Inventory): ReadonlyMap<string, readonly AzureVirtualMachine[]> {
  const clusters = new Map<string, AzureVirtualMachine[]>();
  for (const machine of inventory.listed("azureVirtualMachines"))
    if (isNamed(machine.cluster)) addTo(clusters, fold(machine.cluster), machine);
  return clusters;
}

function withoutCluster(inventory: Inventory): readonly AzureVirtualMachine[] {
  return inventory.listed("azureVirtualMachines").filter(({ cluster }) => cluster === undefined);
}
