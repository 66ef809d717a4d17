import { describe, expect, it } from "vitest";
import { descriptions } from "../../../schemas/generated/descriptions.ts";
import { missingFacts } from "../../../server/code-actions/missing-facts.ts";
import { viewOf } from "../view.ts";

/** An inventory of the examples from which whole objects are completed. */
function inventoryOfExamples(): string {
  const sections = Object.entries(descriptions.entities.Inventory.properties).flatMap(
    ([section, { examples }]) => (Array.isArray(examples[0]) ? [[section, examples[0]]] : []),
  );
  return JSON.stringify(Object.fromEntries(sections));
}

describe("an object that is completed as a whole", () => {
  const { view } = viewOf({ "a.dr.json": inventoryOfExamples() });
  const [file] = view.inventory.files;

  it.each(["vaults", "vmmServers", "hyperVHosts", "virtualMachines", "azureVirtualMachines"])(
    "has every fact that readiness asks for: %s",
    (section) => {
      const [object] = file!.root.fact(section) as Parameters<typeof missingFacts>[2][];
      const missing = [...missingFacts(view, file!, object!)];
      expect(missing.map(([node, facts]) => `${node.nodeType}: ${facts.join(", ")}`)).toEqual([]);
    },
  );
});
