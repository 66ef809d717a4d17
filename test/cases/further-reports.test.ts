import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { changes } from "../../answers/changes/changes.ts";
import { forecastLines } from "../forecast/forecasts.ts";
import { findingsIn, readinessIn } from "./run-case.ts";

// Inventories after further public reports, several machines each: one as it was reported, one as it should be, and one of which
// the fact is not recorded. Each says in its first lines where it was reported, or where the right answer stands.

describe("what is wrong is found, and nothing else is", () => {
  it.each([
    [
      "hyper-v-replica-to-a-second-host",
      ["error scenarios/hyper-v-replica 7:47", "error replication/choices 7:53"],
    ],
    ["guest-cluster-with-a-shared-disk", ["error azure-vm-requirements/shared-disk 9:99"]],
    [
      "azure-backup-beside-site-recovery",
      ["error scenarios/azure-backup 6:53", "error replication/choices 10:29"],
    ],
    ["name-of-17-characters", ["error azure-vm-requirements/target-name 9:87"]],
    [
      "snapshots-as-far-apart-as-points",
      ["error policy/azure-no-retention 6:46", "error replication/choices 10:18"],
    ],
    [
      "kinds-of-cache-account",
      ["warning azure-storage/cache-kind 7:28", "error azure-storage/cache-for-churn 11:101"],
    ],
    ["offline-replication-to-a-second-site", ["warning secondary-site/retired 13:42"]],
    ["way-to-azure-over-a-private-endpoint", ["error prerequisites/host-internet 9:135"]],
    ["vmm-server-that-reaches-no-vault", ["error prerequisites/vmm-internet 5:35"]],
    ["guests-of-2003-and-2022", ["warning azure-vm-requirements/guest-os-past-support 7:54"]],
    ["disks-of-8-tb", ["warning agents/supported-version 6:75", "error guest-storage/disk-over-1-tb 10:106"]],
    [
      "premium-accounts-of-guests",
      ["error azure-storage/block-blobs 10:46", "error prerequisites/premium-log-account 13:119"],
    ],
    [
      "networks-without-a-subnet-chosen",
      ["error replication/choices 13:5", "warning forecast/test-failover-subnet 20:68"],
    ],
    ["test-subnet-that-cannot-be-set", ["error inventory/unresolved-name 15:138"]],
    ["static-addresses-of-many-machines", ["warning forecast/address-taken 15:94"]],
    ["network-by-a-mapping-alone", []],
    [
      "zone-of-a-hyper-v-guest",
      ["error replication/choices 8:29", "error azure-compute/availability-zone 8:89"],
    ],
    ["tested-in-the-recovery-network", ["warning azure-network/production-test-network 10:113"]],
  ])("%s", async (name, expected) => {
    expect((await findingsIn(name)).map(({ line }) => line)).toEqual(expected);
  });
});

describe("none of which a fact is not recorded is ready", () => {
  it.each([
    ["hyper-v-replica-to-a-second-host", ["copied not-ready", "alone undecided", "unknown undecided"]],
    ["guest-cluster-with-a-shared-disk", ["node1 not-ready", "node2 undecided", "node3 undecided"]],
    ["azure-backup-beside-site-recovery", ["vm1 not-ready", "vm2 undecided", "vm3 undecided"]],
    ["name-of-17-characters", ["azos-use-vm-web02 undecided", "web03 not-ready"]],
    ["snapshots-as-far-apart-as-points", ["vm1 not-ready", "vm2 undecided", "vm3 undecided"]],
    ["kinds-of-cache-account", ["vm1 undecided", "vm2 undecided", "vm3 not-ready"]],
    ["offline-replication-to-a-second-site", ["vm1 retired"]],
    ["way-to-azure-over-a-private-endpoint", ["vm1 undecided", "vm2 not-ready", "vm3 undecided"]],
    ["vmm-server-that-reaches-no-vault", ["vm1 not-ready", "vm2 undecided"]],
    ["guests-of-2003-and-2022", ["old undecided", "new undecided", "bsd undecided"]],
    ["disks-of-8-tb", ["vm1 not-ready", "vm2 undecided", "vm3 undecided"]],
    ["premium-accounts-of-guests", ["vm1 undecided", "vm2 not-ready", "vm3 undecided", "vm4 not-ready"]],
    ["networks-without-a-subnet-chosen", ["unchosen not-ready", "chosen undecided", "elsewhere undecided"]],
    ["test-subnet-that-cannot-be-set", ["vm1 undecided", "vm2 undecided"]],
    ["static-addresses-of-many-machines", ["vm1 undecided", "vm2 undecided"]],
    ["network-by-a-mapping-alone", ["vm1 undecided"]],
    ["zone-of-a-hyper-v-guest", ["vm1 not-ready", "vm2 undecided"]],
    ["tested-in-the-recovery-network", ["vm1 undecided", "vm2 undecided"]],
  ])("%s", async (name, expected) => {
    const machines = await readinessIn(name);
    expect(machines.map(({ machine, state }) => `${machine} ${state}`)).toEqual(expected);
  });

  it.each([
    ["hyper-v-replica-to-a-second-host", "unknown", "VirtualMachine.hyperVReplica"],
    ["guest-cluster-with-a-shared-disk", "node3", "Disk.shared"],
    ["azure-backup-beside-site-recovery", "vm3", "HyperVHost.backup"],
    ["snapshots-as-far-apart-as-points", "vm3", "ReplicationPolicy.appConsistentSnapshotFrequency"],
    ["way-to-azure-over-a-private-endpoint", "vm3", "Vault.privateEndpoint"],
    ["guests-of-2003-and-2022", "bsd", "GuestOperatingSystem.name"],
    ["disks-of-8-tb", "vm3", "HyperVHost.recoveryServicesAgentVersion"],
    ["premium-accounts-of-guests", "vm3", "Replication.logStorageAccount"],
    ["networks-without-a-subnet-chosen", "unchosen", "NetworkAdapter.target"],
    ["network-by-a-mapping-alone", "vm1", "AzureReplication.network"],
  ])("%s: %s waits for %s", async (name, machine, fact) => {
    const found = (await readinessIn(name)).find((each) => each.machine === machine);
    expect(found?.missing).toContain(fact);
  });
});

describe("where machines come up", () => {
  it.each([
    [
      "networks-without-a-subnet-chosen",
      "test-failover",
      [
        "chosen/nic: drill (set) db (same-name)",
        "elsewhere/nic: drill (set) db (first-alphabetical)",
        "unchosen/nic: drill (set) - (unknown)",
      ],
    ],
    [
      "static-addresses-of-many-machines",
      "failover",
      [
        "vm1/nic: dr (set) app (same-name) 10.0.0.10 (kept)",
        "vm2/nic: dr (set) app (same-name) 10.0.0.4 (next-available, in-use, estimate)",
      ],
    ],
    [
      "test-subnet-that-cannot-be-set",
      "test-failover",
      ["vm1/nic: drill (set) test (set) 10.0.0.10 (kept)", "vm2/nic: drill (set) - (not-there) - (none)"],
    ],
    [
      "network-by-a-mapping-alone",
      "failover",
      ["vm1/nic: dr (mapped, estimate) app (same-name, estimate) 10.0.0.10 (kept, estimate)"],
    ],
  ] as const)("%s, %s", async (name, kind, expected) => {
    const text = await readFile(new URL(`${name}/inventory.dr.yaml`, import.meta.url), "utf8");
    const lines = forecastLines(text, kind);
    expect(lines).toHaveLength(expected.length);
    for (const [index, each] of expected.entries()) expect(lines[index]).toContain(each);
  });
});

it("changes: hosts that leave VMM for a site, of which nobody knows whether machines replicate on", async () => {
  const cwd = fileURLToPath(new URL("hosts-moved-from-vmm-to-a-site", import.meta.url));
  const { inventories } = await changes({ cwd, paths: ["after"], base: "before" });
  expect(
    inventories.flatMap(({ changes: all }) => all.map(({ verdict, what }) => `${verdict} ${what}`)),
  ).toEqual(["not-known hostGroup", "not-known site"]);
});
