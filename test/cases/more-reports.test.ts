import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { changes } from "../../answers/changes/changes.ts";
import { findingsIn, readinessIn } from "./run-case.ts";

// Inventories after more public reports: the machine as it was reported, one as it should be, and one of which the fact is not
// recorded. Each says in its first lines where it was reported, or where the right answer stands.

/** Findings and machines of a case, and the fact that the machine waits for of which nothing is recorded. */
type Case = readonly [
  name: string,
  findings: readonly string[],
  machines: readonly string[],
  waits?: readonly [machine: string, fact: string],
];

const hyperV: readonly Case[] = [
  [
    "host-without-the-role",
    ["error prerequisites/hyper-v-role 5:45"],
    ["vm1 not-ready", "vm2 undecided", "vm3 undecided"],
    ["vm3", "HyperVHost.hyperVRole"],
  ],
  [
    "volume-with-an-excluded-disk",
    ["error guest-storage/partly-excluded-volume 10:102"],
    ["half not-ready", "whole undecided", "open undecided"],
    ["open", "VirtualMachine.volumes"],
  ],
  [
    "test-network-in-another-region",
    ["error regions/test-network 12:119"],
    ["vm1 undecided", "vm2 undecided", "vm3 undecided"],
  ],
  [
    "hosts-of-2019",
    ["error servers/host-operating-system 7:57", "warning inventory/unknown-system 8:58"],
    ["vm1 undecided", "vm2 not-ready", "vm3 undecided"],
    ["vm3", "ServerOperatingSystem.name"],
  ],
  [
    "provider-on-server-core",
    ["error servers/dotnet-version 6:123"],
    ["vm1 not-ready", "vm2 undecided", "vm3 undecided"],
    ["vm3", "ServerOperatingSystem.dotNetVersion"],
  ],
  [
    "disks-excluded-from-replication",
    ["error guest-storage/excluded-os-disk 18:75"],
    ["tempdb undecided", "wrong-one not-ready"],
  ],
  [
    "hyper-v-server-2012",
    ["error servers/host-operating-system 6:59", "warning servers/unlisted-host-system 7:58"],
    ["vm1 not-ready", "vm2 undecided", "vm3 undecided"],
  ],
  ["data-on-drive-d", [], ["FILE01 undecided"]],
  [
    "cluster-with-a-node-that-is-cut-off",
    ["error prerequisites/host-internet 8:60"],
    ["vm1 not-ready", "vm2 undecided", "vm3 undecided"],
    ["vm3", "HyperVHost.internetAccess"],
  ],
  ["cluster-with-all-nodes-set-up", [], ["VM01 undecided"]],
  [
    "names-in-azure-of-hyper-v-machines",
    ["warning azure-vm-requirements/vm-name 7:13", "error azure-vm-requirements/target-name 8:94"],
    ["File Server undecided", "Print Server not-ready", "Mail Server undecided"],
  ],
  [
    "hosts-without-a-way-to-azure",
    ["error prerequisites/host-internet 7:53", "error inventory/contradiction 10:63"],
    ["vm1 not-ready", "vm2 undecided", "vm3 undecided", "vm4 undecided"],
    ["vm3", "HyperVHost.internetAccess"],
  ],
  [
    "clouds-of-a-vmm-server",
    [
      "error prerequisites/vmm-clouds 5:42",
      "error prerequisites/cloud-host-groups 6:67",
      "error prerequisites/host-in-cloud 8:74",
    ],
    ["vm1 not-ready", "vm2 not-ready", "vm3 undecided"],
    ["vm3", "VMMServer.clouds"],
  ],
  [
    "dynamic-disks-and-snapshots",
    ["error azure-storage/app-consistent-snapshots 12:109"],
    ["vm1 not-ready", "vm2 undecided", "vm3 undecided"],
    ["vm3", "Disk.partitionType"],
  ],
  [
    "guests-of-an-old-hyper-v-generation",
    ["warning guest-storage/uefi-boot-guest 7:71", "error guest-storage/uefi-boot 8:69"],
    ["linux undecided", "old not-ready", "new undecided", "open undecided"],
    ["open", "VirtualMachine.generation"],
  ],
];

const azure: readonly Case[] = [
  [
    "encrypted-disk-without-key-vault",
    ["error azure-machines/target-key-vault 16:78"],
    ["without undecided", "with undecided", "wrong not-ready"],
    ["without", "AzureReplication.targetKeyVault"],
  ],
  [
    "zone-redundant-disk-to-another-kind",
    ["warning azure-storage/redundancy 6:79", "warning azure-storage/redundancy 18:64"],
    ["apart undecided", "alike undecided", "open undecided", "unsaid undecided"],
    ["open", "AzureDisk.targetSku"],
  ],
  [
    "premium-v2-with-normal-churn",
    ["error azure-disks/without-high-churn 6:86"],
    ["normal not-ready", "high undecided", "open undecided"],
    ["open", "AzureReplication.churn"],
  ],
  [
    "kernels-of-linux-machines",
    ["warning agents/mobility-service 9:86", "error azure-machines/linux-version 16:30"],
    ["ubuntu undecided", "suse undecided", "centos not-ready"],
    ["suse", "GuestOperatingSystem.kernel"],
  ],
  [
    "public-address-is-not-kept",
    ["warning azure-network/public-address 7:147", "error azure-network/source-public-address 15:76"],
    ["lost undecided", "another undecided", "same not-ready"],
  ],
  [
    "basic-public-address-at-the-target",
    [
      "warning azure-network/retired-sku 12:63",
      "warning azure-network/public-address 16:124",
      "warning azure-network/retired-sku 16:124",
      "warning azure-network/retired-sku 16:149",
    ],
    ["target undecided", "source undecided", "beside undecided"],
  ],
  [
    "names-in-azure-of-azure-machines",
    ["error azure-machines/target-name 6:105"],
    ["web_1 undecided", "web_2 not-ready", "web_3 undecided"],
    ["web_3", "AzureReplication.targetName"],
  ],
  [
    "resource-group-in-another-region",
    ["warning regions/machine-resource-group 6:51"],
    ["apart undecided", "together undecided", "open undecided"],
    ["open", "AzureVirtualMachine.resourceGroup"],
  ],
  ["places-held-at-the-target", [], ["reserved undecided", "close undecided"]],
  [
    "disks-excluded-of-azure-machines",
    ["error guest-storage/partly-excluded-volume 13:92"],
    ["scratch undecided", "pool not-ready"],
  ],
  [
    "machines-of-a-flexible-scale-set",
    ["error azure-machines/scale-set 7:48"],
    ["vm1 undecided", "vm2 not-ready", "vm3 undecided"],
    ["vm3", "ScaleSet.scalingProfile"],
  ],
  [
    "vault-in-any-region-but-the-source",
    ["error regions/vault-in-source 5:98"],
    ["vm1 not-ready", "vm2 undecided", "vm3 undecided", "vm4 undecided"],
    ["vm4", "Vault.region"],
  ],
  [
    "size-of-version-6",
    [
      "error azure-compute/target-generation 8:76",
      "error azure-compute/target-generation 12:76",
      "error azure-compute/target-generation 25:63",
    ],
    ["guest not-ready", "old not-ready", "new not-ready", "either undecided", "open undecided"],
    ["open", "AzureVirtualMachine.generation"],
  ],
  [
    "one-name-in-two-groups",
    ["error azure-vm-requirements/target-name-taken 10:11"],
    ["sql01 not-ready", "SQL01 not-ready", "sql01 undecided"],
  ],
  [
    "recovery-plan-of-another-vault",
    [
      "error recovery-plans/one-place 13:44",
      "error recovery-plans/one-vault 13:44",
      "error recovery-plans/one-group 14:37",
    ],
    ["web01 undecided", "sql01 undecided", "erp01 undecided"],
  ],
  [
    "machine-between-two-zones",
    ["error regions/zonal-source 6:141"],
    ["other undecided", "same not-ready", "open undecided"],
    ["open", "AzureVirtualMachine.availabilityZone"],
  ],
];

describe.each([
  ["Hyper-V machines", hyperV],
  ["Azure machines", azure],
] as const)("%s", (_, cases) => {
  for (const [name, findings, machines, waits] of cases)
    it(name, async () => {
      expect((await findingsIn(name)).map(({ line }) => line)).toEqual(findings);
      const found = await readinessIn(name);
      expect(found.map(({ machine, state }) => `${machine} ${state}`)).toEqual(machines);
      if (!waits) return;
      expect(found.find(({ machine }) => machine === waits[0])?.missing).toContain(waits[1]);
    });
});

describe("changes", () => {
  it.each([
    ["failback-to-another-host", ["not-known host"]],
    ["registered-with-a-new-vault", ["at-stake replication.vault"]],
    ["excluded-while-it-replicates", ["at-stake excluded of disk 'tempdb'"]],
  ])("%s", async (name, expected) => {
    const folder = fileURLToPath(new URL(name, import.meta.url));
    const { inventories } = await changes({ cwd: folder, paths: ["after"], base: "before" });
    expect(
      inventories.flatMap(({ changes: all }) => all.map(({ verdict, what }) => `${verdict} ${what}`)),
    ).toEqual(expected);
  });
});
