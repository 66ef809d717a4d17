import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseRecords } from "../../../imports/provenance/records-text.ts";
import { KnownImports } from "../../../server/hover/known-imports.ts";
import { project } from "../../lint/project.ts";
import { shown } from "./at-pointer.ts";

const TEXT = JSON.stringify({
  version: 1,
  exports: {
    "hv1.json": { kind: "Hyper-V hosts", collectedAt: "2026-03-02T10:00:00Z" },
    "items.json": { kind: "resources of Azure", importedOn: "2026-05-01" },
  },
  objects: {
    virtualMachines: [
      {
        facts: { "hv1.json": { name: "SQL01", generation: 2 } },
        parts: { replication: { facts: { "items.json": { targetName: "sql-01" } } } },
        lists: { disks: [{ facts: { "hv1.json": { name: "os", size: "60GB" } } }] },
      },
    ],
  },
});
const imports = parseRecords(TEXT);

function at(text: string): string {
  return shown(`virtualMachines:\n  - name: sql01\n${text}`, { imports });
}

it.each([
  ["a fact", "    generation: |2\n", "Imported from `hv1.json` (Hyper-V hosts, collected on 2026-03-02)."],
  ["its key", "    gener|ation: 2\n", "Imported from `hv1.json` (Hyper-V hosts, collected on 2026-03-02)."],
  [
    "one that was edited",
    "    generation: |1\n",
    "Edited since it was imported: `2` in `hv1.json` (Hyper-V hosts, collected on 2026-03-02).",
  ],
  [
    "a fact of a disk, however it is written",
    "    disks: [{ name: os, size: |60 GB }]\n",
    "Imported from `hv1.json` (Hyper-V hosts, collected on 2026-03-02).",
  ],
  [
    "what no time is known of",
    "    replication: { targetName: |sql-01 }\n",
    "Imported from `items.json` (resources of Azure, imported on 2026-05-01; it does not say when it was collected).",
  ],
])("says where %s was imported from", (_, text, said) => {
  expect(at(text)).toContain(said);
});

it("says nothing of what was not imported", () => {
  expect(at("    host: |hv1\n")).not.toContain("mported");
  expect(at("    disks: [{ name: data, size: |60GB }]\n")).not.toContain("mported");
});

it("is read again when the file is another one, and a broken one says nothing", () => {
  const folder = project({});
  const known = new KnownImports();
  const path = join(folder, "imports.drlint.json");
  expect([...known.of(folder).all]).toEqual([]);
  writeFileSync(path, TEXT);
  expect([...known.of(folder).all].length).toBe(1);
  expect(known.of(folder)).toBe(known.of(folder));
  writeFileSync(path, "{");
  utimesSync(path, 1, 1);
  expect([...known.of(folder).all]).toEqual([]);
});
