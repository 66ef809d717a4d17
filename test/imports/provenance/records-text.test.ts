import { expect, it } from "vitest";
import { Estate } from "../../../imports/estate.ts";
import type { Export } from "../../../imports/export.ts";
import { ImportRecords } from "../../../imports/provenance/import-records.ts";
import { parseRecords, recordsText } from "../../../imports/provenance/records-text.ts";

function collected(collectedAt: string, file = "some/where/hv1.json"): Export {
  return { file, kind: "Hyper-V hosts", collectedAt };
}

/** An export that does not say when it was collected. */
function imported(importedOn: string, file = "some/where/hv1.json"): Export {
  return { file, kind: "Hyper-V hosts", collectedAt: undefined, importedOn };
}

/** Notes facts of one machine. */
function noted(records: ImportRecords, from: Export, facts: Readonly<Record<string, unknown>>): void {
  const machine = new Estate().object("VirtualMachine", ["k"]);
  for (const [property, value] of Object.entries({ name: "SQL01", ...facts }))
    machine.set(property, value, from);
  records.note(machine);
}

it("what a later collection does not say any more keeps the earlier one's date", () => {
  const records = new ImportRecords();
  noted(records, collected("2026-03-01T10:00:00Z"), { generation: 2, host: "hv1" });
  const later = parseRecords(recordsText(records));
  noted(later, collected("2026-04-01T10:00:00Z"), { generation: 2 });
  expect(JSON.parse(recordsText(later))).toEqual({
    version: 1,
    exports: {
      "hv1.json": { kind: "Hyper-V hosts", collectedAt: "2026-04-01T10:00:00Z" },
      "hv1.json (Hyper-V hosts, 2026-03-01T10:00:00Z)": {
        file: "hv1.json",
        kind: "Hyper-V hosts",
        collectedAt: "2026-03-01T10:00:00Z",
      },
    },
    objects: {
      virtualMachines: [
        {
          facts: {
            "hv1.json": { name: "SQL01", generation: 2 },
            "hv1.json (Hyper-V hosts, 2026-03-01T10:00:00Z)": { host: "hv1" },
          },
        },
      ],
    },
  });
});

it("VMM servers of one name in different domains have records of their own", () => {
  const records = new ImportRecords();
  const server = (name: string, version?: string) => {
    const object = new Estate().object("VMMServer", [name]);
    object.set("name", name, imported("2026-05-01"));
    object.set("version", version, imported("2026-05-01"));
    return object;
  };
  records.note(server("vmm.east.example", "10.19"));
  records.note(server("vmm.west.example", "10.22"));
  const again = parseRecords(recordsText(records));
  const versionOf = (name: string) => again.of(server(name))?.text("version");
  expect(["vmm.east.example", "VMM.West.Example"].map(versionOf)).toEqual(["10.19", "10.22"]);
  // It may be either.
  expect(again.of(server("vmm"))).toBeUndefined();
  expect(again.of(server("vmm.north.example"))).toBeUndefined();
});

it("a VMM server that is named with its domain and without it has one record", () => {
  const records = new ImportRecords();
  for (const name of ["vmm.east.example", "vmm"]) {
    const object = new Estate().object("VMMServer", [name]);
    object.set("name", name, imported("2026-05-01"));
    records.note(object);
  }
  expect([...records.all]).toHaveLength(1);
});

it("a later collection of the same changes one line", () => {
  const [march, april] = ["2026-03-01T10:00:00Z", "2026-04-01T10:00:00Z"].map((time) => {
    const records = new ImportRecords();
    noted(records, collected(time), { generation: 2, host: "hv1" });
    return recordsText(records).split("\n");
  });
  expect(april!.filter((line, index) => line !== march![index])).toEqual([
    '   "collectedAt": "2026-04-01T10:00:00Z"',
  ]);
});

it("what does not say when it was collected has the day of the import, which the same import later does not change", () => {
  const records = new ImportRecords();
  noted(records, imported("2026-05-01", "items.json"), { generation: 2, host: "hv1" });
  const text = recordsText(records);
  expect(JSON.parse(text).exports).toEqual({
    "items.json": { kind: "Hyper-V hosts", importedOn: "2026-05-01" },
  });
  const later = parseRecords(text);
  noted(later, imported("2026-06-01", "elsewhere/items.json"), { generation: 2, host: "hv1" });
  expect(recordsText(later)).toBe(text);
  noted(later, imported("2026-06-02", "items.json"), { generation: 2, host: "hv2" });
  expect(JSON.parse(recordsText(later)).exports).toEqual({
    "items.json": { kind: "Hyper-V hosts", importedOn: "2026-06-02" },
    "items.json (Hyper-V hosts, imported on 2026-05-01)": {
      file: "items.json",
      kind: "Hyper-V hosts",
      importedOn: "2026-05-01",
    },
  });
});

it("is read back as it was written, and written the same", () => {
  const records = new ImportRecords();
  noted(records, collected("2026-03-01T10:00:00+02:00"), { generation: 2 });
  noted(records, imported("2026-05-01", "C:\\exports\\items.json"), {
    id: "{0F0E0D0C-1111-4222-8333-445566778899}",
  });
  const text = recordsText(records);
  expect(text).not.toMatch(/some|exports\\/);
  expect(recordsText(parseRecords(text))).toBe(text);
});

it.each(["constructor", "__proto__", "toString"])("a key '%s' is nothing but a key", (key) => {
  const text = `{"version": 1, "exports": {"${key}": {"kind": "x"}}, "objects": {"${key}": [], "vaults": [{"facts": {"${key}": {"${key}": 1, "name": "v"}}, "parts": {"${key}": {}}, "lists": {"${key}": []}}]}}`;
  const [record] = [...parseRecords(text).all];
  expect([...record!.facts.keys()]).toEqual(["name"]);
});
