import type { Inventory } from "../../../inventory/inventory.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type {
  AzureNetworkAdapter,
  AzureVirtualMachine,
  VirtualNetwork,
} from "../../../schemas/generated/types.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import { leftOut } from "../../run/choices.ts";
import type { RowCheck } from "../../run/row-check.ts";

/**
 * A protected machine with an adapter in a network that is not in a plan. Undefined where there is none, and where that cannot be
 * told: then the rows are undecided.
 */
export function needOther(
  network: VirtualNetwork,
  inPlan: ReadonlySet<AzureVirtualMachine>,
  check: Pick<RowCheck, "inventory" | "unrecorded">,
): AzureVirtualMachine | undefined {
  const { byNetwork, open } = remembered(check.inventory, machinesOfNetworks);
  const others = byNetwork.get(network)?.filter((machine) => !inPlan.has(machine)) ?? [];
  const other = others.find(({ replication }) => replication);
  if (other) return other;
  // Whether it is to be protected nobody has said: it would be left behind then.
  for (const machine of others) check.unrecorded(machine, "replication");
  for (const node of open)
    if (node.nodeType === "AzureVirtualMachine") {
      if (!inPlan.has(node)) check.unrecorded(node, "networkAdapters");
    } else if (!inPlan.has(node.parent)) check.unrecorded(node, "network");
  return undefined;
}

/** The machines by the networks that they are in, and what may be in any. Those that are only considered are left aside. */
function machinesOfNetworks(inventory: Inventory) {
  const byNetwork = new Map<VirtualNetwork, AzureVirtualMachine[]>();
  const open: (AzureVirtualMachine | AzureNetworkAdapter)[] = [];
  for (const machine of inventory.listed("azureVirtualMachines")) {
    if (machine.replication && leftOut(inventory, machine.replication) === "not-asked") continue;
    if (!machine.networkAdapters) open.push(machine);
    for (const adapter of machine.networkAdapters ?? []) {
      const network = inventory.follow(adapter, "network");
      if (network) addTo(byNetwork, network, machine);
      else if (adapter.network !== "none") open.push(adapter);
    }
  }
  return { byNetwork, open };
}
