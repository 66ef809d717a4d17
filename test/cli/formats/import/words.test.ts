import { expect, test } from "vitest";
import type { ImportReport } from "../../../../answers/import/import.ts";
import { newInWords } from "../../../../cli/formats/import/words.ts";

const said = (section: string, objects: readonly string[]) => {
  const newObjects = objects.map((object) => ({ section, object }));
  return newInWords({ newObjects } as unknown as ImportReport);
};

test("new objects are told by their names, and counted where they have none", () => {
  expect(said("vaults", ["vault 'a'", "vault 'b'"])).toEqual([["vaults", "vault 'a', vault 'b'"]]);
  expect(said("networkMappings", ["a network mapping"])).toEqual([["networkMappings", "a network mapping"]]);
  expect(said("networkMappings", Array(6).fill("a network mapping"))).toEqual([
    ["networkMappings", "6 network mappings"],
  ]);
  expect(said("virtualMachines", ["virtual machine 'a'", "virtual machine 'a'"])).toEqual([
    ["virtualMachines", "virtual machine 'a', virtual machine 'a'"],
  ]);
  const many = Array.from({ length: 1_007 }, (_, at) => `vault '${at}'`);
  expect(said("vaults", many)[0]![1]).toMatch(/^vault '0', .*vault '\d' and 1,00\d more$/);
});
