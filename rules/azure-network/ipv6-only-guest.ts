import { adapterFeatureRule } from "../define/adapter-rule.ts";
import { ipv6OnlyAt } from "../facts/networks/ipv6-only.ts";

/** Warns of adapters of guests without VMM that have IPv6 addresses and no IPv4 address. */
export default adapterFeatureRule({
  name: "azure-network/ipv6-only-guest",
  description: "An adapter of a guest without VMM that has IPv6 addresses only",
  level: "warning",
  rows: ["azure-ipv6/ipv4-address"],
  facts: ["NetworkAdapter.ipConfigurations", "IPConfiguration.address"],
  message:
    "Adapter '{{adapter}}' of '{{machine}}' has IPv6 addresses only, and in Azure each adapter has an IPv4 address. The machine comes up with one that it did not have, and not with {{address}} as things stand. Plan for that, or give the adapter an IPv4 address too.",
  uses(adapter, check) {
    const only = ipv6OnlyAt(check.need(adapter, "ipConfigurations"), check);
    if (!only) return [];
    const data = { adapter: adapter.name, machine: adapter.parent.name, address: only.address! };
    return [{ place: only.at("address"), data }];
  },
});
