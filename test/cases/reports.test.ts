import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { changes } from "../../answers/changes/changes.ts";
import { forecastLines } from "../forecast/forecasts.ts";
import { findingsIn, readinessIn } from "./run-case.ts";

// Inventories as people write them, short and with partial facts, made after public reports. Each says in its first lines
// where it was reported, or where the right answer stands.

describe("what is wrong is found, and nothing else is", () => {
  it.each([
    ["address-retained-in-the-recovery-network", []],
    ["agent-not-on-the-host", ["error agents/recovery-services-agent 7:71"]],
    ["bitlocker-on-a-protected-machine", ["error azure-vm-requirements/bitlocker 9:16"]],
    ["cache-account-for-high-churn", []],
    ["cache-account-in-the-recovery-group", []],
    ["cache-account-with-firewall", []],
    [
      "cluster-with-a-bare-node",
      ["error agents/provider-placement 7:73", "error agents/recovery-services-agent 7:109"],
    ],
    ["dynamic-os-disk", ["error guest-storage/dynamic-os-disk 15:49"]],
    ["europe-to-united-states", []],
    [
      "guest-of-32-bits",
      [
        "warning azure-vm-requirements/guest-os-past-support 21:30",
        "error azure-vm-requirements/architecture 21:68",
      ],
    ],
    ["failback-of-managed-disks", []],
    ["guest-with-ipv6-alone", ["warning azure-network/ipv6-only-guest 15:81"]],
    ["host-that-is-a-domain-controller", ["error agents/domain-controller 10:23"]],
    ["hyper-v-server-2019", ["warning servers/unlisted-host-system 10:30"]],
    ["linux-guest-of-generation-2", ["warning guest-storage/uefi-boot-guest 17:30"]],
    ["no-application-consistent-snapshots", []],
    ["no-log-account", ["error replication/choices 15:5", "error replication/choices 15:107"]],
    ["os-disk-of-2045-gib", ["warning azure-vm-requirements/doubtful-os-disk 16:58"]],
    ["os-disk-over-300-gb", []],
    ["own-resource-group-in-another-zone", ["error regions/zone-resource-group 12:109"]],
    [
      "premium-every-30-seconds",
      ["error policy/snapshot-frequency 15:126", "warning policy/interval-with-premium 19:57"],
    ],
    ["public-cloud-to-government", ["error replication/choices 11:5", "error regions/separate-clouds 11:50"]],
    ["replica-account-with-soft-delete", ["warning azure-storage/soft-delete 11:112"]],
    ["restricted-target-region", ["warning regions/restricted 15:52"]],
    ["retention-of-30-days", ["error policy/azure-retention 5:62"]],
    ["secure-boot-in-generation-1", ["error inventory/contradiction 16:17"]],
    [
      "subnet-of-another-name",
      ["warning forecast/fallback-subnet 20:45", "warning forecast/address-changes 20:85"],
    ],
    ["test-network-of-the-same-range", []],
    ["zone-to-zone-with-private-endpoint", []],
    ["test-in-another-range", ["warning forecast/address-taken 15:84"]],
    [
      "underscore-in-a-name",
      ["error azure-vm-requirements/target-name 12:96", "warning azure-vm-requirements/vm-name 13:13"],
    ],
    ["vault-in-the-source-region", ["error replication/choices 10:5", "error regions/vault-in-source 10:70"]],
  ])("%s", async (name, expected) => {
    expect((await findingsIn(name)).map(({ line }) => line)).toEqual(expected);
  });
});

describe("no machine of which little is recorded is ready, and those with an error are not", () => {
  it.each([
    ["agent-not-on-the-host", ["web not-ready"]],
    ["bitlocker-on-a-protected-machine", ["FILE01 not-ready"]],
    ["cache-account-with-firewall", ["vm1 undecided"]],
    ["cluster-with-a-bare-node", ["vm1 not-ready"]],
    ["dynamic-os-disk", ["SQL01 not-ready"]],
    ["europe-to-united-states", ["web-1 undecided"]],
    ["guest-of-32-bits", ["OLDERP undecided", "LEGACY not-ready"]],
    ["guest-with-ipv6-alone", ["APP01 undecided"]],
    ["host-that-is-a-domain-controller", ["APP01 not-ready"]],
    ["hyper-v-server-2019", ["APP01 undecided"]],
    ["linux-guest-of-generation-2", ["ubuntu-web undecided"]],
    ["no-log-account", ["APP01 not-ready"]],
    ["os-disk-over-300-gb", ["FILE01 undecided"]],
    ["own-resource-group-in-another-zone", ["app-1 not-ready"]],
    ["premium-every-30-seconds", ["APP01 not-ready"]],
    ["public-cloud-to-government", ["web-1 not-ready"]],
    ["restricted-target-region", ["app-1 undecided"]],
    ["retention-of-30-days", ["web-1 not-ready"]],
    ["secure-boot-in-generation-1", ["APP01 undecided"]],
    ["underscore-in-a-name", ["SVR_APP_01 not-ready", "SVR_APP_02 undecided", "SVR_APP_03 undecided"]],
    ["vault-in-the-source-region", ["vm-sg-1 not-ready"]],
  ])("%s", async (name, expected) => {
    const machines = await readinessIn(name);
    expect(machines.map(({ machine, state }) => `${machine} ${state}`)).toEqual(expected);
  });
});

describe("where machines come up", () => {
  it.each([
    ["address-retained-in-the-recovery-network", "failover", "recovery (set) app (set) 192.168.1.20 (set)"],
    ["test-network-of-the-same-range", "test-failover", "drill (set) app (set) 192.168.1.20 (set)"],
    ["zone-to-zone-with-private-endpoint", "failover", "net (set) app (same-name) 10.0.0.10 (kept)"],
  ] as const)("%s, %s", async (name, kind, expected) => {
    const text = await readFile(new URL(`${name}/inventory.dr.yaml`, import.meta.url), "utf8");
    expect(forecastLines(text, kind).map((line) => line.slice(line.indexOf(": ") + 2))).toEqual([expected]);
  });
});

describe("changes", () => {
  it.each([
    ["storage-account-changed", ["error change/storage-account-changed"]],
    ["disk-added-under-protection", ["error change/disk-added"]],
    ["same-in-another-spelling", []],
  ])("%s", async (name, expected) => {
    const folder = fileURLToPath(new URL(name, import.meta.url));
    const { inventories } = await changes({ cwd: folder, paths: ["after"], base: "before" });
    const found = inventories.flatMap(({ changes: all }) =>
      all.map(({ verdict, findings }) => [verdict, ...findings.map(({ rule }) => rule)].join(" ")),
    );
    expect(found).toEqual(expected);
  });
});
