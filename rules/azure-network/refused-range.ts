import type { VirtualNetwork } from "../../schemas/generated/types.ts";
import { IpPrefix } from "../../schemas/values/ip.ts";
import { rowRule } from "../define/row-rule.ts";
import { machinesComingUpIn } from "../facts/networks/machines-coming-up.ts";
import { bindingThrough } from "../run/binding.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-virtual-network-questions/address-ranges";

/** Reports target networks with ranges that no network of Azure has. */
export default rowRule({
  name: "azure-network/refused-range",
  description: "A target network with a range of addresses that Azure gives no network",
  level: "error",
  rows: [ROW],
  visit: "VirtualNetwork",
  facts: ["VirtualNetwork.addressSpace", "VirtualNetwork.subnets", "VirtualNetworkSubnet.addressPrefix"],
  messages: {
    space:
      "Network '{{network}}' has the range {{range}}, and Azure gives no network addresses of {{refused}}. Choose another range.",
    subnet:
      "Subnet '{{subnet}}' has the range {{range}}, and Azure gives no network addresses of {{refused}}. Choose another range.",
  },
  binding: (network, { inventory, matrix }) =>
    bindingThrough(machinesComingUpIn(inventory, network), matrix.row(ROW).binds),
  decide(network, check) {
    const refused = check.limit(ROW, "refusedRanges").map((range) => IpPrefix.parse(range)!);
    const reported = reportSpace(network, refused, check);
    for (const subnet of network.subnets ?? []) {
      const range = subnet.addressPrefix;
      const hit = range && refused.find((each) => each.overlaps(range));
      // The range of the network that it is a part of has been reported.
      if (!hit || reported.some((each) => each.contains(range))) continue;
      check.report({
        messageId: "subnet",
        data: { subnet: subnet.name, range: range.text, refused: hit.text },
        place: subnet.at("addressPrefix"),
      });
    }
  },
});

/** Reports what is refused in the address space of a network, and says which ranges these are. */
function reportSpace(
  network: VirtualNetwork,
  refused: readonly IpPrefix[],
  check: RowCheck<"space" | "subnet">,
): readonly IpPrefix[] {
  return [...(check.need(network, "addressSpace") ?? []).entries()].flatMap(([index, range]) => {
    const hit = refused.find((each) => each.overlaps(range));
    if (!hit) return [];
    check.report({
      messageId: "space",
      data: { network: network.name, range: range.text, refused: hit.text },
      place: network.at("addressSpace", index),
    });
    return [range];
  });
}
