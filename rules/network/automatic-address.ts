import type { NetworkAdapter } from "../../schemas/generated/types.ts";
import { featureCheck, featureRuleOfChecks } from "../define/feature-rule.ts";
import { unlistedFeature } from "../define/unlisted.ts";
import { isOwnIpv4, liesIn } from "../facts/networks/addresses.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/network/apipa";
type Check = RowCheck<"unsupported">;

const adapters = featureCheck<"NetworkAdapter">({
  visit: "NetworkAdapter",
  rows: [ROW],
  facts: [
    "NetworkAdapter.ipConfigurations",
    "IPConfiguration.address",
    "NetworkAdapter.failoverClusterVirtualAdapter",
  ],
  uses(adapter, check) {
    if (isClusterAdapter(adapter)) return [];
    const configurations = check.need(adapter, "ipConfigurations") ?? [];
    const ipv4 = configurations.filter(({ address }) => address !== undefined && isOwnIpv4(address));
    if (ipv4.some(({ address }) => !isAutomatic(address!, check))) return [];
    // An address that is not recorded may be the proper one.
    if (configurations.some((configuration) => check.need(configuration, "address") === undefined)) return [];
    if (ipv4.length > 0 && check.need(adapter, "failoverClusterVirtualAdapter") === undefined) return [];
    const owner = `Adapter '${adapter.name}'`;
    return ipv4.map((configuration) => ({
      place: configuration.at("address"),
      data: { owner, address: configuration.address! },
    }));
  },
});

const hosts = featureCheck<"HyperVHost">({
  visit: "HyperVHost",
  rows: [ROW],
  facts: ["HyperVHost.addresses", "HyperVHost.failoverClusterVirtualAdapterAddresses"],
  uses(host, check) {
    const addresses = check.need(host, "addresses") ?? [];
    const ofCluster = host.failoverClusterVirtualAdapterAddresses ?? [];
    const ipv4 = [...addresses.entries()].filter(
      ([, address]) => isOwnIpv4(address) && !ofCluster.includes(address),
    );
    if (ipv4.some(([, address]) => !isAutomatic(address, check))) return [];
    // Where it is a cluster's, the address may be its virtual adapter's.
    if (ipv4.length > 0 && check.need(host, "failoverClusterVirtualAdapterAddresses") === undefined)
      return [];
    const owner = `Host '${host.name}'`;
    return ipv4.map(([index, address]) => ({
      place: host.at("addresses", index),
      data: { owner, address },
    }));
  },
});

/** Reports adapters and hosts that have no IPv4 address but one that Windows gave itself (APIPA). */
export default featureRuleOfChecks(
  {
    name: "network/automatic-address",
    description: "A guest adapter or a host whose only IPv4 address is an automatic one (APIPA)",
    level: "error",
    message:
      "{{owner}} has only the automatic IPv4 address {{address}}: no DHCP server answered. Give it a proper address.",
  },
  [adapters, unlistedFeature("networkAdapters", { rows: [ROW] }), hosts],
);

function isAutomatic(address: string, check: Check): boolean {
  return liesIn(address, [check.limit(ROW, "prefix")]);
}

// Windows calls it "Microsoft Failover Cluster Virtual Adapter"; who exports adapters by that name need not say it twice.
function isClusterAdapter({ failoverClusterVirtualAdapter, name }: NetworkAdapter): boolean {
  return failoverClusterVirtualAdapter ?? /failover cluster virtual adapter/i.test(name);
}
