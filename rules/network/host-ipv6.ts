import { featureRule } from "../define/feature-rule.ts";
import { showsIpv6 } from "../facts/networks/addresses.ts";

const ROW = "hyperv-to-azure/network/host-ipv6";

/** Reports IPv6 addresses of hosts whose machines go to Azure. */
export default featureRule({
  name: "network/host-ipv6",
  description: "An IPv6 address of a Hyper-V host, which Site Recovery does not support",
  level: "error",
  rows: [ROW],
  visit: "HyperVHost",
  facts: ["HyperVHost.addresses"],
  message:
    "Host '{{host}}' has the IPv6 address {{address}}; Site Recovery supports IPv4 only on hosts. Give the host an IPv4 address and take this one out.",
  uses(host, check) {
    const addresses = check.need(host, "addresses") ?? [];
    const ignored = check.limit(ROW, "ignoredPrefixes");
    return addresses.flatMap((address, index) =>
      showsIpv6(address, ignored)
        ? [{ place: host.at("addresses", index), data: { host: host.name, address } }]
        : [],
    );
  },
});
