import { describe, expect, it } from "vitest";
import { appendObjects } from "../../../imports/merge/append-objects.ts";
import { merge } from "../../../imports/merge/merge.ts";
import { newFileText } from "../../../imports/merge/new-file.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { estateOf } from "../estate-of.ts";
import { azureItem, idOf } from "../exports.ts";
import { TAKE_NONE } from "../merge-options.ts";

const vaultId = (name: string) => idOf("Microsoft.RecoveryServices/vaults", name);
const plansOf = (vault: string, ...value: readonly object[]) => ({
  value,
  drlintCollector: { hasAllPages: true, path: `${vaultId(vault)}/replicationRecoveryPlans` },
});
const vaults = (...names: readonly string[]) => ({ value: names.map((name) => ({ id: vaultId(name) })) });

/** What is recorded as empty in an inventory by exports, and what is told of it. */
function emptyIn(text: string, ...exports: readonly object[]) {
  const inventory = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
  const { emptySections, facts } = merge(estateOf(...exports), inventory, TAKE_NONE);
  return { emptySections, told: facts.filter(({ top }) => top.entity === "Inventory") };
}

describe("recovery plans, of which a vault has none", () => {
  it("are recorded as an empty list, which is told", () => {
    const { emptySections, told } = emptyIn("", vaults("rsv-a"), plansOf("rsv-a"));
    expect(emptySections).toEqual(["recoveryPlans"]);
    expect(told).toMatchObject([
      {
        outcome: "added",
        object: "the inventory",
        property: "recoveryPlans",
        imported: "[]",
        export: "1.json",
      },
    ]);
  });

  it("are so in an inventory that has the vault, and says nothing of plans", () => {
    const recorded = "vaults: [{ name: rsv-a, resourceGroup: rg-dr }]\n";
    expect(emptyIn(recorded, plansOf("rsv-a")).emptySections).toEqual(["recoveryPlans"]);
    for (const plans of ["[]", "[{ name: rp }]"])
      expect(emptyIn(`${recorded}recoveryPlans: ${plans}\n`, plansOf("rsv-a")).emptySections).toEqual([]);
  });

  it.each([
    ["the inventory has another vault", "vaults: [{ name: rsv-b }]\n", [plansOf("rsv-a")]],
    ["the exports have another vault", "", [vaults("rsv-a", "rsv-b"), plansOf("rsv-a")]],
    [
      "another vault has plans",
      "",
      [
        plansOf("rsv-a"),
        plansOf("rsv-b", {
          id: `${vaultId("rsv-b")}/replicationRecoveryPlans/rp`,
          properties: { groups: [] },
        }),
      ],
    ],
    ["nothing is said of plans", "", [vaults("rsv-a"), azureItem]],
  ] as const)("are not where %s", (_, text, exports) => {
    expect(emptyIn(text, ...exports).emptySections).toEqual([]);
  });

  it("stand as an empty list in a new file, and in one that is there", () => {
    expect(newFileText([], ["recoveryPlans"])).toBe("schemaVersion: 1\n\nrecoveryPlans: []\n");
    expect(
      appendObjects("a.dr.yaml", "schemaVersion: 1\nvaults:\n  - name: a\n", [], ["recoveryPlans"]),
    ).toBe("schemaVersion: 1\nvaults:\n  - name: a\nrecoveryPlans: []\n");
    expect(appendObjects("a.dr.json", '{ "schemaVersion": 1 }\n', [], ["recoveryPlans"])).toBe(
      '{ "schemaVersion": 1, "recoveryPlans": [] }\n',
    );
  });
});
