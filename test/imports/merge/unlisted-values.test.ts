import { expect, it } from "vitest";
import { merge } from "../../../imports/merge/merge.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { estateOfAll } from "../estate-of.ts";
import { TAKE_NONE } from "../merge-options.ts";

const account = (kind: string) => ({
  id: "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/cache",
  name: "cache",
  type: "Microsoft.Storage/storageAccounts",
  kind,
});

/** What becomes of the kind of an account. */
function outcomeOf(recorded: string, exported: string) {
  const text = `storageAccounts:\n  - { name: cache, kind: ${recorded} }\n`;
  const inventory = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
  const { facts } = merge(estateOfAll([account(exported)]), inventory, TAKE_NONE);
  return facts.find(({ property }) => property === "kind")?.outcome;
}

it("what no list has is compared with an export like any other value", () => {
  expect(outcomeOf("StorageV9", "StorageV9")).toBeUndefined();
  expect(outcomeOf("StorageV9", "StorageV2")).toBe("different");
  expect(outcomeOf("StorageV2", "StorageV9")).toBe("different");
});

it("an export that spells a value of the list in another way says the same", () => {
  expect(outcomeOf("StorageV2", "storagev2")).toBeUndefined();
  expect(outcomeOf("storagev2", "STORAGEV2")).toBeUndefined();
});
