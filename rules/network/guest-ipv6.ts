import { adapterFeatureRule } from "../define/adapter-rule.ts";
import { showsIpv6 } from "../facts/networks/addresses.ts";

const ROW = "hyperv-to-azure/network/guest-ipv6";

/** Reports IPv6 addresses of guests whose hosts VMM manages. */
export default adapterFeatureRule({
  name: "network/guest-ipv6",
  description: "An IPv6 address in a guest, where Site Recovery replicates IPv4 only",
  level: "error",
  rows: [ROW],
  facts: ["NetworkAdapter.ipConfigurations", "IPConfiguration.address", "VirtualMachine.host"],
  message:
    "Adapter '{{adapter}}' has the IPv6 address {{address}}, which Site Recovery does not support behind VMM. Give it an IPv4 address and take this one out.",
  uses(adapter, check) {
    const configurations = check.need(adapter, "ipConfigurations") ?? [];
    const ignored = check.limit(ROW, "ignoredPrefixes");
    return configurations.flatMap((configuration) => {
      const address = check.need(configuration, "address");
      if (address === undefined || !showsIpv6(address, ignored)) return [];
      return [{ place: configuration.at("address"), data: { adapter: adapter.name, address } }];
    });
  },
});
