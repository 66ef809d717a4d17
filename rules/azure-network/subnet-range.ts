import { rowRule } from "../define/row-rule.ts";
import { machinesComingUpIn } from "../facts/networks/machines-coming-up.ts";
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
    bindingThrough(machinesComingUpIn(inventory, subnet.parent), matrix.row(ROW).binds),
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
