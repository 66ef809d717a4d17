import { isLinkLocal, isLoopback, addressFamily } from "../../schemas/values/ip.ts";
import { featureRule } from "../define/feature-rule.ts";

/** Reports IPv6 addresses of guests whose hosts VMM manages. */
export default featureRule({
  name: "network/guest-ipv6",
  description: "An IPv6 address in a guest, where Site Recovery replicates IPv4 only",
  level: "error",
  rows: ["hyperv-to-azure/network/guest-ipv6"],
  visit: "NetworkAdapter",
  facts: ["NetworkAdapter.ipConfigurations", "VirtualMachine.host"],
  message:
    "Adapter '{{adapter}}' has the IPv6 address {{address}}, which Site Recovery does not replicate behind VMM. Give it an IPv4 address and take this one out.",
  uses(adapter, check) {
    const configurations = check.need(adapter, "ipConfigurations") ?? [];
    return configurations.flatMap((configuration) => {
      const { address } = configuration;
      if (address === undefined || addressFamily(address) !== 6 || isLinkLocal(address) || isLoopback(address)) return [];
      return [{ place: configuration.at("address"), data: { adapter: adapter.name, address } }];
    });
  },
});
