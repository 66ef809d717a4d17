import type { Inventory } from "../../../inventory/inventory.ts";
import { targetNetworkOf } from "../../../inventory/networks/target-network.ts";
import { type Protection, scenarioOf } from "../../../inventory/protection/protection.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { Replication } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import { leftOut } from "../../run/choices.ts";

/** The machines that come up in an Azure network, in a failover or in a test of one. */
export function machinesComingUpIn(inventory: Inventory, network: Located): readonly Protection[] {
  return remembered(inventory, machinesByNetwork).get(network) ?? [];
}

function machinesByNetwork(inventory: Inventory): ReadonlyMap<Located, readonly Protection[]> {
  const byNetwork = new Map<Located, Protection[]>();
  // Machine follows upon machine, so that one that is in the list already is the last one.
  const add = (network: Located | undefined, protection: Protection) => {
    if (!network) return;
    const machines = byNetwork.get(network);
    if (!machines) byNetwork.set(network, [protection]);
    else if (machines.at(-1) !== protection) machines.push(protection);
  };
  for (const protection of inventory.protections()) {
    const { machine } = protection;
    if (scenarioOf(protection) === "vmm-to-vmm") continue;
    // Both kinds of blocks name Azure networks by these properties.
    const replication = machine.replication as Replication;
    if (leftOut(inventory, replication) !== "not-asked") {
      add(inventory.follow(replication, "network"), protection);
      add(inventory.follow(replication, "testFailoverNetwork"), protection);
    }
    for (const adapter of machine.networkAdapters ?? []) {
      const target = targetNetworkOf(inventory, protection, adapter);
      if (typeof target === "object") add(target.network, protection);
    }
  }
  return byNetwork;
}
