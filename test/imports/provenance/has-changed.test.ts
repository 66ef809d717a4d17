import { expect, it } from "vitest";
import { merge } from "../../../imports/merge/merge.ts";
import { newFileText } from "../../../imports/merge/new-file.ts";
import { ImportRecords } from "../../../imports/provenance/import-records.ts";
import { parseRecords, recordsText } from "../../../imports/provenance/records-text.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { collected, gate, hostSays, ledger, vmm } from "../collector/harbour.ts";
import { damaged } from "../damaged.ts";
import { estateOfAll } from "../estate-of.ts";
import { TAKE_NONE } from "../merge-options.ts";

const EXPORT = collected({ vmm, hosts: [hostSays("HV1", [ledger, gate])] });

/** Notes what an export says, and forgets what the inventory does not have. */
function noted(records: ImportRecords, json: unknown, inventory: ReturnType<typeof inventoryOf>): string {
  const estate = estateOfAll(json);
  const { knownObjects, newObjects } = merge(estate, inventory, TAKE_NONE);
  for (const object of [...knownObjects, ...newObjects]) records.note(object);
  records.keepOnly(inventory);
  return recordsText(records);
}

function inventoryOf(text: string) {
  return readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
}

const TEXT = newFileText(merge(estateOfAll(EXPORT), readInventory([]), TAKE_NONE).newObjects);
const INVENTORY = inventoryOf(TEXT);
const BEFORE = noted(new ImportRecords(), EXPORT, INVENTORY);

it("is not so after the same export again", () => {
  const records = parseRecords(BEFORE);
  expect(noted(records, EXPORT, INVENTORY)).toBe(BEFORE);
  expect(records.hasChanged).toBe(false);
});

it("is so wherever the text is another one", () => {
  let changes = 0;
  for (const { what, json } of damaged(EXPORT)) {
    const records = parseRecords(BEFORE);
    let after: string;
    try {
      after = noted(records, json, INVENTORY);
    } catch {
      // Refused, which is tried elsewhere.
      continue;
    }
    if (after !== BEFORE) changes += 1;
    if (after !== BEFORE) expect([what, records.hasChanged]).toEqual([what, true]);
  }
  expect(changes).toBeGreaterThan(100);
});

it.each([
  ["an object", /\n {2}- name: gate\n(?: {4}.*\n)+/],
  ["an item of a list", /\n {6}- name: ledger-data\n(?: {8}.*\n)+/],
  ["a part", /\n {4}operatingSystem:\n(?: {6}.*\n)+/],
])("is so where %s is no longer in the inventory", (_, part) => {
  expect(TEXT).toMatch(part);
  const records = parseRecords(BEFORE);
  expect(noted(records, collected({ hosts: [] }), inventoryOf(TEXT.replace(part, "\n")))).not.toBe(BEFORE);
  expect(records.hasChanged).toBe(true);
});
