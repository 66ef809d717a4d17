import { expect, it } from "vitest";
import { isReplicated } from "../../../../rules/facts/disks/replicated.ts";
import type { AzureDisk } from "../../../../schemas/generated/types.ts";

const disk = (facts: Partial<AzureDisk>) => facts as AzureDisk;

it.each([
  ["a disk of which nothing is recorded", {}, true],
  ["one that is excluded", { excluded: true }, false],
  ["the temporary disk", { role: "temporary" }, false],
  ["the temporary disk with a size", { role: "temporary", size: 1024 }, false],
  [
    "one that is said to be temporary and has a kind of managed disk",
    { role: "temporary", sku: "Premium_LRS" },
    true,
  ],
  ["one that is said to be temporary and is ephemeral or not", { role: "temporary", ephemeral: false }, true],
  ["a data disk", { role: "data" }, true],
] as const)("%s", (_, facts, replicates) => {
  expect(isReplicated(disk(facts as Partial<AzureDisk>))).toBe(replicates);
});
