import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { changes } from "../../answers/changes/changes.ts";
import { forecastInventories } from "../../answers/forecast/report.ts";
import { readiness } from "../../answers/readiness/project-readiness.ts";
import { lint } from "../../lint/lint.ts";

// Inventories made after public reports on replication between Azure regions. Each says in its first line where it was
// reported, or where the right answer stands.

const cases = fileURLToPath(new URL(".", import.meta.url));

/** The findings of a case: `severity line:column-line:column rule`. */
async function findings(name: string): Promise<string[]> {
  const { results } = await lint({ cwd: cases, paths: [name] });
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ severity, line, column, endLine, endColumn, ruleId }) =>
        `${severity === 2 ? "error" : "warning"} ${line}:${column}-${endLine}:${endColumn} ${ruleId}`,
    ),
  );
}

async function states(name: string): Promise<string[]> {
  const { inventories } = await readiness({ cwd: cases, paths: [name] });
  return inventories.flatMap(({ machines }) => machines.map(({ state }) => state));
}

/** The changes of a case: `verdict rule`. */
async function changed(name: string): Promise<string[]> {
  const report = await changes({ cwd: cases, paths: [`${name}/after`], base: `${name}/before` });
  return report.inventories.flatMap((inventory) =>
    inventory.changes.map(({ verdict, findings: all }) =>
      [verdict, ...all.map(({ rule }) => rule)].join(" "),
    ),
  );
}

describe("lint", () => {
  it.each([
    ["secondary-address-without-target", ["warning 21:37-21:47 forecast/secondary-address"]],
    ["cache-in-target-region", ["error 21:100-21:113 azure-storage/cache-region"]],
    // The machine does not block its own address.
    ["source-and-target-in-one-region", ["error 16:50-16:63 regions/same-region"]],
    ["brazil-south", ["error 23:50-23:61 regions/brazil", "error 33:50-33:61 regions/brazil"]],
    ["target-network-in-a-third-region", ["error 17:95-17:109 regions/target-network"]],
  ])("%s", async (name, expected) => {
    expect(await findings(name)).toEqual(expected);
  });
});

describe("readiness", () => {
  it.each(["cache-in-target-region", "source-and-target-in-one-region", "target-network-in-a-third-region"])(
    "%s: not ready",
    async (name) => {
      expect(await states(name)).toEqual(["not-ready"]);
    },
  );
});

describe("forecast", () => {
  it("secondary-address-without-target: not certainly kept", async () => {
    const name = "secondary-address-without-target";
    const { forecasts } = await forecastInventories({ cwd: cases, paths: [name], kinds: ["failover"] });
    const [adapter] = forecasts[0]!.machines[0]!.adapters;
    expect(adapter!.addresses.map(({ value, estimate }) => [value, estimate])).toEqual([
      ["10.20.1.10", false],
      ["10.20.1.11", true],
    ]);
  });
});

describe("changes", () => {
  it.each([
    ["adapter-added-under-protection", ["warning change/adapter-count"]],
    ["azure-machine-moved", ["error change/azure-machine-moved"]],
    ["vault-of-azure-machines-moved", ["error change/vault-moved"]],
  ])("%s", async (name, expected) => {
    expect(await changed(name)).toEqual(expected);
  });
});
