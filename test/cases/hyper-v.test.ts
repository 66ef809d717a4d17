import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { forecastInventories } from "../../answers/forecast/report.ts";
import { findingsIn, readinessIn } from "./run-case.ts";

// What public reports tell of Hyper-V machines. Each inventory names its source in the first line.
describe("Hyper-V machines", () => {
  it.each<[name: string, findings: readonly string[], message: RegExp]>([
    ["retention-over-24-hours", ["error policy/retention 25:76"], /for 72 hours; .* at most 24/],
    ["interval-of-15-minutes-to-azure", ["warning policy/older-interval 25:47"], /every 900 seconds/],
    [
      "interval-of-30-seconds-with-premium",
      ["warning policy/interval-with-premium 60:77", "error azure-compute/unmanaged-target 61:52"],
      /premium account 'contosodrpremium'/,
    ],
    ["cluster-in-two-sites", ["error clusters/one-site 44:9"], /'branch-bergen'.*'branch-oslo'/],
    ["iscsi-disk-of-a-guest", ["error guest-storage/iscsi-disk 53:18"], /by iSCSI/],
    ["switch-name-with-number-sign", ["error network/switch-name 54:14"], /'External #2'/],
    ["third-party-backup-on-host", ["warning scenarios/other-backup 41:11"], /'Veeam Backup & Replication'/],
  ])("%s", async (name, findings, message) => {
    const found = await findingsIn(name);
    expect(found.map(({ line }) => line)).toEqual(findings);
    expect(found[0]!.message).toMatch(message);
  });
});

describe("a second VMM site", () => {
  it("second-vmm-site: told once that it is retired, and what takes its place", async () => {
    const found = await findingsIn("second-vmm-site");
    expect(found.map(({ line }) => line)).toEqual([
      "warning secondary-site/host-operating-system 12:27",
      "warning secondary-site/retired 48:10",
    ]);
    expect(found[1]!.message).toMatch(
      /retired it on 2023-03-01\. Register the Hyper-V hosts in a Hyper-V site/,
    );
  });

  it("target-network-not-of-the-cloud: connected to nothing, and not ready", async () => {
    const found = await findingsIn("target-network-not-of-the-cloud");
    expect(found.map(({ line }) => line)).toContain("error forecast/target-cloud-network 42:14");
    expect((await readinessIn("target-network-not-of-the-cloud"))[0]!.state).not.toBe("ready");
    const cwd = fileURLToPath(new URL("target-network-not-of-the-cloud", import.meta.url));
    const { forecasts } = await forecastInventories({ cwd, paths: ["."], kinds: ["failover"] });
    expect(forecasts[0]!.machines[0]!.adapters[0]!.network).toMatchObject({
      why: "not-in-cloud",
      value: undefined,
    });
  });
});
