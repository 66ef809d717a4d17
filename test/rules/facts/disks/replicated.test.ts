import { expect, it } from "vitest";
import { isReplicated } from "../../../../rules/facts/disks/replicated.ts";
import { inventoryOf } from "../../rule-tester.ts";

it.each([
  ["a disk of which nothing is recorded", "", true],
  ["one that is excluded", "excluded: true", false],
  ["the temporary disk", "role: temporary", false],
  ["the temporary disk with a size", "role: temporary, size: 1GB", false],
  [
    "one that is said to be temporary and has a kind of managed disk",
    "role: temporary, sku: Premium_LRS",
    true,
  ],
  [
    "one that is said to be temporary and has a kind that nobody knows",
    "role: temporary, sku: Novel_LRS",
    true,
  ],
  ["one that is said to be temporary and is ephemeral or not", "role: temporary, ephemeral: false", true],
  ["a data disk", "role: data", true],
])("%s", (_, facts, replicates) => {
  const text = `azureVirtualMachines: [{ name: vm, disks: [{ name: d, ${facts} }] }]\n`;
  const [machine] = inventoryOf(text).files[0]!.root.azureVirtualMachines!;
  expect(isReplicated(machine!.disks![0]!)).toBe(replicates);
});
