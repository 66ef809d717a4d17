import { addressFamily } from "../../schemas/values/ip.ts";
import { rowRule } from "../define/row-rule.ts";

/** Reports adapters of Azure machines that have IPv6 addresses and no IPv4 address. */
export default rowRule({
  name: "azure-network/ipv6-only-adapter",
  description: "An adapter of an Azure machine that has IPv6 addresses only",
  level: "error",
  rows: ["azure-to-azure/network/ipv6"],
  visit: "AzureNetworkAdapter",
  facts: ["AzureNetworkAdapter.ipConfigurations", "IPConfiguration.address"],
  messages: {
    ipv6: "Adapter '{{adapter}}' of '{{machine}}' has IPv6 addresses only, which Site Recovery does not support. Give it an IPv4 address too.",
  },
  decide(adapter, check) {
    const configurations = check.need(adapter, "ipConfigurations");
    if (!configurations || configurations.length === 0) return;
    const families = configurations.map(({ address }) => address && addressFamily(address));
    if (families.includes(4)) return;
    for (const [index, family] of families.entries())
      if (family === undefined) check.unrecorded(configurations[index]!, "address");
    const first = configurations[families.indexOf(6)];
    if (!first || families.includes(undefined)) return;
    check.report({
      messageId: "ipv6",
      data: { adapter: adapter.name, machine: adapter.parent.name },
      place: first.at("address"),
    });
  },
});
