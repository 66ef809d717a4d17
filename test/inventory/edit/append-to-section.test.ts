import { expect, it } from "vitest";
import { appendToSection } from "../../../inventory/edit/append-to-section.ts";
import { applyEdits } from "../../../inventory/edit/apply-edits.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";

const PATH = "/inventory/one.dr.yaml";

/** The file after a vault was added to it. */
function withVault(text: string): string | undefined {
  const [file] = readInventory([PATH], [{ path: PATH, text }]).files;
  const edits = appendToSection(file!, "vaults", { name: "dr" });
  return edits && applyEdits(text, edits);
}

const MACHINES = "virtualMachines:\n  - name: SQL01\n";
const SPACED = `schemaVersion: 1\n\n${MACHINES}`;
const VAULT = "vaults:\n  - name: dr\n";

it.each([
  ["a file without empty lines gets none", MACHINES, `${MACHINES}${VAULT}`],
  ["sections with an empty line between them get one more", SPACED, `${SPACED}\n${VAULT}`],
  ["an empty line at the end is the one", `${SPACED}\n`, `${SPACED}\n${VAULT}`],
  ["a last line without line break gets one", SPACED.trimEnd(), `${SPACED}\n${VAULT}`],
])("a new section: %s", (_what, text, expected) => {
  expect(withVault(text)).toBe(expected);
});

it("a section that is there twice is left to a person", () => {
  expect(withVault("vaults: []\nvaults: []\n")).toBeUndefined();
});
