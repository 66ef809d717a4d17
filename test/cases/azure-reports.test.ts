import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { changes } from "../../answers/changes/changes.ts";
import { forecastInventories } from "../../answers/forecast/report.ts";
import { networkInWords } from "../../answers/forecast/words.ts";
import { forecastLines } from "../forecast/forecasts.ts";
import { findingsIn, readinessIn } from "./run-case.ts";

// Inventories after reports of people who replicate between Azure regions: the machine as it was reported, one as it should be,
// and one of which the fact is not recorded. Each says in its first lines where it was reported.

describe("findings, and whether machines are ready", () => {
  it.each([
    [
      "set-and-zone-at-the-target",
      ["error inventory/contradiction 4:113"],
      ["both undecided", "one undecided", "open undecided"],
    ],
    [
      "size-for-the-target",
      ["error azure-machines/arm64 9:76", "error azure-compute/target-premium-storage 14:76"],
      ["arm not-ready", "standard not-ready", "like-the-source undecided", "open undecided"],
    ],
    [
      "premium-v2-of-an-azure-machine",
      ["error azure-disks/os-disk-kind 11:40"],
      ["data undecided", "system not-ready", "open undecided"],
    ],
    [
      "subnets-by-service-endpoint",
      ["error azure-storage/cache-subnets 20:58"],
      ["vm1 undecided", "vm2 not-ready", "vm3 undecided"],
    ],
    [
      "sizes-and-kinds-of-disks",
      ["error azure-disks/size 15:98"],
      ["large undecided", "standard undecided", "too-large not-ready"],
    ],
    [
      "cache-account-of-the-target-subscription",
      [
        "warning azure-storage/cache-target-subscription 9:160",
        "error azure-storage/cache-other-subscription 10:160",
      ],
      ["vm1 undecided", "vm2 undecided", "vm3 not-ready"],
    ],
    ["second-configuration-with-a-target", [], ["with undecided"]],
  ] as const)("%s", async (name, findings, machines) => {
    expect((await findingsIn(name)).map(({ line }) => line)).toEqual(findings);
    expect((await readinessIn(name)).map(({ machine, state }) => `${machine} ${state}`)).toEqual(machines);
  });

  it.each([
    ["size-for-the-target", "open", "AzureReplication.targetVmSize"],
    ["premium-v2-of-an-azure-machine", "open", "AzureDisk.role"],
    ["subnets-by-service-endpoint", "vm3", "VirtualNetworkSubnet.serviceEndpoints"],
  ])("%s: %s waits for %s", async (name, machine, fact) => {
    const found = (await readinessIn(name)).find((each) => each.machine === machine);
    expect(found?.missing).toContain(fact);
  });
});

describe("where machines come up", () => {
  it("second-configuration-with-a-target", async () => {
    const text = await readFile(
      new URL("second-configuration-with-a-target/inventory.dr.yaml", import.meta.url),
      "utf8",
    );
    expect(forecastLines(text, "failover")).toEqual([
      "with/nic: dr (set) app (set) 10.0.0.10 (set) 10.0.0.21 (set)",
    ]);
  });

  it.each(["failover", "test-failover"] as const)(
    "target-network-in-a-third-region, %s: nowhere, since no machine is connected to a network of another region",
    async (kind) => {
      const cwd = fileURLToPath(new URL("target-network-in-a-third-region", import.meta.url));
      const { forecasts } = await forecastInventories({ cwd, kinds: [kind] });
      const [adapter] = forecasts[0]!.machines[0]!.adapters;
      expect(adapter).toMatchObject({ state: "fails", problems: ["network-elsewhere"] });
      expect(networkInWords(adapter!.network).reason).toMatch(/, but it lies in \w/);
    },
  );
});

describe("changes", () => {
  it.each([
    ["size-changed-at-the-source", ["not-known vmSize"]],
    ["disk-added-to-an-azure-machine", ["warning disk 'data' change/azure-disk-added"]],
  ])("%s", async (name, expected) => {
    const folder = fileURLToPath(new URL(name, import.meta.url));
    const { inventories } = await changes({ cwd: folder, paths: ["after"], base: "before" });
    const found = inventories.flatMap(({ changes: all }) =>
      all.map(({ verdict, what, findings }) =>
        [verdict, what, ...findings.map(({ rule }) => rule)].join(" "),
      ),
    );
    expect(found).toEqual(expected);
  });
});
