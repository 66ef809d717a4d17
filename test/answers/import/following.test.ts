import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importExports } from "../../../answers/import/import.ts";
import { collected, hostSays, ledger } from "../../imports/collector/harbour.ts";
import { account, item, network, policy, site, vault, vmmItem } from "../../imports/exports.ts";
import { project } from "../../lint/project.ts";

const CONFIGURATION = { ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n" };

/** Imports exports, by the names of their files, into a folder that is kept. */
function folderOf(files: Readonly<Record<string, string>> = {}) {
  const cwd = project({ ...CONFIGURATION, ...files });
  return {
    cwd,
    read: (name: string) => readFileSync(join(cwd, name), "utf8"),
    edit: (name: string, from: string, to: string) => {
      const text = readFileSync(join(cwd, name), "utf8");
      expect(text).toContain(from);
      writeFileSync(join(cwd, name), text.replace(from, to));
    },
    import: (exports: Readonly<Record<string, unknown>>, take: readonly string[] = [], isDryRun = false) => {
      for (const [name, json] of Object.entries(exports))
        writeFileSync(join(cwd, name), JSON.stringify(json));
      return importExports({
        cwd,
        files: Object.keys(exports),
        into: ".",
        isDryRun,
        take,
        today: new Date("2026-05-01T12:00:00Z"),
      });
    },
  };
}

const outcomes = (report: Awaited<ReturnType<typeof importExports>>) =>
  report.facts.map(({ outcome, object, property }) => [outcome, object, property]);

describe("what was imported", () => {
  it("follows the export where nobody edited it, and stays where somebody did", async () => {
    const folder = folderOf();
    await folder.import({ "a.json": [account] });
    folder.edit("imported.dr.yaml", "accessTier: Hot", "accessTier: Cool # decided in May");
    const next = { ...account, kind: "BlobStorage", accessTier: "Cold" };
    const report = await folder.import({ "a.json": [next] });
    expect(outcomes(report)).toEqual([
      ["different", "storage account 'stharbour'", "accessTier"],
      ["followed", "storage account 'stharbour'", "kind"],
    ]);
    expect(report.facts[1]).toMatchObject({ recorded: "'StorageV2'", imported: "'BlobStorage'" });
    expect(folder.read("imported.dr.yaml")).toContain("accessTier: Cool # decided in May");
    expect(folder.read("imported.dr.yaml")).toContain("kind: BlobStorage");
    expect(await folder.import({ "a.json": [next] })).toMatchObject({ files: [] });
  });

  it("is of each disk its own, though one is a copy of the other with the same id in it", async () => {
    const [first, second] = ledger.disks;
    const copies = (size: number) => ({
      hosts: [
        hostSays("HV1", [
          { ...ledger, disks: [first, { ...second, size, diskIdentifier: first!.diskIdentifier }] },
        ]),
      ],
    });
    const folder = folderOf();
    await folder.import({ "a.json": collected(copies(536870912000)) });
    expect(await folder.import({ "a.json": collected(copies(536870912000)) })).toMatchObject({ files: [] });
    const report = await folder.import({ "a.json": collected(copies(1099511627776)) });
    expect(outcomes(report)).toEqual([
      ["followed", "disk 'ledger-data' of virtual machine 'ledger'", "size"],
    ]);
    expect(folder.read("imported.dr.yaml")).toMatch(/name: ledger-data\n(?: +\w+: .*\n)*? +size: 1TB\n/);
  });

  describe("is a list that was empty", () => {
    const subnets = network.properties.subnets;
    const withSubnets = (list: readonly unknown[]) => [
      { ...network, properties: { ...network.properties, subnets: list } },
    ];

    it("which follows the export", async () => {
      const folder = folderOf();
      await folder.import({ "a.json": withSubnets([]) });
      expect(folder.read("imported.dr.yaml")).toContain("    subnets: []\n");
      expect(folder.read("imports.drlint.json")).toContain('"subnets": []');
      const report = await folder.import({ "a.json": withSubnets(subnets) });
      expect(outcomes(report)).toEqual([["followed", "Azure network 'vnet-dr'", "subnets"]]);
      expect(report.facts[0]).toMatchObject({
        recorded: "[]",
        imported: expect.stringContaining("subnet 'app'"),
      });
      expect(folder.read("imported.dr.yaml")).toMatch(/^ {4}subnets:\n {6}- name: app\n {8}addressPrefix: /m);
      expect(folder.read("imports.drlint.json")).not.toContain('"subnets": []');
      expect(await folder.import({ "a.json": withSubnets(subnets) })).toMatchObject({ files: [], facts: [] });
    });

    it("which stays where somebody wrote that there are none, unless it is taken", async () => {
      const text = "virtualNetworks:\n  - name: vnet-dr\n    subnets: [] # none\n";
      const folder = folderOf({ "a.dr.yaml": text });
      const report = await folder.import({ "a.json": withSubnets(subnets) });
      expect(outcomes(report)[0]).toEqual(["different", "Azure network 'vnet-dr'", "subnets"]);
      expect(report.facts[0]).toMatchObject({
        recorded: "[]",
        reason: "The inventory records that there are none.",
        place: { line: 3, column: 14 },
      });
      expect(folder.read("a.dr.yaml")).toContain("    subnets: [] # none\n");
      const taken = await folder.import({ "a.json": withSubnets(subnets) }, ["subnets"]);
      expect(outcomes(taken)).toEqual([["taken", "Azure network 'vnet-dr'", "subnets"]]);
      expect(folder.read("a.dr.yaml")).toMatch(/^ {4}subnets: \[\{ name: app, .*\}\] # none$/m);
      expect(await folder.import({ "a.json": withSubnets(subnets) }, ["all"])).toMatchObject({ files: [] });
    });

    it.each([
      ["JSON", "a.dr.json", '{ "virtualNetworks": [{ "name": "vnet-dr", "subnets": [] }] }\n'],
      ["lines that end with CRLF", "a.dr.yaml", "virtualNetworks:\r\n- name: vnet-dr\r\n  subnets: [ ]\r\n"],
      ["its own line", "a.dr.yaml", "virtualNetworks:\n  - subnets: []\n    name: vnet-dr\n"],
      ["braces", "a.dr.yaml", "virtualNetworks: [{ name: vnet-dr, subnets: [] }]"],
    ])("in %s", async (_, name, text) => {
      const folder = folderOf({ [name]: text });
      await folder.import({ "a.json": withSubnets(subnets) }, ["subnets"]);
      expect(folder.read(name)).toContain("10.40.1.0/24");
      expect(folder.read(name).replaceAll("\r\n", "").includes("\n")).toBe(
        !text.includes("\r") && text.includes("\n"),
      );
      expect(await folder.import({ "a.json": withSubnets(subnets) })).toMatchObject({ files: [], facts: [] });
    });

    it("is told where it cannot be edited alone", async () => {
      const text = "virtualNetworks:\n  - name: vnet-dr\n    subnets: [\n      # to come\n    ]\n";
      const folder = folderOf({ "a.dr.yaml": text });
      const report = await folder.import({ "a.json": withSubnets(subnets) }, ["subnets"]);
      expect(report.facts[0]).toMatchObject({
        outcome: "different",
        reason: expect.stringContaining("It has comments in it"),
      });
    });
  });

  it("is a list of numbers as any other fact", async () => {
    const folder = folderOf();
    const vlans = (...accessVlans: readonly number[]) => {
      const managementVlans = accessVlans.map((accessVlan) => ({
        adapter: `a${accessVlan}`,
        mode: "Access",
        accessVlan,
      }));
      return { "hv.json": collected({ hosts: [hostSays("HV1", [], { managementVlans })] }) };
    };
    await folder.import(vlans(10, 70));
    expect(folder.read("imported.dr.yaml")).toContain("vlans: [10, 70]");
    expect(await folder.import(vlans(10, 70))).toMatchObject({ facts: [], files: [] });
    expect(outcomes(await folder.import(vlans(10, 80)))).toEqual([
      ["followed", "Hyper-V host 'HV1'", "vlans"],
    ]);
    expect(folder.read("imported.dr.yaml")).toContain("vlans: [10, 80]");
  });

  it("is that of a disk by the id in it, whatever the inventory and Hyper-V call it by now", async () => {
    const folder = folderOf();
    const hosts = (more: object) => ({ hosts: [hostSays("HV1", [{ ...ledger, ...more }])] });
    await folder.import({ "hv.json": collected(hosts({})) });
    folder.edit("imported.dr.yaml", "- name: ledger-os\n", "- name: ledger-data\n");
    folder.edit(
      "imported.dr.yaml",
      "- name: ledger-data\n        role: data",
      "- name: ledger-os\n        role: data",
    );
    const [os, data] = ledger.disks;
    const moved = [{ ...os, size: 2 * os!.size, path: "D:\\x.vhdx", rootPath: "D:\\x.vhdx" }, data];
    const report = await folder.import({ "hv.json": collected(hosts({ disks: moved })) });
    expect(outcomes(report).sort()).toEqual([
      ["followed", "disk 'x' of virtual machine 'ledger'", "path"],
      ["followed", "disk 'x' of virtual machine 'ledger'", "size"],
    ]);
    expect(folder.read("imported.dr.yaml")).toMatch(
      /- name: ledger-data\n +role: os\n +vhdFormat: VHDX\n +size: 254GB\n/,
    );
    expect(await folder.import({ "hv.json": collected(hosts({ disks: moved })) })).toMatchObject({
      files: [],
    });
  });

  it("counts as written by hand where nobody knows what was imported", async () => {
    const folder = folderOf();
    await folder.import({ "a.json": [account] });
    rmSync(join(folder.cwd, "imports.drlint.json"));
    const report = await folder.import({ "a.json": [{ ...account, kind: "BlobStorage" }] });
    expect(outcomes(report)).toEqual([["different", "storage account 'stharbour'", "kind"]]);
    expect(folder.read("imported.dr.yaml")).toContain("kind: StorageV2");
  });

  it("follows a machine by its id: its name, its disks and its only address", async () => {
    const folder = folderOf();
    await folder.import({ "i.json": [vault, site, policy, item] });
    const text = JSON.stringify(item)
      .replaceAll('"ledger"', '"books"')
      .replace("61440", "122880")
      .replace("192.168.7.20", "192.168.7.21");
    const report = await folder.import({ "i.json": [vault, site, policy, JSON.parse(text)] });
    expect(report.newObjects).toEqual([]);
    expect(outcomes(report)).toEqual([
      ["followed", "disk 'ledger-os' of virtual machine 'books'", "size"],
      ["followed", expect.stringMatching(/^IP configuration .* of network adapter/), "address"],
      ["followed", "virtual machine 'books'", "name"],
    ]);
    expect(folder.read("imported.dr.yaml")).toMatch(/- name: books\n/);
  });

  it("is told where it comes from an anchor, and stays", async () => {
    const folder = folderOf({
      "a.dr.yaml":
        "storageAccounts:\n  - { name: other, sku: &usual Standard_LRS }\n  - { name: stharbour, sku: *usual }\n",
    });
    await folder.import({ "a.json": [account] });
    const report = await folder.import({ "a.json": [{ ...account, sku: { name: "Standard_GRS" } }] });
    expect(report.facts).toMatchObject([
      { outcome: "different", property: "sku", reason: expect.stringContaining("comes from an anchor") },
    ]);
    expect(folder.read("a.dr.yaml")).toContain("sku: &usual Standard_LRS");
  });
});

describe("imports.drlint.json", () => {
  it("says of each fact what was imported, from which file, and nothing of where that lay", async () => {
    const folder = folderOf();
    await folder.import({ "a.json": [account] });
    expect(JSON.parse(folder.read("imports.drlint.json"))).toEqual({
      version: 1,
      exports: { "a.json": { kind: "resources of Azure", importedOn: "2026-05-01" } },
      objects: {
        storageAccounts: [
          {
            facts: {
              "a.json": {
                name: "stharbour",
                id: account.id,
                region: "westeurope",
                resourceGroup: "rg-dr",
                subscription: "5d3c1f77-0000-4000-8000-00000000c0de",
                sku: "Standard_LRS",
                kind: "StorageV2",
                accessTier: "Hot",
                firewall: true,
                secureTransfer: true,
                trustedServices: true,
                allowedSubnets: ["rg-shop/vnet-shop/front"],
                privateEndpoint: false,
                sharedKeyAccess: true,
              },
            },
            parts: { encryption: { facts: { "a.json": { keySource: "customerManaged" } } } },
          },
        ],
      },
    });
    expect(folder.read("imports.drlint.json")).not.toContain(folder.cwd);
  });

  it("is the same whichever order the exports come in, and one line of it changes with one fact", async () => {
    const one = folderOf();
    const other = folderOf();
    await one.import({ "a.json": [account], "n.json": [network] });
    await other.import({ "n.json": [network], "a.json": [account] });
    const text = one.read("imports.drlint.json");
    expect(other.read("imports.drlint.json")).toBe(text);
    await one.import({ "a.json": [{ ...account, kind: "BlobStorage" }] });
    const lines = new Set(text.split("\n"));
    expect(
      one
        .read("imports.drlint.json")
        .split("\n")
        .filter((line) => !lines.has(line)),
    ).toEqual([expect.stringContaining('"kind": "BlobStorage"')]);
  });

  it("forgets what is not in the inventory any more", async () => {
    const folder = folderOf();
    await folder.import({ "a.json": [account], "n.json": [network] });
    writeFileSync(join(folder.cwd, "imported.dr.yaml"), "virtualNetworks:\n  - name: vnet-dr\n");
    await folder.import({ "n.json": [network] });
    expect(Object.keys(JSON.parse(folder.read("imports.drlint.json")).objects).sort()).toEqual([
      "networkSecurityGroups",
      "routeTables",
      "virtualNetworks",
    ]);
  });

  it.each([
    ["{", "is no valid JSON. Restore it, or delete it"],
    ['{"version": 2}', "was written by a newer drlint (format 2). Update drlint to use it."],
    ["[]", "has something else where an object is to be"],
    ['{"version": 1}', "does not say what was imported"],
    ['{"version": 1, "exports": {}, "objects": {"vaults": {}}}', "something else than a list"],
    [
      '{"version": 1, "exports": {}, "objects": {"vaults": [{"facts": {"a.json": {"name": "x"}}}]}}',
      "names an export 'a.json' that it does not describe",
    ],
    ['{"version": 1, "exports": {"a.json": {}}, "objects": {}}', "does not say what 'a.json' is"],
  ])("that says %s is refused, and nothing is written", async (text, said) => {
    const folder = folderOf({ "imports.drlint.json": text });
    await expect(folder.import({ "a.json": [account] })).rejects.toThrow(said);
    expect(readdirSync(folder.cwd)).not.toContain("imported.dr.yaml");
    expect(folder.read("imports.drlint.json")).toBe(text);
  });
});

describe("what is gone", () => {
  const GONE =
    "hyperVHosts: [{ name: hv1, site: Harbour }]\nhyperVSites: [{ name: Harbour }]\nvirtualMachines:\n  - { name: old, host: hv1, replication: { to: azure, vault: rsv-harbour, state: protected } }\n";

  it("is told within the reach of an export, and stays", async () => {
    const folder = folderOf({ "a.dr.yaml": `${GONE}  - { name: considered, host: hv1 }\n` });
    const report = await folder.import({
      "s.json": [site],
      "i.json": {
        value: [item],
        drlintCollector: { collectedAt: "2026-05-01T10:00:00Z", hasAllPages: true },
      },
    });
    expect(report.facts.filter(({ outcome }) => outcome === "gone")).toMatchObject([
      {
        object: "virtual machine 'old'",
        export: "i.json",
        reason:
          "It is not in the export, which has all protected items of vault 'rsv-harbour' in Hyper-V site 'Harbour'.",
        place: { line: 4 },
      },
    ]);
    expect(folder.read("a.dr.yaml")).toContain("name: old");
  });

  it("is told to be missing by a list that may be the last page of several", async () => {
    const folder = folderOf({ "a.dr.yaml": GONE });
    const report = await folder.import({ "s.json": [site], "i.json": { value: [item], nextLink: null } });
    expect(report.facts.filter(({ reason }) => reason !== undefined)).toMatchObject([
      {
        outcome: "missing",
        object: "virtual machine 'old'",
        reason:
          "It is not in the export. It is gone if the export has all pages of its list, and with them all protected items of vault 'rsv-harbour' in Hyper-V site 'Harbour'.",
      },
    ]);
  });

  it("is told of a VMM cloud", async () => {
    const folder = folderOf({
      "a.dr.yaml":
        "virtualMachines:\n  - { name: old, cloud: gold, replication: { vault: rsv-harbour, state: protected } }\n  - { name: other, cloud: bronze, replication: { vault: rsv-harbour, state: protected } }\n",
    });
    const report = await folder.import({ "i.json": { value: [vmmItem], "@odata.count": 1 } });
    expect(report.facts.filter(({ outcome }) => outcome === "gone")).toMatchObject([
      { object: "virtual machine 'old'", reason: expect.stringContaining("in cloud 'gold'") },
    ]);
  });

  it.each([
    ["a list with more pages", { value: [item], nextLink: "https://management.azure.com/next" }],
    ["a list that some tool has made", [item]],
    ["one object", item],
  ])("is not told by %s", async (_, json) => {
    const folder = folderOf({ "a.dr.yaml": GONE });
    const report = await folder.import({ "s.json": [site], "i.json": json });
    expect(report.facts.filter(({ outcome }) => outcome === "gone")).toEqual([]);
  });

  it("is a subnet that its network has not, since a network is exported with all of them", async () => {
    const text = "virtualNetworks:\n  - name: vnet-dr\n    subnets: [{ name: app }, { name: old }]\n";
    const folder = folderOf({ "a.dr.yaml": text });
    const report = await folder.import({ "n.json": [network] });
    expect(outcomes(report)[0]).toEqual(["gone", "subnet 'old' of the Azure network 'vnet-dr'", undefined]);
  });
});
