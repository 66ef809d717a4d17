import { describe, expect, it } from "vitest";
import { readInventoryFile } from "../../../inventory/read-inventory-file.ts";
import { readText } from "../../../inventory/text/document.ts";
import { viewOf } from "../../server/view.ts";

describe("an object whose required fact is wrong is none, as one that lacks it", () => {
  it.each([
    [
      "a machine",
      "virtualMachines:\n  - name:\n    replication: { to: azure }\n  - name: a\n",
      "virtualMachines",
    ],
    [
      "a machine with an object as its name",
      "virtualMachines:\n  - name: {}\n  - name: a\n",
      "virtualMachines",
    ],
    [
      "a mapping without source",
      "networkMappings:\n  - source:\n    target: { network: a }\n  - source: { network: a }\n    target: { network: b }\n",
      "networkMappings",
    ],
    [
      "a mapping whose source is none",
      "networkMappings:\n  - source: { vmmServer: v }\n    target: { network: a }\n  - source: { network: a }\n    target: { network: b }\n",
      "networkMappings",
    ],
  ])("%s", (_what, text, section) => {
    const { root, schemaProblems } = readInventoryFile(readText("a.dr.yaml", text));
    expect(schemaProblems).toHaveLength(1);
    expect(root.fact(section)).toHaveLength(1);
    // No rule fails at what is left.
    expect(viewOf({ "a.dr.yaml": text }).view.results[0]!.errorCount).toBeGreaterThan(0);
  });
});
