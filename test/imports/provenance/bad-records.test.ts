import { expect, it } from "vitest";
import { merge } from "../../../imports/merge/merge.ts";
import { ImportRecords } from "../../../imports/provenance/import-records.ts";
import { NoImportRecords, parseRecords, recordsText } from "../../../imports/provenance/records-text.ts";
import { readFolder } from "../../../inventory/read-inventory.ts";
import { byExtent, every, MOST_PATIENT } from "../../extent.ts";
import { project } from "../../lint/project.ts";
import { changed, type Json, waysIn } from "../changed-json.ts";
import { estateOf } from "../estate-of.ts";
import { everything } from "../exports.ts";

/** Every so many places of the records are spoiled. */
const STEP = byExtent({ some: 5, more: 1, all: 1 });

const VALUES = [
  null,
  "",
  7,
  -1.5,
  true,
  [],
  {},
  "x",
  [null],
  [["x"]],
  { version: 1 },
  "\u0000\u001b[2J",
  "none",
];

const INVENTORY = `virtualMachines:
  - { name: ledger, generation: 1, disks: [{ name: ledger-os, size: 1GB }] }
storageAccounts: [{ name: stharbour, region: northeurope, kind: Storage }]
virtualNetworks: [{ name: vnet-dr, region: northeurope, addressSpace: [10.0.0.0/8] }]
networkMappings: []
`;

it(
  "whatever stands in imports.drlint.json: it is refused in words, or says of some facts that they were imported",
  () => {
    const folder = project({ "a.dr.yaml": INVENTORY });
    const inventory = readFolder(folder);
    const estate = estateOf(everything);
    const records = new ImportRecords();
    for (const object of estate.objects) records.note(object);
    const written = JSON.parse(recordsText(records)) as Json;
    const ways = every(STEP, waysIn(written));
    expect(ways.length * STEP).toBeGreaterThan(150);
    let parsed = 0;
    for (const [index, way] of ways.entries()) {
      for (const value of [
        undefined,
        VALUES[index % VALUES.length],
        VALUES[(index * 5 + 2) % VALUES.length],
      ]) {
        const text = JSON.stringify(changed(written, way, value));
        try {
          const read = parseRecords(text);
          merge(estate, inventory, { takes: () => false, records: read });
          read.keepOnly(inventory);
          recordsText(read);
          parsed += 1;
        } catch (error) {
          expect(
            error,
            `${way.join("/")}: ${JSON.stringify(value)}: ${(error as Error).stack}`,
          ).toBeInstanceOf(NoImportRecords);
        }
      }
    }
    expect(parsed).toBeGreaterThan(ways.length);
  },
  MOST_PATIENT,
);
