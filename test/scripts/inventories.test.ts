import { expect, it } from "vitest";
import { schemaFile } from "../../scripts/generate/files.ts";
import { readSchema } from "../../scripts/generate/schema.ts";
import { withFact } from "../../scripts/new/inventories.ts";

const definitions = readSchema(schemaFile);
const fact = { definitions, entity: "Disk", property: "sparse", value: "false" };

it.each([
  [
    "lines of their own",
    "virtualMachines:\n  - name: a\n    disks:\n      - name: os # the first\n        size: 1GB\n      - name: data\n",
    "virtualMachines:\n  - name: a\n    disks:\n      - name: os # the first\n        size: 1GB\n        sparse: false\n      - name: data\n        sparse: false\n",
  ],
  [
    "one line",
    "virtualMachines:\n  - { name: a, disks: [{ name: os }, { name: data, size: 1GB }] }\n",
    "virtualMachines:\n  - { name: a, disks: [{ name: os, sparse: false }, { name: data, size: 1GB, sparse: false }] }\n",
  ],
  [
    "lines of JSON",
    '{\n  "virtualMachines": [{ "name": "a", "disks": [\n    {\n      "name": "os"\n    }\n  ]}]\n}\n',
    '{\n  "virtualMachines": [{ "name": "a", "disks": [\n    {\n      "name": "os",\n      "sparse": false\n    }\n  ]}]\n}\n',
  ],
  ["no objects of the kind", "hyperVHosts:\n  - name: a\n", "hyperVHosts:\n  - name: a\n"],
])("records a fact in %s", (_layout, before, after) => {
  expect(withFact(before, fact, "all")).toBe(after);
});

it("records it once where one is enough", () => {
  const inventory = "virtualMachines:\n  - { name: a, disks: [{ name: os }, { name: data }] }\n";
  expect(withFact(inventory, fact, "first")).toBe(
    "virtualMachines:\n  - { name: a, disks: [{ name: os, sparse: false }, { name: data }] }\n",
  );
});
