import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ChangedFiles } from "../../../answers/import/changed-files.ts";
import { importExports, refuseTooLarge } from "../../../answers/import/import.ts";
import { merge } from "../../../imports/merge/merge.ts";
import { readFolder } from "../../../inventory/read-inventory.ts";
import { estateOf } from "../../imports/estate-of.ts";
import {
  account,
  everything,
  item,
  network,
  policy,
  protectable,
  site,
  toVmm,
  vault,
  vmm,
} from "../../imports/exports.ts";
import { TAKE_NONE } from "../../imports/merge-options.ts";
import { project } from "../../lint/project.ts";

const CONFIGURATION = { ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n" };

/** An inventory as people write it: comments, an anchor, block and flow style. */
const HAND_WRITTEN = `# The harbour's recovery, kept by the platform team.
schemaVersion: 1

vaults:
  - { name: rsv-harbour, region: West Europe } # the paired region

replicationPolicies:
  - name: harbour-gold # agreed with finance
    replicationInterval: 30 # seconds

storageAccounts:
  - name: stharbour
    sku: Standard_LRS

    # asked for by audit
    firewall: true

virtualMachines:
  - name: LEDGER
    host: hv1.harbour.example
    disks:
      - { name: ledger-os, size: 60 GB }
      - name: ledger-data
        # swapped in spring
        role: data
    replication: &usual
      to: azure
      vault: rsv-harbour
  - name: clerk
    replication: *usual
hyperVHosts:
  - name: hv1.harbour.example
    site: Harbour
hyperVSites: [{ name: Harbour }]
virtualNetworks:
  - name: vnet-dr
    subnets:
      - name: app
        addressPrefix: 10.40.1.0/24
`;

async function imported(
  exports: readonly unknown[],
  files: Readonly<Record<string, string>> = {},
  options: { readonly take?: readonly string[]; readonly isDryRun?: boolean } = {},
) {
  const cwd = project({ ...CONFIGURATION, ...files });
  const names = exports.map((json, index) => {
    writeFileSync(join(cwd, `${index}.json`), JSON.stringify(json));
    return `${index}.json`;
  });
  const run = () => importExports({ cwd, files: names, into: ".", isDryRun: false, take: [], ...options });
  const read = (name: string) => readFileSync(join(cwd, name), "utf8");
  return { cwd, run, read, report: await run() };
}

/** The lines of a text that another one has not, each as often as it is more. */
function addedLines(before: string, after: string): string[] {
  const left = before.split("\n");
  return after.split("\n").filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

describe("a new inventory", () => {
  it("holds what the exports say, lints without a mistake, and a second import changes no byte", async () => {
    const { run, read, cwd, report } = await imported([everything]);
    expect(report.files.map(({ path }) => basename(path))).toEqual([
      "imported.dr.yaml",
      "imports.drlint.json",
    ]);
    const inventory = readFolder(cwd);
    expect(inventory.files.flatMap((file) => [...file.schemaProblems, ...file.document.problems()])).toEqual(
      [],
    );
    expect(report.readiness!.inventories.flatMap(({ mistakes }) => mistakes)).toEqual([]);
    expect(report.readiness!.wanted.length).toBeGreaterThan(0);
    const text = read("imported.dr.yaml") + read("imports.drlint.json");
    const again = await run();
    expect(again).toMatchObject({ files: [], newObjects: [], facts: [] });
    expect(read("imported.dr.yaml") + read("imports.drlint.json")).toBe(text);
  });

  it("has a machine as considered, unless an export says that it is protected", async () => {
    const { cwd } = await imported([protectable]);
    const states = readFolder(cwd).files[0]!.root.virtualMachines!.map((each) => each.replication!.state);
    expect(states).toEqual(["protected", "considered"]);
  });

  it("goes on in a file that is there, behind what it has", async () => {
    const { cwd, read } = await imported([everything], {
      "imported.dr.yaml": "# ours\nvirtualMachines:\n  - name: old # kept\n\nvaults: []\n",
    });
    expect(read("imported.dr.yaml")).toMatch(
      /^# ours\nvirtualMachines:\n {2}- name: old # kept\n {2}- name: ledger\n/,
    );
    const { root } = readFolder(cwd).files[0]!;
    expect(root.virtualMachines!.length).toBe(4);
    // The two mappings of one network, to Azure and to another VMM server, are two.
    expect(root.networkMappings!.map(({ target }) => target.network)).toEqual(["vnet-dr", "inland"]);
  });

  it("gets a network mapping behind the one that it has", async () => {
    const { read } = await imported([toVmm], {
      "imported.dr.yaml": "networkMappings:\n  - { source: { network: a }, target: { network: b } }\n",
    });
    expect(read("imported.dr.yaml")).toContain(
      "  - { source: { network: a }, target: { network: b } }\n  - { source: { vmmServer: vmm.harbour.example, network: backend },",
    );
  });

  it("has two VMM servers of one name in two domains as two", async () => {
    const { read } = await imported([vmm, toVmm], {
      "a.dr.yaml": "vmmServers:\n  - name: vmm.harbour.example\n",
    });
    expect(read("imported.dr.yaml")).toContain("vmmServers:\n  - name: vmm.inland.example\n");
    expect(read("a.dr.yaml")).toMatch(/vmNetworks:\n +- \{ name: backend \}/);
  });

  it.each(["yes", "1e3", "#x", "- a", "0x1F", "null", "2024-01-01", "a: b", "'", "*x", "~"])(
    "reads a machine called %j back as it is called",
    async (name) => {
      const named = structuredClone(item);
      named.properties.friendlyName = name;
      const { cwd } = await imported([named]);
      expect(readFolder(cwd).files[0]!.root.virtualMachines!.map((each) => each.name)).toEqual([name]);
    },
  );
});

describe("a hand-written inventory", () => {
  const FILES = { "harbour.dr.yaml": HAND_WRITTEN };
  const EXPORTS = [vault, account, network, policy, site, item];

  it("gets a line for each fact, where its object stands; comments and all other lines stay", async () => {
    const { read, report, run } = await imported(EXPORTS, FILES);
    const after = read("harbour.dr.yaml");
    // The one line in braces that gets facts is the only one that is written anew.
    expect(addedLines(after, HAND_WRITTEN)).toEqual([
      "  - { name: rsv-harbour, region: West Europe } # the paired region",
      "      - { name: ledger-os, size: 60 GB }",
    ]);
    expect(after).toContain(
      '  - { name: rsv-harbour, region: West Europe, resourceGroup: rg-vault, subscription: "5d3c1f77-0000-4000-8000-00000000c0de", privateEndpoint: false, identity: SystemAssigned } # the paired region\n',
    );
    expect(after).toContain("      - { name: ledger-os, size: 60 GB, role: os }\n");
    expect(after).toContain(
      "    replicationInterval: 30 # seconds\n    recoveryPointRetention: 12\n    appConsistentSnapshotFrequency: 2\n",
    );
    // What the subnet names comes into a file of its own.
    expect(report.newObjects.map(({ section }) => section)).toEqual(["networkSecurityGroups", "routeTables"]);
    const again = await run();
    expect(again.files).toEqual([]);
    expect(read("harbour.dr.yaml")).toBe(after);
  });

  it("has a diff of as many lines as facts", async () => {
    const named = { ...account, id: account.id, encryption: undefined };
    const { read, report } = await imported([named], FILES);
    const added = report.facts.filter(({ outcome }) => outcome === "added");
    expect(added.map(({ property }) => property).sort()).toEqual([
      "accessTier",
      "allowedSubnets",
      "id",
      "kind",
      "privateEndpoint",
      "region",
      "resourceGroup",
      "secureTransfer",
      "sharedKeyAccess",
      "subscription",
      "trustedServices",
    ]);
    expect(addedLines(HAND_WRITTEN, read("harbour.dr.yaml")).length).toBe(added.length);
    expect(addedLines(read("harbour.dr.yaml"), HAND_WRITTEN)).toEqual([]);
  });

  it("keeps its own value and shows the other; equal ones are left as they are written", async () => {
    const { report } = await imported(EXPORTS, FILES);
    expect(report.facts.filter(({ outcome }) => outcome === "different")).toMatchObject([
      {
        object: "replication policy 'harbour-gold'",
        property: "replicationInterval",
        recorded: "30",
        imported: "300",
        export: "3.json",
        place: { line: 9 },
      },
    ]);
  });

  it("takes the export's value where that is asked for, and its comment stays", async () => {
    for (const take of [["replicationInterval"], ["all"]]) {
      const { read, report } = await imported([policy], FILES, { take });
      expect(read("harbour.dr.yaml")).toContain("    replicationInterval: 300 # seconds\n");
      expect(report.facts.map(({ outcome }) => outcome)).toContain("taken");
    }
  });

  it("keeps a list with comments in it, and takes one without", async () => {
    const text = (comment: string) =>
      `virtualNetworks:\n- name: vnet-dr\n  addressSpace:\n  - 10.99.0.0/16${comment}\n  - 10.98.0.0/16\n`;
    const kept = await imported([network], { "a.dr.yaml": text(" # old") }, { take: ["addressSpace"] });
    expect(kept.read("a.dr.yaml")).toContain(text(" # old"));
    expect(kept.report.facts[0]).toMatchObject({
      outcome: "different",
      reason: expect.stringContaining("comments"),
    });
    const taken = await imported([network], { "a.dr.yaml": text("") }, { take: ["addressSpace"] });
    expect(taken.read("a.dr.yaml")).toContain("  addressSpace:\n  - 10.40.0.0/16\n");
  });

  it("names what a part belongs to", async () => {
    const { report } = await imported([item], FILES);
    expect(report.facts.map(({ object }) => object)).toContain("replication of virtual machine 'ledger'");
    expect(report.facts.map(({ object }) => object)).toContain(
      "disk 'ledger-os' of virtual machine 'ledger'",
    );
  });

  it("is told, and not edited, where a value comes from an anchor or other places use it", async () => {
    const { read, report } = await imported([item], FILES);
    expect(read("harbour.dr.yaml")).toContain(
      "    replication: &usual\n      to: azure\n      vault: rsv-harbour\n    networkAdapters:\n",
    );
    const left = report.facts.filter(({ outcome }) => outcome === "left");
    expect(left.map(({ property }) => property)).toContain("policy");
    expect(left.every(({ reason }) => reason?.includes("Edit it by hand"))).toBe(true);
  });

  it("gets no second disk or adapter where its own may be the one", async () => {
    const { report, cwd } = await imported([item], {
      "a.dr.yaml":
        "virtualMachines:\n  - name: ledger\n    disks: [{ name: mine }]\n    networkAdapters: [{ name: nic0 }]\n",
    });
    const [machine] = readFolder(cwd).files[0]!.root.virtualMachines!;
    expect(machine!.disks!.length).toBe(1);
    expect(machine!.networkAdapters!.length).toBe(1);
    expect(report.facts.filter(({ outcome }) => outcome === "left").length).toBe(3);
  });

  it("knows a machine again by its id, and shows its other name", async () => {
    const { report, cwd } = await imported([item], {
      "a.dr.yaml": "virtualMachines:\n  - name: books\n    id: '{0F0E0D0C-1111-4222-8333-445566778899}'\n",
    });
    expect(readFolder(cwd).files[0]!.root.virtualMachines!.map(({ name }) => name)).toEqual(["books"]);
    expect(report.facts).toContainEqual(expect.objectContaining({ outcome: "different", property: "name" }));
  });

  it("is not touched where the exports have two machines of a name, and neither has the machine's id", async () => {
    const other = JSON.parse(
      JSON.stringify(item).replaceAll("0f0e0d0c", "99999999").replaceAll("0F0E0D0C", "99999999"),
    );
    const text = "virtualMachines:\n  - name: ledger\n";
    const { read, report } = await imported([[item, other]], { "a.dr.yaml": text });
    expect(read("a.dr.yaml")).toBe(text);
    expect(report.facts.map(({ outcome, object }) => [outcome, object])).toEqual([
      ["left", "virtual machine 'ledger'"],
    ]);
  });

  it("keeps its byte order mark and its line breaks", async () => {
    const text = `\uFEFF${HAND_WRITTEN.replaceAll("\n", "\r\n")}`;
    const { read } = await imported([account], { "a.dr.yaml": text });
    expect(read("a.dr.yaml")).toMatch(/^\uFEFF#/);
    expect(read("a.dr.yaml").replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("is only looked at in a dry run", async () => {
    const { read, cwd, report } = await imported([everything], FILES, { isDryRun: true });
    expect(report.files.length).toBe(3);
    expect(read("harbour.dr.yaml")).toBe(HAND_WRITTEN);
    expect(readdirSync(cwd)).toEqual([".drlintrc.yaml", "0.json", "harbour.dr.yaml"]);
    expect(report.readiness!.wanted.length).toBeGreaterThan(0);
  });
});

describe("what cannot be imported", () => {
  it("writes nothing: an inventory with a mistake in its text", async () => {
    const broken = "vaults:\n  - { name: a\nhyperVSites: []\n";
    await expect(imported([everything], { "a.dr.yaml": broken })).rejects.toThrow(
      /'a\.dr\.yaml' has a mistake in its text at \d+:\d+, so nothing is imported/,
    );
  });

  it("writes nothing: exports that contradict each other", async () => {
    await expect(imported([account, { ...account, kind: "Storage" }])).rejects.toThrow(
      "The exports contradict each other: 'kind' of storage account 'stharbour' is 'StorageV2' in 0.json and 'Storage' in 1.json. Leave one of them out.",
    );
  });

  it("is an unknown property to take", async () => {
    await expect(imported([account], {}, { take: ["replicationIntervall"] })).rejects.toThrow(
      "Did you mean 'replicationInterval'?",
    );
  });

  it("writes nothing: something that is no inventory stands where new objects go to", async () => {
    const { cwd, run } = await imported([{ value: [] }], { "a.dr.yaml": HAND_WRITTEN });
    mkdirSync(join(cwd, "imported.dr.yaml"));
    writeFileSync(join(cwd, "0.json"), JSON.stringify(everything));
    await expect(run()).rejects.toThrow("'imported.dr.yaml' is there, but is no file that can be read.");
    expect(readFileSync(join(cwd, "a.dr.yaml"), "utf8")).toBe(HAND_WRITTEN);
  });

  it("is one of two files: then the other one is as it was, too", () => {
    const cwd = project({ ...CONFIGURATION, "a.dr.yaml": HAND_WRITTEN });
    const inventory = readFolder(cwd);
    const changed = new ChangedFiles(cwd, inventory, merge(estateOf(everything), inventory, TAKE_NONE));
    expect(changed.files.length).toBe(2);
    writeFileSync(join(cwd, "imported.dr.yaml"), "vaults: []\n");
    expect(() => changed.write((path) => basename(path))).toThrow(
      "'imported.dr.yaml' was changed while it was being worked on",
    );
    expect(readFileSync(join(cwd, "a.dr.yaml"), "utf8")).toBe(HAND_WRITTEN);
    expect(readFileSync(join(cwd, "imported.dr.yaml"), "utf8")).toBe("vaults: []\n");
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

it("writes nothing that no drlint could read again", () => {
  const most = 128 * 1024 ** 2;
  expect(() =>
    refuseTooLarge([
      { shown: "dr/a", bytes: 7 },
      { shown: "dr/b", bytes: most },
    ]),
  ).not.toThrow();
  expect(() => refuseTooLarge([{ shown: "dr/imported.dr.yaml", bytes: most + 1 }])).toThrow(
    "'dr/imported.dr.yaml' would be larger than 128 MB, and drlint reads no such file. Import the exports in parts, each into a folder of its own. Nothing was imported.",
  );
});
