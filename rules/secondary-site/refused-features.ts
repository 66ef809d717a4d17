import { matrix } from "../../documents/index.ts";
import type { Disk } from "../../schemas/generated/types.ts";
import { diskFeatureChecks } from "../define/disk-rule.ts";
import { featureCheck, featureRuleOfChecks } from "../define/feature-rule.ts";
import { unlistedFeature } from "../define/unlisted.ts";
import { showsIpv6 } from "../facts/networks/addresses.ts";

const HOST_IPV6 = "vmm-to-vmm-support-matrix/hosts/ipv6-of-host";
const GUEST_IPV6 = "vmm-to-vmm-support-matrix/network/ipv6-in-guest";
const TEAMING = "vmm-to-vmm-support-matrix/network/teaming-in-guest";
const SHARED = "vmm-to-vmm-support-matrix/storage/shared-in-cluster";
const ENCRYPTED = "vmm-to-vmm-support-matrix/storage/encryption-in-guest";

const hostAddresses = featureCheck({
  visit: "HyperVHost",
  rows: [HOST_IPV6],
  facts: ["HyperVHost.addresses"],
  uses(host, check) {
    const ignored = check.limit(HOST_IPV6, "ignoredPrefixes");
    return (check.need(host, "addresses") ?? []).flatMap((address, index) =>
      showsIpv6(address, ignored)
        ? [
            {
              place: host.at("addresses", index),
              data: { what: `The IPv6 address ${address} of host '${host.name}'` },
            },
          ]
        : [],
    );
  },
});

const guestAddresses = featureCheck({
  visit: "NetworkAdapter",
  rows: [GUEST_IPV6],
  facts: ["NetworkAdapter.ipConfigurations", "IPConfiguration.address"],
  uses(adapter, check) {
    const ignored = check.limit(GUEST_IPV6, "ignoredPrefixes");
    return (check.need(adapter, "ipConfigurations") ?? []).flatMap((configuration) => {
      const address = check.need(configuration, "address");
      if (address === undefined || !showsIpv6(address, ignored)) return [];
      const what = `The IPv6 address ${address} of '${adapter.parent.name}'`;
      return [{ place: configuration.at("address"), data: { what } }];
    });
  },
});

const teaming = featureCheck({
  visit: "NetworkAdapter",
  rows: [TEAMING],
  facts: ["NetworkAdapter.teamed"],
  uses(adapter, check) {
    if (check.need(adapter, "teamed") !== true) return [];
    const what = `Teaming adapter '${adapter.name}' in the guest '${adapter.parent.name}'`;
    return [{ place: adapter.at("teamed"), data: { what } }];
  },
});

const shared = diskFeatureChecks({
  rows: [SHARED],
  facts: ["Disk.shared", "Disk.storageType"],
  uses(disk, check) {
    const what = `Sharing ${named(disk)}`;
    if (disk.storageType === "clusterShared") return [{ place: disk.at("storageType"), data: { what } }];
    if (check.need(disk, "shared")) return [{ place: disk.at("shared"), data: { what } }];
    check.need(disk, "storageType");
    return [];
  },
});

const encrypted = diskFeatureChecks({
  rows: [ENCRYPTED],
  facts: ["Disk.encrypted"],
  uses(disk, check) {
    if (check.need(disk, "encrypted") !== true) return [];
    return [{ place: disk.at("encrypted"), data: { what: `Encryption of ${named(disk)}` } }];
  },
});

/** The checks of one kind of storage that guests reach by themselves. */
function storageChecks(type: "nfs" | "smb", protocol: string) {
  return diskFeatureChecks({
    rows: [`vmm-to-vmm-support-matrix/storage/${type}-in-guest`],
    facts: ["Disk.storageType"],
    uses(disk, check) {
      if (check.need(disk, "storageType") !== type) return [];
      return [{ place: disk.at("storageType"), data: { what: `${protocol} as ${named(disk)}` } }];
    },
  });
}

function named({ name, parent }: Disk): string {
  return `disk '${name}' of '${parent.name}'`;
}

/** Warns of what machines and hosts have that does not replicate to a second VMM site. */
export default featureRuleOfChecks(
  {
    name: "secondary-site/refused-features",
    description: "Features of machines and hosts that do not replicate to a second VMM site",
    level: "warning",
    message: `{{what}}: the matrix of ${matrix.documents["vmm-to-vmm-support-matrix"].date} does not support this for machines that go to a second VMM site. Take it out, or leave the machine out.`,
  },
  [
    hostAddresses,
    guestAddresses,
    teaming,
    unlistedFeature("networkAdapters", { rows: [GUEST_IPV6, TEAMING] }),
    ...shared,
    ...encrypted,
    ...storageChecks("nfs", "NFS"),
    ...storageChecks("smb", "SMB"),
  ],
);
