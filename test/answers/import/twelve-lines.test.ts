import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { importExports } from "../../../answers/import/import.ts";
import { readFolder } from "../../../inventory/read-inventory.ts";
import { account, azurePolicy, item, network, policy, site, vault } from "../../imports/exports.ts";
import { project } from "../../lint/project.ts";

/** As people write: comments, an anchor, block and flow, quotes of both kinds, lists of both kinds. */
const HAND_WRITTEN = `# The harbour's recovery, kept by the platform team.
schemaVersion: 1

vaults: # one for all
  - { name: rsv-harbour, region: "northeurope", privateEndpoint: false } # the paired region

replicationPolicies:
  - name: harbour-gold # agreed with finance
    replicationInterval:   30   # seconds
    recoveryPointRetention: 24
    # every second hour
    appConsistentSnapshotFrequency: 4

storageAccounts:
- name: 'stharbour'
  sku: 'Standard_GRS' # was LRS
  kind: Storage
  firewall: false
  secureTransfer: &yes true

virtualNetworks:
  - name: vnet-dr
    addressSpace:
      - 10.41.0.0/16
    subnets:
      - { name: app, addressPrefix: 10.40.1.0/24, serviceEndpoints: [Microsoft.Sql, Microsoft.Storage] }

hyperVHosts: [ {name: hv1.harbour.example, site: Harbour} ]
hyperVSites: [{ name: Harbour }]

virtualMachines:
  - name: LEDGER
    host: hv1.harbour.example
    disks:
      - { name: ledger-os, size: 40GB, role: os } # the system
      - name: ledger-data
        size: 90 GB # swapped in spring
    replication: { to: azure, vault: rsv-harbour, managedDisks: true, targetName: 'ledger-2' } # short
`;

const EXPORTS = [vault, account, network, policy, azurePolicy, site, item];

async function importInto(cwd: string, exports: unknown, take: readonly string[] = []) {
  writeFileSync(join(cwd, "a.json"), JSON.stringify(exports));
  return importExports({ cwd, files: ["a.json"], into: ".", isDryRun: false, take });
}

/** The lines that differ, old and new, by their numbers. */
function changedLines(before: string, after: string): [string, string][] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  expect(now.length).toBe(old.length);
  return old.flatMap((line, index) => (line === now[index] ? [] : [[line, now[index]!] as [string, string]]));
}

it("an import that changes twelve facts changes twelve lines, each as it was written, and lints", async () => {
  const cwd = project({
    ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    "a.dr.yaml": HAND_WRITTEN,
  });
  const read = () => readFileSync(join(cwd, "a.dr.yaml"), "utf8");
  // Everything that is not recorded comes in first, so that only values change afterwards.
  await importInto(cwd, EXPORTS);
  const before = read();
  const problems = () =>
    readFolder(cwd).files.flatMap((file) => [...file.schemaProblems, ...file.document.problems()]);
  expect(problems()).toEqual([]);
  const report = await importInto(cwd, EXPORTS, ["all"]);
  expect(report.facts.map(({ outcome, property }) => `${outcome} ${property}`).sort()).toEqual([
    "taken addressSpace",
    "taken appConsistentSnapshotFrequency",
    "taken firewall",
    "taken kind",
    "taken recoveryPointRetention",
    "taken region",
    "taken replicationInterval",
    "taken serviceEndpoints",
    "taken size",
    "taken size",
    "taken sku",
    "taken targetName",
  ]);
  expect(changedLines(before, read()).map(([, now]) => now.trim())).toEqual([
    expect.stringMatching(/^- \{ name: rsv-harbour, region: "westeurope", .* # the paired region$/),
    "replicationInterval:   300   # seconds",
    "recoveryPointRetention: 12",
    "appConsistentSnapshotFrequency: 2",
    "sku: 'Standard_LRS' # was LRS",
    "kind: StorageV2",
    "firewall: true",
    "- 10.40.0.0/16",
    expect.stringMatching(
      /^- \{ name: app, addressPrefix: 10\.40\.1\.0\/24, serviceEndpoints: \[Microsoft\.Storage\], /,
    ),
    "- { name: ledger-os, size: 60GB, role: os } # the system",
    "size: 100500MB # swapped in spring",
    expect.stringMatching(/^replication: \{ .* targetName: 'ledger-dr', .* # short$/),
  ]);
  expect(problems()).toEqual([]);
});

it("the document API of the yaml package writes lines anew that nobody has changed, so that edits are our own", () => {
  const document = parseDocument(HAND_WRITTEN);
  document.setIn(["replicationPolicies", 0, "replicationInterval"], 300);
  const lines = new Set(document.toString({ lineWidth: 0 }).split("\n"));
  const rewritten = HAND_WRITTEN.split("\n").filter((line) => !lines.has(line));
  expect(rewritten).toEqual(
    expect.arrayContaining([
      "vaults: # one for all",
      "- name: 'stharbour'",
      "  kind: Storage",
      "hyperVHosts: [ {name: hv1.harbour.example, site: Harbour} ]",
    ]),
  );
});
