import { join } from "node:path";
import { expect, it } from "vitest";
import { ChangedFiles } from "../../../answers/import/changed-files.ts";
import { NotAnExport, readJsonExport } from "../../../imports/json-export.ts";
import { merge } from "../../../imports/merge/merge.ts";
import { readFolder, readInventory } from "../../../inventory/read-inventory.ts";
import { byExtent, every, MOST_PATIENT } from "../../extent.ts";
import { changed, type Json, waysIn } from "../../imports/changed-json.ts";
import { estateOf } from "../../imports/estate-of.ts";
import { everything } from "../../imports/exports.ts";
import { TAKE_ALL, TAKE_NONE } from "../../imports/merge-options.ts";
import { project } from "../../lint/project.ts";

/** Every so many places of an export are spoiled, and ends of it tried. */
const STEP = byExtent({ some: 29, more: 1, all: 1 });

/** Values that stand where none of the kind is expected. */
const VALUES = [
  null,
  "",
  7,
  -1,
  1.5,
  true,
  [],
  {},
  "x",
  [null],
  [[7]],
  { id: 7 },
  "\u0000\u001b[2J",
  "yes",
  "x".repeat(300),
];

/** Imports into a folder as far as writing, which must read back; what is refused is refused in words. */
function tryImport(folder: string, json: Json): "imported" | "refused" {
  const inventory = readFolder(folder);
  let estate: ReturnType<typeof estateOf>;
  try {
    estate = estateOf(json);
  } catch (error) {
    expect(error).toBeInstanceOf(NotAnExport);
    return "refused";
  }
  if (estate.contradictions.length > 0) return "refused";
  const files = new ChangedFiles(folder, inventory, merge(estate, inventory, TAKE_ALL));
  files.check((next) => merge(estate, next, TAKE_ALL));
  const next = readInventory(
    files.files.map(({ path }) => path),
    files.files,
  );
  expect(next.files.flatMap(({ schemaProblems }) => schemaProblems.map(({ message }) => message))).toEqual(
    [],
  );
  return "imported";
}

const INVENTORY = `virtualMachines:
  - name: ledger
    generation: 1
    replication: { to: azure }
azureVirtualMachines: [{ name: Shop1, networkAdapters: [{ name: shop1-nic }] }]
storageAccounts:
  - name: stharbour
`;

it(
  "whatever key is dropped and whatever value is replaced: it is imported, or refused in words",
  () => {
    const folder = project({ "a.dr.yaml": INVENTORY });
    const ways = every(STEP, waysIn(everything as Json));
    expect(ways.length * STEP).toBeGreaterThan(200);
    const outcomes = ways.flatMap((way, index) => {
      const values = [undefined, VALUES[index % VALUES.length], VALUES[(index * 7 + 3) % VALUES.length]];
      return values.map((value) => tryImport(folder, changed(everything as Json, way, value)));
    });
    expect(outcomes.filter((each) => each === "imported").length).toBeGreaterThan(outcomes.length * 0.8);
  },
  MOST_PATIENT,
);

it.each(["constructor", "__proto__", "toString", "\u0000\u001b[2J"])(
  "a value that is the text %j is a value as any other, or left out",
  (word) => {
    const folder = project({ "a.dr.yaml": INVENTORY });
    for (const way of every(STEP, waysIn(everything as Json)))
      tryImport(folder, changed(everything as Json, way, word));
  },
  MOST_PATIENT,
);

it("no beginning of an export is taken for one", () => {
  const text = JSON.stringify(everything);
  for (let end = 0; end < text.length; end += STEP)
    expect(() => readJsonExport(Buffer.from(text.slice(0, end))), String(end)).toThrow(/cut off|is empty/);
});

it("two thousand machines are imported in seconds, and again with nothing to do", () => {
  const folder = project({});
  const [item] = everything.value.filter((each) => JSON.stringify(each).includes("0f0e0d0c"));
  const value = Array.from({ length: 2000 }, (_, index) => {
    const id = index.toString(16).padStart(8, "0");
    const text = JSON.stringify(item).replaceAll("0f0e0d0c", id).replaceAll("0F0E0D0C", id);
    return JSON.parse(text.replaceAll('"ledger', `"ledger${index}`)) as Json;
  });
  const estate = estateOf({ value });
  const first = new ChangedFiles(folder, readFolder(folder), merge(estate, readFolder(folder), TAKE_NONE));
  const path = join(folder, "imported.dr.yaml");
  expect(first.files.map((file) => file.path)).toEqual([path]);
  const next = readInventory([path], first.files);
  expect(next.files[0]!.root.virtualMachines!.length).toBe(2000);
  const again = merge(estate, next, TAKE_NONE);
  expect([again.edits.size, again.newObjects.length]).toEqual([0, 0]);
}, 30_000);
