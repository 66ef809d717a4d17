import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { generateInventory } from "../../bench/generate.ts";
import { InventoryNode } from "../../inventory/nodes/node.ts";
import { readText } from "../../inventory/text/document.ts";
import { readQuickly } from "../../inventory/text/read-quickly.ts";
import { lint } from "../../lint/lint.ts";

const MACHINES = 800;
/** A file that is not there: the text stands in for it. */
const path = fileURLToPath(new URL("../../bench/inventory.dr.yaml", import.meta.url));

function text(machines: number, seed = 1): string {
  return [...generateInventory({ machines, seed })].join("");
}

describe("the generated inventory", () => {
  it("is the same for the same size and seed, and another for another seed", () => {
    expect(text(50)).toBe(text(50));
    expect(text(50, 2)).not.toBe(text(50));
  });

  // For a place the text of an object is read once more.
  it("has nobody ask for a place where nothing is found", async () => {
    const asked = (["at", "atKey", "extent"] as const).map((name) => vi.spyOn(InventoryNode.prototype, name));
    const { results } = await lint({ buffers: [{ path, text: text(MACHINES) }] });
    const found = results.flatMap(({ messages }) => messages.flatMap(({ related }) => [1, ...related]));
    const calls = asked.flatMap(({ mock }) => mock.calls);
    vi.restoreAllMocks();
    expect(found.length).toBeGreaterThan(0);
    expect(calls.length).toBeLessThanOrEqual(found.length);
  });

  it.each([1, 99, 101])("has the number of machines that was asked for (%i)", async (machines) => {
    const report = await lint({ buffers: [{ path, text: text(machines) }] });
    expect(report.summary.virtualMachines).toBe(machines);
  });

  it.each([
    ["azure", "azureVirtualMachines", "virtualMachines"],
    ["hyper-v", "virtualMachines", "azureVirtualMachines"],
  ] as const)(
    "may have machines of one kind alone (%s), and is right in all rules",
    async (which, own, other) => {
      const only = [...generateInventory({ machines: MACHINES, which })].join("");
      expect(only).toMatch(new RegExp(`^${own}:`, "m"));
      expect(only).not.toMatch(new RegExp(`^${other}:`, "m"));
      const { results, summary } = await lint({ buffers: [{ path, text: only }] });
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
      expect(summary.virtualMachines).toBe(MACHINES);
    },
  );

  it("spends about 37 lines on a machine", () => {
    const lines = text(MACHINES).split("\n").length / MACHINES;
    expect(lines).toBeGreaterThan(35);
    expect(lines).toBeLessThan(40);
  });

  it("uses every part of the format", () => {
    const whole = text(MACHINES);
    const parts = whole.match(/^\w+(?=:)/gm);
    expect(parts).toEqual([
      "schemaVersion",
      "vaults",
      "storageAccounts",
      "replicationPolicies",
      "virtualNetworks",
      "vmmServers",
      "hyperVSites",
      "hyperVHosts",
      "virtualMachines",
      "azureVirtualMachines",
      "networkMappings",
    ]);
    for (const part of ["disks", "volumes", "networkAdapters", "ipConfigurations", "clouds", "vmNetworks"]) {
      expect(whole).toMatch(new RegExp(`^ +${part}:`, "m"));
    }
  });

  describe("as people write it", () => {
    const real = [...generateInventory({ machines: MACHINES, text: "real" })].join("");

    it("says the same, and where the disks lie", () => {
      const few = [...generateInventory({ machines: 110, text: "real" })].join("");
      const [kind, written] = [text(110), few].map((each) => parse(each, { merge: true }));
      expect(few).toMatch(/path: '[A-Z]:\\/);
      expect(
        JSON.parse(JSON.stringify(written, (key, value) => (key === "path" ? undefined : value))),
      ).toEqual(kind);
    });

    it("has what people write, all of which is read quickly", () => {
      for (const [written, least] of [
        [/\r\n/g, 20_000],
        [/ #/g, 1000],
        [/&replication-/g, 8],
        [/<<: \*/g, 300],
        [/- \{/g, 800],
        [/\{ #/g, 50],
        [/: >-/g, 20],
        [/: "/g, 1000],
      ] as const) {
        expect(real.match(written)?.length, String(written)).toBeGreaterThanOrEqual(least);
      }
      const { stretches } = readText(path, real);
      const slow = stretches.filter(({ start, end }) => readQuickly(real, start, end) === undefined);
      expect(slow).toEqual([]);
    });

    it("is right in all rules", async () => {
      const { results } = await lint({ buffers: [{ path, text: real }] });
      const found = results.flatMap(({ messages }) => messages);
      expect(found.map(({ ruleId }) => ruleId)).toEqual(["secondary-site/retired"]);
    });

    it("has as many machines with mistakes as are asked for, and others like them", () => {
      const damaged = [...generateInventory({ machines: MACHINES, text: "real", mistakes: 20 })].join("");
      const { stretches } = readText(path, damaged);
      expect(stretches.filter((stretch) => stretch.isBroken)).toHaveLength(20);
      expect(stretches).toHaveLength(readText(path, real).stretches.length);
    });
  });

  it("is right in all rules", async () => {
    const { results, summary } = await lint({ buffers: [{ path, text: text(MACHINES) }] });
    // A part of the machines goes to a second VMM site, which is retired.
    const found = results.flatMap(({ messages }) => messages);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(["secondary-site/retired"]);
    expect(summary.decided).toBeGreaterThan(MACHINES);
  });
});
