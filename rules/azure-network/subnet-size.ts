import { rowRule } from "../define/row-rule.ts";
import { machinesComingUpIn } from "../facts/networks/machines-coming-up.ts";
import { bindingThrough } from "../run/binding.ts";

const ROW = "azure-virtual-network-questions/subnet-size";

/** Reports subnets of target networks that are smaller than Azure makes any, or no /64 where they are of IPv6. */
export default rowRule({
  name: "azure-network/subnet-size",
  description: "A subnet of a target network that is smaller than Azure makes any",
  level: "error",
  rows: [ROW],
  visit: "VirtualNetworkSubnet",
  facts: ["VirtualNetworkSubnet.addressPrefix"],
  messages: {
    small:
      "Subnet '{{subnet}}' has the range {{range}}, which are {{count}} addresses. The smallest subnet in Azure has {{least}}. Correct the range.",
    ipv6: "Subnet '{{subnet}}' has the range {{range}}, and an IPv6 subnet in Azure is a {{prefix}}. Correct the range.",
  },
  binding: (subnet, { inventory, matrix }) =>
    bindingThrough(machinesComingUpIn(inventory, subnet.parent), matrix.row(ROW).binds),
  decide(subnet, check) {
    const range = check.need(subnet, "addressPrefix");
    if (!range) return;
    const least = check.limit(ROW, "minimumIpv4Addresses");
    const prefix = check.limit(ROW, "ipv6Prefix");
    const isSmall = range.family === 4 && range.size < BigInt(least);
    if (!isSmall && (range.family === 4 || `/${range.length}` === prefix)) return;
    const data = { subnet: subnet.name, range: range.text };
    check.report({
      ...(isSmall
        ? { messageId: "small", data: { ...data, count: Number(range.size), least } }
        : { messageId: "ipv6", data: { ...data, prefix } }),
      place: subnet.at("addressPrefix"),
    });
  },
});
