import { expect, it } from "vitest";
import { applyEdits } from "../../../inventory/edit/apply-edits.ts";
import { replaceScalar, scalarLike } from "../../../inventory/edit/replace-scalar.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";

/** The file after its first machine's name was replaced. */
function renamed(text: string, name: string, path = "/inventory/one.dr.yaml"): string | undefined {
  const [file] = readInventory([path], [{ path, text }]).files;
  const edit = replaceScalar(file!.document, file!.root.virtualMachines![0]!.at("name"), name);
  return edit && applyEdits(text, [edit]);
}

it("replaces a plain value", () => {
  expect(renamed("virtualMachines:\n  - name: SQL_01 # ours\n", "SQL-01")).toBe(
    "virtualMachines:\n  - name: SQL-01 # ours\n",
  );
});

it("keeps double quotes, and adds them where YAML would read something else", () => {
  expect(renamed('virtualMachines: [{ name: "SQL_01" }]\n', "SQL-01")).toBe(
    'virtualMachines: [{ name: "SQL-01" }]\n',
  );
  expect(renamed("virtualMachines: [{ name: '0_1' }]\n", "01")).toBe("virtualMachines: [{ name: '01' }]\n");
  expect(renamed("virtualMachines: [{ name: 'SQL_01' }]\n", "Bob's")).toBe(
    "virtualMachines: [{ name: 'Bob''s' }]\n",
  );
  expect(renamed("virtualMachines: [{ name: 'SQL_01' }]\n", "a\tb")).toBe(
    'virtualMachines: [{ name: "a\\tb" }]\n',
  );
});

it("writes JSON in JSON", () => {
  expect(renamed('{"virtualMachines":[{"name":"SQL_01"}]}', "SQL-01", "/inventory/one.dr.json")).toBe(
    '{"virtualMachines":[{"name":"SQL-01"}]}',
  );
});

it("leaves alone what stands elsewhere too", () => {
  expect(renamed("virtualMachines:\n  - name: &n SQL_01\n  - name: *n\n", "x")).toBeUndefined();
  expect(renamed("hyperVHosts:\n  - name: &n SQL_01\nvirtualMachines:\n  - name: *n\n", "x")).toBeUndefined();
});

it("writes a number as one", () => {
  const path = "/inventory/one.dr.yaml";
  const text = "virtualMachines: [{ name: a, generation: 1 }]\n";
  const [file] = readInventory([path], [{ path, text }]).files;
  const edit = replaceScalar(file!.document, file!.root.virtualMachines![0]!.at("generation"), 2)!;
  expect(applyEdits(text, [edit])).toBe("virtualMachines: [{ name: a, generation: 2 }]\n");
});

it.each([
  ["10.0.0.0/16", "10.40.0.0/16", "10.40.0.0/16"],
  ["40 GB", "60GB", "60GB"],
  ["40GB", "60GB", "60GB"],
  ['"40GB"', "60GB", '"60GB"'],
  ["'Standard_LRS'", "Standard_GRS", "'Standard_GRS'"],
  ["'10.0.0.4'", "10.0.0.5", "'10.0.0.5'"],
  ["10.0.0.4", "10.0.0.5", "10.0.0.5"],
  ["2024-01-01", "2025-01-01", '"2025-01-01"'],
  ["1f3", "1e3", '"1e3"'],
  ["0815", "0816", '"0816"'],
  ["maybe", "yes", '"yes"'],
  ["false", true, "true"],
  ["30", 300, "300"],
])("in the place of %s, %j is written %s", (old, value, written) => {
  expect(scalarLike(value, old, false)).toBe(written);
});
