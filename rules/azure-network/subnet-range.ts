import type { Inventory } from "../../inventory/inventory.ts";
import { targetNetworkOf } from "../../inventory/networks/target-network.ts";
import { type Protection, scenarioOf } from "../../inventory/protection/protection.ts";
import { remembered } from "../../inventory/remembered.ts";
import type { Replication } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { rowRule } from "../define/row-rule.ts";
import { bindingThrough } from "../run/binding.ts";

const ROW = "azure-subnets/range";

/** Reports subnets of target networks that lie outside the address space of their network. */
export default rowRule({
  name: "azure-network/subnet-range",
  description: "A subnet of a target network outside the address space of its network",
  level: "error",
  rows: [ROW],
  visit: "VirtualNetworkSubnet",
  facts: ["VirtualNetworkSubnet.addressPrefix", "VirtualNetwork.addressSpace"],
  messages: {
    outside:
      "Subnet '{{subnet}}' has the range {{range}}, which lies outside the address space of '{{network}}' ({{space}}). Correct one of the two.",
  },
  binding: (subnet, { inventory, matrix }) =>
    bindingThrough(remembered(inventory, machinesByNetwork).get(subnet.parent) ?? [], matrix.row(ROW).binds),
  decide(subnet, check) {
    const network = subnet.parent;
    const space = check.need(network, "addressSpace");
    const range = check.need(subnet, "addressPrefix");
    if (space === undefined || range === undefined) return;
    if (space.some((each) => each.contains(range))) return;
    check.report({
      messageId: "outside",
      data: {
        subnet: subnet.name,
        range: range.text,
        network: network.name,
        space: space.map(({ text }) => text).join(", ") || "none",
      },
      place: subnet.at("addressPrefix"),
      related: [{ place: network.atKey("addressSpace"), message: "the address space" }],
    });
  },
});

/** The machines that come up in each network, in a failover or in a test of one. */
function machinesByNetwork(inventory: Inventory): ReadonlyMap<Located, ReadonlySet<Protection>> {
  const byNetwork = new Map<Located, Set<Protection>>();
  const add = (network: Located | undefined, protection: Protection) => {
    if (network) byNetwork.set(network, (byNetwork.get(network) ?? new Set()).add(protection));
  };
  for (const protection of inventory.protections()) {
    const { machine } = protection;
    const replication = machine.replication!;
    if (scenarioOf(protection) === "vmm-to-vmm") continue;
    // Both kinds of blocks name Azure networks by these properties.
    add(inventory.follow(replication as Replication, "network"), protection);
    add(inventory.follow(replication as Replication, "testFailoverNetwork"), protection);
    for (const adapter of machine.networkAdapters ?? []) {
      const target = targetNetworkOf(inventory, protection, adapter);
      if (typeof target === "object") add(target.network, protection);
    }
  }
  return byNetwork;
}
