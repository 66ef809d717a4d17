import { expect, it } from "vitest";
import { merge } from "../../../imports/merge/merge.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { collected } from "../collector/harbour.ts";
import { estateOfAll } from "../estate-of.ts";
import { TAKE_NONE } from "../merge-options.ts";

/** What comes of the disks of a machine that the inventory calls as it likes. */
function outcomes(disks: string) {
  const text = `virtualMachines:\n  - name: ledger\n    disks:\n${disks}`;
  const inventory = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
  return merge(estateOfAll(collected()), inventory, TAKE_NONE)
    .facts.filter(({ object }) => object.includes("disk "))
    .map(({ outcome, object, property }) => `${outcome} ${object} ${property ?? ""}`.trim());
}

const ADDED = [
  "logicalSectorSize",
  "physicalSectorSize",
  "storageType",
  "shared",
  "role",
  "vhdFormat",
  "size",
];

it.each([
  ["its file", "path: c:\\clusterstorage\\quay\\LEDGER\\ledger-os.vhdx", "diskIdentifier"],
  ["the id in it", "diskIdentifier: 4c3b2a19-0000-4111-8222-333344445555", "path"],
])("a disk is known by %s, whatever it is called", (_, fact, other) => {
  const all = outcomes(`      - { name: system, ${fact} }\n      - name: ledger-data\n`);
  const of = (disk: string) => all.filter((each) => each.includes(`disk '${disk}'`));
  expect(of("ledger-os").sort()).toEqual(
    [...ADDED, other]
      .map((property) => `added disk 'ledger-os' of virtual machine 'ledger' ${property}`)
      .sort(),
  );
});

it("a disk that nothing tells from others is left", () => {
  expect(outcomes("      - name: system\n      - name: ledger-data\n")).toContain(
    "left disk 'ledger-os' of virtual machine 'ledger'",
  );
});
