import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { drift } from "../../../answers/drift/drift.ts";
import { importExports } from "../../../answers/import/import.ts";
import { account, item, network, policy, protectable, site, vault } from "../../imports/exports.ts";
import { project } from "../../lint/project.ts";

const INVENTORY = `hyperVHosts: [{ name: HV1, site: Harbour }]
hyperVSites: [{ name: Harbour }]
storageAccounts:
  - { name: stharbour, sku: &usual Standard_GRS }
  - { name: other, sku: *usual }
virtualMachines:
  - name: ledger
    host: HV1
    id: 0f0e0d0c-1111-4222-8333-445566778899
    disks:
      - { name: ledger-os, size: 40GB, role: os }
      - { name: ledger-data, size: 100500MB, role: data }
    replication: { state: protected, to: azure, vault: rsv-harbour }
  - name: old
    host: HV1
    replication: { to: azure, vault: rsv-harbour, state: protected }
`;

async function drifted(
  exports: Readonly<Record<string, unknown>>,
  inventory: string | undefined = INVENTORY,
) {
  const cwd = project({
    ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    ...(inventory === "" ? {} : { "dr/a.dr.yaml": inventory }),
  });
  for (const [name, json] of Object.entries(exports)) writeFileSync(join(cwd, name), JSON.stringify(json));
  const options = { cwd, files: Object.keys(exports), into: inventory === "" ? "." : "dr" };
  return { cwd, options, report: await drift(options) };
}

const EXPORTS = {
  "rest.json": [vault, account, network, policy, site],
  "items.json": { value: [item], nextLink: null },
};

const verdict = (effect: Awaited<ReturnType<typeof drift>>["differences"][number]["effect"]) =>
  typeof effect === "string" ? effect : effect.verdict;

describe("what differs", () => {
  it("is told with what it does to what is replicated, and nothing is written", async () => {
    const { report, cwd } = await drifted(EXPORTS);
    const told = report.differences.map(({ kind, object, property, effect }) => [
      kind,
      object,
      property,
      verdict(effect),
    ]);
    expect(told.slice(0, 3)).toEqual([
      ["missing", "virtual machine 'old'", undefined, "at-stake"],
      ["different", "storage account 'stharbour'", "sku", "unknown"],
      ["different", "disk 'ledger-os' of virtual machine 'ledger'", "size", "error"],
    ]);
    const disk = report.differences[2]!;
    expect(disk).toMatchObject({
      recorded: "'40GB'",
      exported: "'60GB'",
      export: "items.json",
      effect: { findings: [{ rule: "change/disk-resized" }] },
      place: { line: 11 },
    });
    expect(told).toContainEqual(["new", "replication policy 'harbour-gold'", undefined, expect.anything()]);
    expect(told).toContainEqual([
      "not-recorded",
      "replication of virtual machine 'ledger'",
      "targetName",
      expect.anything(),
    ]);
    expect(readdirSync(join(cwd, "dr"))).toEqual(["a.dr.yaml"]);
    expect(readFileSync(join(cwd, "dr/a.dr.yaml"), "utf8")).toBe(INVENTORY);
  });

  it("is not called harmless at a machine that is protected under another name", async () => {
    const { report } = await drifted(EXPORTS, INVENTORY.replace("name: ledger\n", "name: renamed\n"));
    const name = report.differences.find(({ property }) => property === "name");
    expect(name).toMatchObject({ kind: "different", object: "virtual machine 'ledger'", effect: "unknown" });
    expect(report.differences.map(({ effect }) => effect)).not.toContain("none");
  });

  it("is nothing after an import, and what was edited by hand since then", async () => {
    const { options, cwd } = await drifted(EXPORTS, "");
    await importExports({ ...options, isDryRun: false, take: [] });
    expect((await drift(options)).differences).toEqual([]);
    const path = join(cwd, "imported.dr.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("size: 60GB", "size: 61GB"));
    expect((await drift(options)).differences).toMatchObject([
      { kind: "different", property: "size", recorded: "'61GB'", exported: "'60GB'" },
    ]);
  });

  it("is another value, and not one that is not recorded, where the inventory records that there are none", async () => {
    const text = "virtualNetworks:\n  - name: vnet-dr\n    subnets: []\n";
    const { report } = await drifted({ "a.json": [network] }, text);
    expect(report.differences[0]).toMatchObject({
      kind: "different",
      property: "subnets",
      recorded: "[]",
      exported: "subnet 'app', subnet 'web', subnet 'two'",
    });
  });

  it("is shown as the value that an anchor gives, and not as its name", async () => {
    const text = `x-usual: { kind: &kind Storage }
storageAccounts:
  - { name: stharbour, kind: *kind, sku: &usual Premium_LRS }
`;
    const { report } = await drifted({ "a.json": [account] }, text);
    expect(report.differences.filter(({ kind }) => kind === "different")).toMatchObject([
      { property: "sku", recorded: "'Premium_LRS'" },
      { property: "kind", recorded: "'Storage'" },
    ]);
  });

  it("is not told of an inventory with a mistake in its text, of which nothing is imported anyway", async () => {
    await expect(drifted({ "a.json": [account] }, "vaults:\n  - { name: a\n")).rejects.toThrow(
      /'dr\/a\.dr\.yaml' has a mistake in its text at \d+:\d+, so it is not compared\. 'drlint lint' says what is wrong\.$/,
    );
  });

  it("of a machine that nothing replicates does nothing", async () => {
    const inventory =
      "virtualMachines:\n  - { name: archive, generation: 1 }\n  - { name: ledger, replication: { to: azure, state: protected } }\n";
    const { report } = await drifted({ "p.json": protectable[1] }, inventory);
    const generation = report.differences.find(({ property }) => property === "generation")!;
    expect(generation).toMatchObject({ kind: "different", effect: "none" });
  });

  it("is everything where there is no inventory yet", async () => {
    const { report } = await drifted({ "a.json": [account] }, "");
    expect(report.differences).toMatchObject([
      { kind: "new", object: "storage account 'stharbour'", effect: "none" },
    ]);
  });
});
