import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { spotAt, wayTo } from "../../../inventory/nodes/spot.ts";
import { readFolder } from "../../../inventory/read-inventory.ts";
import { readInventoryFile } from "../../../inventory/read-inventory-file.ts";
import { readText } from "../../../inventory/text/document.ts";

const EXAMPLES = join(import.meta.dirname, "../../../examples");

/** What stands at the `|` of a text, in short: entity, property, part, index and the text of the place. */
function spot(text: string, name = "a.dr.yaml") {
  const offset = text.indexOf("|");
  const file = readInventoryFile(readText(name, text.replace("|", ""), { keepsTrees: true }));
  const { object, property, part, index, place, written } = spotAt(file, offset);
  return {
    object: `${object.nodeType} ${(object as { name?: unknown }).name ?? ""}`.trim(),
    ...(property === undefined ? {} : { at: `${part} of ${property}` }),
    ...(index === undefined ? {} : { index }),
    ...(place === undefined ? {} : { text: file.document.text.slice(place.start, place.end) }),
    ...(written.node === object ? {} : { written: written.entity }),
  };
}

const MACHINES = `schemaVersion: 1
virtualMachines:
  - name: SQL01
    host: hv-01
    disks:
      - { name: os, role: os }
      - name: data
        role: data
    volumes:
      - { name: "C:", disks: [os, data] }

  - name: SQL02
    host: hv-02
`;

function at(marked: string) {
  const plain = marked.replace("|", "");
  if (MACHINES.split(plain).length !== 2) throw new Error(`'${plain}' has to stand there once.`);
  return spot(MACHINES.replace(plain, marked));
}

describe("what stands at an offset", () => {
  it.each([
    ["name: SQL0|1", { object: "VirtualMachine SQL01", at: "value of name", text: "SQL01" }],
    ["name: |SQL02", { object: "VirtualMachine SQL02", at: "value of name", text: "SQL02" }],
    ["host: hv-02|", { object: "VirtualMachine SQL02", at: "value of host", text: "hv-02" }],
    ["ho|st: hv-01", { object: "VirtualMachine SQL01", at: "key of host", text: "host" }],
    ["host|: hv-01", { object: "VirtualMachine SQL01", at: "key of host", text: "host" }],
    ["role: o|s }", { object: "Disk os", at: "value of role", text: "os" }],
    ["|    role: data", { object: "Disk data" }],
    ["disks: [o|s, data]", { object: "Volume C:", at: "value of disks", index: 0, text: "os" }],
    ["disks: [os, |data]", { object: "Volume C:", at: "value of disks", index: 1, text: "data" }],
    ["dis|ks: [os, data]", { object: "Volume C:", at: "key of disks", text: "disks" }],
    ["schema|Version: 1", { object: "Inventory", at: "key of schemaVersion", text: "schemaVersion" }],
    ["schemaVersion: 1|", { object: "Inventory", at: "value of schemaVersion", text: "1" }],
  ])("%s", (marked, expected) => {
    expect(at(marked)).toEqual(expected);
  });

  it("is the list where an item is no object yet", () => {
    expect(spot("virtualMachines:\n  - name: A\n    disks:\n      - name: os\n      - |\n")).toMatchObject({
      object: "VirtualMachine A",
      at: "value of disks",
    });
  });

  it("is the value that is yet to be written", () => {
    const text = "virtualMachines:\n  - name: A\n    host: |\n    generation: 2\n";
    expect(spot(text)).toEqual({ object: "VirtualMachine A", at: "value of host", text: "" });
    expect(spot(text.replace("host: |", "host:|"))).toMatchObject({ at: "value of host" });
    expect(spot(text.replace("host: |\n    generation", "host:\n    |generation"))).toMatchObject({
      at: "key of generation",
    });
  });

  it("names the object that is written where it lacks what it must have", () => {
    expect(spot("virtualMachines:\n  - name: A\n    disks:\n      - role: o|s\n")).toEqual({
      object: "VirtualMachine A",
      at: "value of disks",
      text: "- role: os",
      written: "Disk",
    });
    expect(spot("virtualMachines:\n  - host: h|v\n  - name: B\n")).toMatchObject({
      object: "Inventory",
      at: "value of virtualMachines",
      written: "VirtualMachine",
    });
  });

  it("finds the right object behind one that lacks its name", () => {
    const text = "virtualMachines:\n  - host: hv\n  - host: hv\n  - name: C\n    host: h|v\n";
    expect(spot(text)).toMatchObject({ object: "VirtualMachine C", at: "value of host" });
    expect(spot("virtualMachines:\n  - name: A\n  - host: h|v\n")).toMatchObject({ object: "Inventory" });
  });

  it("stops at an alias", () => {
    const text = `virtualMachines:
  - name: A
    disks: [&os { name: os, role: os }]
    replication: &planned { policy: gold }
  - name: B
    disks: [*os]
    replication: *planned
  - name: C
    replication: { <<: *planned, vault: v }
`;
    expect(spot(text.replace("replication: *planned", "replication: *pl|anned"))).toEqual({
      object: "VirtualMachine B",
      at: "value of replication",
      text: "*planned",
    });
    expect(spot(text.replace("[*os]", "[*o|s]"))).toEqual({
      object: "VirtualMachine B",
      at: "value of disks",
      text: "*os",
    });
    expect(spot(text.replace("<<: *planned", "<<: *pl|anned"))).toEqual({ object: "Replication" });
    expect(spot(text.replace("vault: v", "vault: v|"))).toMatchObject({
      object: "Replication",
      at: "value of vault",
    });
  });

  it("counts the last of equal sections and keys", () => {
    const sections = "vaults:\n  - name: |a\nvaults:\n  - name: b\n";
    expect(spot(sections)).toMatchObject({ object: "Inventory", written: "Vault" });
    const keys = "virtualMachines:\n  - name: A\n    disks: [{ name: o|s }]\n    disks: [{ name: b }]\n";
    expect(spot(keys)).toMatchObject({ object: "VirtualMachine A", written: "Disk" });
  });

  it("reads JSON, minified too", () => {
    const json = '{"virtualMachines":[{"name":"A","disks":[{"name":"o|s"}]},{"name":"B"}]}';
    expect(spot(json, "a.dr.json")).toEqual({ object: "Disk os", at: "value of name", text: '"os"' });
    const second = '{"virtualMachines":[{"name":"A"},{"na|me":"B"}]}';
    expect(spot(second, "a.dr.json")).toEqual({
      object: "VirtualMachine B",
      at: "key of name",
      text: '"name"',
    });
  });

  it("reads text that cannot be cut", () => {
    const flow = "{ virtualMachines: [{ name: A }, { name: B, host: h|v }], vaults: [{ name: v }] }";
    expect(spot(flow)).toEqual({ object: "VirtualMachine B", at: "value of host", text: "hv" });
    expect(spot(flow.replace("|", "").replace("name: v", "name: |v"))).toMatchObject({ object: "Vault v" });
  });

  it("goes on where the text is broken elsewhere", () => {
    const broken = 'virtualMachines:\n  - name: "A\n    host: x\n  - name: B\n    host: h|v\n';
    expect(spot(broken)).toMatchObject({ object: "VirtualMachine B", at: "value of host" });
  });

  it("is the top of the file outside of all sections", () => {
    expect(spot("# a comm|ent\nvaults:\n  - name: v\n")).toEqual({ object: "Inventory" });
    expect(spot("|")).toEqual({ object: "Inventory" });
  });
});

describe.each(readdirSync(EXAMPLES))("every offset of examples/%s", (folder) => {
  it("stands in an object whose text is around it", () => {
    for (const file of readFolder(join(EXAMPLES, folder)).files) {
      for (let offset = 0; offset <= file.document.text.length; offset++) {
        const { object, place, property } = spotAt(file, offset);
        if (object !== file.root) {
          const { start, end } = object.extent();
          if (offset < start || offset > end) throw new Error(`${file.path}: ${offset} lies outside.`);
        }
        if (place !== undefined && property === undefined)
          throw new Error(`${file.path}: no property at ${offset}, but a place.`);
        const way = wayTo(file, offset);
        if (way[0]!.node !== file.root) throw new Error(`${file.path}: the way begins elsewhere.`);
      }
    }
  });
});
