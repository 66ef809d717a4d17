import { expect, it } from "vitest";
import { NodeTable } from "../../../inventory/nodes/node-table.ts";
import { readInventoryFile } from "../../../inventory/read-inventory-file.ts";
import { readText } from "../../../inventory/text/document.ts";

const { root } = readInventoryFile(
  readText("a.dr.yaml", "schemaVersion: 1\nvirtualMachines: [{ name: SQL01 }, { name: WEB01 }]\n"),
);

it("keeps a value for each node", () => {
  const [first, second] = root.virtualMachines ?? [];
  if (!first || !second) throw new Error("Both machines are read.");
  const table = new NodeTable<string>();
  table.set(first, "one");
  expect([table.get(first), table.get(second)]).toEqual(["one", undefined]);
  table.set(second, "two");
  expect([table.get(first), table.get(second)]).toEqual(["one", "two"]);
});

it("refuses what is no node, since all of these would share one place", () => {
  const table = new NodeTable<string>();
  const written = { ...root, nodeType: "VirtualMachine" } as unknown as typeof root;
  expect(() => table.set(written, "one")).toThrow(RangeError);
  expect(table.get(written)).toBeUndefined();
});
