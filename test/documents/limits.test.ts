import { describe, expect, expectTypeOf, it } from "vitest";
import { type Limit, matrix, row } from "../../documents/index.ts";

const GB = 1_073_741_824;
const vm = "hyperv-to-azure/azure-vm-requirements";
const guest = "hyperv-to-azure/guest-storage";

/** Values by limit, for comparison with what the documents and their reading give. */
function values(limits: Readonly<Record<string, Limit>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, limit.value]));
}

describe("publishers of appliances", () => {
  it("are those that the support matrix names, and others that it does not", () => {
    const { limits } = row("azure-to-azure/network/appliance");
    expect(limits.publishers).toMatchObject({ value: ["paloaltonetworks"], source: "document" });
    expect(limits.otherPublishers.source).toBe("reading");
    expect(limits.otherPublishers.value).not.toContain("paloaltonetworks");
    expect(limits.systemPublishers.source).toBe("reading");
    expect(limits.systemPublishers.value).toEqual(
      expect.arrayContaining(["canonical", "microsoftwindowsserver"]),
    );
    expect(limits.systemPublishers.value).not.toEqual(
      expect.arrayContaining([expect.toBeOneOf([...limits.otherPublishers.value])]),
    );
  });
});

describe("recovery plans", () => {
  it("take 100 machines and 7 groups", () => {
    expect(row("recovery-plan-overview/machine-count").limits.maximumCount.value).toBe(100);
    expect(row("azure-to-azure-questions/plan-groups").limits.maximumGroups.value).toBe(7);
  });
});

describe("generations of sizes", () => {
  it("are each in one list", () => {
    const { generation1Alone, generation2Alone, bothGenerations } = row(
      "azure-vm-generations/target-size",
    ).limits;
    const all = [...generation1Alone.value, ...generation2Alone.value, ...bothGenerations.value];
    expect(new Set(all).size).toBe(all.length);
    expect(generation2Alone.value).toEqual(expect.arrayContaining(["Dsv6", "Easv6", "Mv2"]));
    expect(generation1Alone.value).toEqual(["Av2", "Dv2", "Dv3", "Ev3"]);
  });
});

describe("limits of size", () => {
  it("of the OS disk", () => {
    expect(values(row(`${vm}/os-disk-size`).limits)).toEqual({
      maximumBytesGeneration1: 2048 * GB,
      maximumBytesGeneration2: 4096 * GB,
      largestOsDiskBytes: 4095 * GB,
      warnFromBytesGeneration2: 2048 * GB,
      largeDiskBytes: 2048 * GB,
      lastAgentVersionWithoutLargeDisks: "2.0.9214.0",
    });
    expect(row(`${vm}/vm-type`).limits.osDiskBytesBelow.value).toBe(2048 * GB);
    expect(row(`${guest}/uefi-boot`).limits.osDiskBytesBelow.value).toBe(2048 * GB);
  });

  it("of data disks, the same in both rows that speak of them", () => {
    const expected = {
      maximumBytes: 32_768 * GB,
      largestManagedDiskBytes: 32_767 * GB,
      maximumBytesWithoutLargeDisks: 4095 * GB,
      lastAgentVersionWithoutLargeDisks: "2.0.9214.0",
    };
    expect(values(row(`${guest}/disk-over-1-tb`).limits)).toEqual({ largeDiskBytes: 1024 * GB, ...expected });
    expect(values(row(`${vm}/data-disk-size`).limits)).toEqual(expected);
  });

  it("of sectors", () => {
    const { limits } = row(`${guest}/sector-4k-512`);
    expect([limits.logicalSectorBytes.value, limits.physicalSectorBytes.value]).toEqual([4096, 512]);
    expect([limits.meantLogicalSectorBytes.value, limits.meantPhysicalSectorBytes.value]).toEqual([
      512, 4096,
    ]);
    expect(values(row(`${guest}/sector-4k-4k`).limits)).toEqual({
      logicalSectorBytes: 4096,
      physicalSectorBytes: 4096,
    });
  });

  it("in bytes, all of them", () => {
    for (const id of matrix.ids()) {
      for (const [name, limit] of Object.entries(matrix.find(id)!.limits)) {
        expect(limit.unit === "bytes", `${id} ${name}`).toBe(/Bytes/.test(name));
      }
    }
  });
});

describe("limits of what practice knows", () => {
  const questions = "hyperv-to-azure-questions";
  const secondSite = "vmm-to-vmm-support-matrix";

  it("of policies", () => {
    expect(row("hyperv-to-azure-tutorial/retention").limits.maximumRetention.value).toBe(24);
    expect(row("hyperv-site-to-azure/snapshot-frequency").limits.maximumFrequency.value).toBe(12);
    expect(values(row(`${questions}/policy/interval`).limits)).toEqual({
      intervals: [30, 300],
      olderIntervals: [900],
      olderArticle: "2020-01-10",
    });
    expect(values(row(`${questions}/policy/interval-with-premium`).limits)).toEqual({
      refusedInterval: 30,
      performanceTier: "Premium",
    });
  });

  it("of OS disks of generation 1", () => {
    expect(values(row("hyperv-deployment-planner/generation-1-os-disk").limits)).toEqual({
      largestOsDiskBytes: 2047 * GB,
      doubtfulFromBytes: 2040 * GB + 1,
      doubtfulSince: "2022-03-22",
    });
  });

  it("of what Azure has retired", () => {
    expect(values(row("azure-unmanaged-disks/target").limits)).toEqual({ retirement: "2026-03-31" });
    for (const id of ["azure-basic-public-addresses/retired", "azure-basic-load-balancers/retired"] as const)
      expect(values(row(id).limits)).toEqual({ retirement: "2025-09-30" });
  });

  it("of a second VMM site", () => {
    expect(values(row("vmm-to-vmm-retirement/retired").limits)).toEqual({
      closedSince: "2019-11",
      retiredOn: "2023-03-01",
    });
    expect(row(`${secondSite}/machines/number-of-disks`).limits.maximumCount.value).toBe(16);
    expect(row(`${secondSite}/hosts/host-system`).limits.operatingSystems.value).toEqual([
      "Windows Server 2012 R2",
      "Windows Server 2016",
    ]);
  });
});

describe("limits of number", () => {
  it.each([
    [row(`${vm}/os-disk-count`).limits.count, 1],
    [row(`${vm}/data-disk-count`).limits.maximumCount, 16],
    [row(`${guest}/uefi-boot`).limits.maximumPartitions, 5],
    [row(`${vm}/vm-type`).limits.maximumDataVolumes, 2],
    [row(`${vm}/vm-name`).limits.minimumLength, 1],
    [row(`${vm}/vm-name`).limits.maximumLength, 63],
    [row("hyperv-to-azure/vault/one-tenant").limits.maximumTenants, 1],
    [row("hyperv-to-azure/azure-storage/app-consistent-striped").limits.requiredSnapshotFrequency, 0],
    [row("vmm-to-azure-prerequisites/vmm-clouds").limits.minimumCount, 1],
    [row("vmm-to-azure-prerequisites/cloud-host-groups").limits.minimumCount, 1],
    [row("vmm-to-azure-prerequisites/host-has-vm").limits.minimumCount, 1],
  ])("%o is %i, in the document", (limit, value) => {
    expect(limit.value).toBe(value);
    expect(limit.source).toBe("document");
  });

  it("count the addresses that Azure keeps as drlint's own knowledge", () => {
    for (const id of [
      "azure-to-azure-network-mapping/failover-same-space",
      "azure-to-azure-network-mapping/failover-different-space",
      "azure-to-azure-network-mapping/test-failover-same-vnet",
      "azure-to-azure-network-mapping/test-failover-other-vnet",
      "azure-to-azure-network-mapping/ip-override",
      "hyperv-to-azure/azure-network/retain-source-ip",
    ] as const) {
      const { reservedFirstAddresses: first, reservedLastAddresses: last } = row(id).limits;
      expect([first.value, first.source, last.value, last.source]).toEqual([4, "reading", 1, "reading"]);
    }
  });
});

describe("limits of version and name", () => {
  it("of hosts and VMM servers", () => {
    expect(row("hyperv-to-azure/servers/hyper-v-without-vmm").limits.operatingSystems.value).toEqual([
      "Windows Server 2022",
      "Windows Server 2019",
      "Windows Server 2016",
      "Windows Server 2012 R2",
    ]);
    expect(row("hyperv-to-azure/servers/hyper-v-with-vmm").limits.vmmVersions.value).toEqual([
      "2022",
      "2019",
      "2016",
      "2012 R2",
    ]);
    expect(row("hyperv-to-azure/servers/vmm-2022-server-core").limits.vmmVersions.value).toEqual(["2022"]);
    expect(row("hyperv-to-azure/servers/dotnet-4-6-2").limits.minimumVersion.value).toBe("4.6.2");
    expect(row("vmm-to-azure-prerequisites/vmm-version").limits.minimumVmmVersion.value).toBe("2012 R2");
    expect(row("vmm-to-azure-prerequisites/host-kb2961977").limits.hotfix.value).toBe("KB2961977");
    expect(row("hyperv-to-azure/host-storage/smb3").limits.minimumVersion.value).toBe("3.0");
    expect(row("hyperv-to-azure/host-storage/mpio").limits.testedDeviceSpecificModules.value).toEqual([
      "Microsoft DSM",
      "EMC PowerPath 5.7 SP4",
      "EMC PowerPath DSM for CLARiiON",
    ]);
  });

  it("of versions", () => {
    const updates = "site-recovery-updates";
    expect(row(`${updates}/supported-versions`).limits.supportedEarlierVersions.value).toBe(4);
    expect(row(`${updates}/upgrade-steps`).limits.versionsInOneStep.value).toBe(4);
  });

  it("of storage accounts", () => {
    const storage = "hyperv-to-azure/azure-storage";
    expect(row(`${storage}/lrs`).limits.redundancies.value).toEqual(["LRS"]);
    expect(row(`${storage}/grs`).limits.redundancies.value).toEqual(["GRS"]);
    expect(row(`${storage}/ra-grs`).limits.redundancies.value).toEqual(["RAGRS"]);
    expect(values(row(`${storage}/zrs`).limits)).toEqual({
      redundancies: ["ZRS"],
      unlistedRedundancies: ["GZRS", "RAGZRS"],
    });
    expect(values(row(`${storage}/cool`).limits)).toEqual({
      accessTiers: ["Cool"],
      colderAccessTiers: ["Cold", "Archive"],
      kinds: ["BlobStorage"],
      kindsWithWarning: ["StorageV2"],
    });
    expect(values(row(`${storage}/hot`).limits)).toEqual({ accessTiers: ["Hot"], kinds: ["BlobStorage"] });
    expect(values(row(`${storage}/block-blobs`).limits)).toEqual({
      kinds: ["BlobStorage", "BlockBlobStorage"],
      kindsWithoutBlobs: ["FileStorage"],
    });
    expect(row(`${storage}/premium`).limits.performanceTier.value).toBe("Premium");
    expect(row(`${storage}/standard`).limits.performanceTier.value).toBe("Standard");
  });

  it("of replication between Azure regions", () => {
    expect(row("azure-to-azure-questions/retention").limits.maximumRetention).toMatchObject({
      value: 15 * 24,
      unit: "hours",
    });
    expect(row("azure-to-azure/regions/brazil-south-targets").limits.targets.value).toEqual([
      "brazilsoutheast",
      "southcentralus",
      "westcentralus",
      "eastus",
      "eastus2",
      "westus",
      "westus2",
      "northcentralus",
    ]);
    expect(row("azure-to-azure/regions/brazil-south-source-only").limits.region.value).toBe("brazilsouth");
    expect(row("azure-to-azure/regions/brazil-southeast-target-only").limits.region.value).toBe(
      "brazilsoutheast",
    );
    expect(row("azure-to-azure-regions/vault").limits.regions.value).toContain("northeastus5");
    const { usGov, usDoD } = row("azure-to-azure-trusted-launch/government").limits;
    expect([usGov.value, usDoD.value]).toEqual([
      ["usgovvirginia", "usgovtexas", "usgovarizona"],
      ["usdodcentral", "usdodeast"],
    ]);
    const fallback = row("azure-to-azure-network-mapping/subnet-first-alphabetical").limits;
    expect(fallback.subnetsWithoutMachines.value).toEqual([
      "AzureBastionSubnet",
      "AzureFirewallManagementSubnet",
      "AzureFirewallSubnet",
      "GatewaySubnet",
      "RouteServerSubnet",
    ]);
  });

  it("of what is set up in Azure", () => {
    for (const name of ["encryption-at-rest-cmk", "double-encryption"] as const) {
      expect(row(`hyperv-to-azure/azure-storage/${name}`).limits.minimumAzPowerShellVersion.value).toBe(
        "3.3.0",
      );
    }
    expect(row("azure-to-azure-network-mapping/default-target-name").limits.suffix.value).toBe("-asr");
    expect(row("hyperv-to-azure/network/apipa").limits.prefix.value).toBe("169.254.0.0/16");
    expect(row("hyperv-to-azure/network/host-ipv6").limits.ignoredPrefixes.value).toEqual([
      "fe80::/10",
      "::1/128",
    ]);
  });

  it.each([
    ["SQL01", true],
    ["a", true],
    ["7", true],
    ["a-b-c", true],
    ["", false],
    ["-a", false],
    ["a-", false],
    ["a_b", false],
    ["a.b", false],
    ["café", false],
  ])("of the machine's name: %o fits the pattern: %o", (name, fits) => {
    expect(new RegExp(row(`${vm}/vm-name`).limits.pattern.value).test(name)).toBe(fits);
  });
});

describe("the limits' types", () => {
  it("know the names and kinds of values that the row has", () => {
    expectTypeOf(row(`${vm}/data-disk-count`).limits.maximumCount.value).toEqualTypeOf<number>();
    expectTypeOf(row(`${vm}/vm-name`).limits.pattern.value).toEqualTypeOf<string>();
    expectTypeOf(row("hyperv-to-azure/servers/hyper-v-with-vmm").limits.vmmVersions.value).toEqualTypeOf<
      readonly string[]
    >();
    expectTypeOf(row(`${vm}/bitlocker`).limits).not.toHaveProperty("maximumCount");
  });
});
