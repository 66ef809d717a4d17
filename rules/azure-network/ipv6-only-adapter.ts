import { rowRule } from "../define/row-rule.ts";
import { ipv6OnlyAt } from "../facts/networks/ipv6-only.ts";

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
    const only = ipv6OnlyAt(check.need(adapter, "ipConfigurations"), check);
    if (!only) return;
    check.report({
      messageId: "ipv6",
      data: { adapter: adapter.name, machine: adapter.parent.name },
      place: only.at("address"),
    });
  },
});
