import { describe, expect, it } from "vitest";
import { estateOf, objectsOf } from "../estate-of.ts";
import { azureItem } from "../exports.ts";

const boot = (...ids: readonly unknown[]) => ({
  groupType: "Boot",
  replicationProtectedItems: ids.map((id) => ({ id })),
});
const plan = (more: object) => ({
  id: azureItem.id.replace(/replicationFabrics.*/, "replicationRecoveryPlans/rp-shop"),
  properties: { friendlyName: "Rp-Shop", replicationProviders: ["A2A"], ...more },
});
const plansIn = (...exports: readonly object[]) => objectsOf(estateOf(...exports), "RecoveryPlan");

describe("a recovery plan", () => {
  const [, vault] = /vaults\/([^/]+)/.exec(azureItem.id)!;
  const groups = [
    { groupType: "Shutdown" },
    { groupType: "Failover" },
    boot(azureItem.id.toUpperCase()),
    boot(),
  ];

  it("has the groups that start machines, in their order, with the machines of the items", () => {
    expect(plansIn(plan({ groups }), azureItem)).toEqual([
      {
        name: "Rp-Shop",
        vault,
        groups: [
          { name: "Group 1", machines: [azureItem.properties.friendlyName] },
          { name: "Group 2", machines: [] },
        ],
      },
    ]);
  });

  it("has no machines of a group of which an item is not read, or is none", () => {
    for (const other of [`${azureItem.id}-2`, 7, null])
      expect(plansIn(plan({ groups: [boot(azureItem.id, other)] }), azureItem)).toMatchObject([
        { groups: [{ name: "Group 1" }] },
      ]);
    expect(plansIn(plan({ groups: [boot(azureItem.id, 7)] }), azureItem)[0]).not.toHaveProperty(
      "groups.0.machines",
    );
  });

  it("of no groups has none, and of groups that are not said they are not known", () => {
    expect(plansIn(plan({ groups: [] }))).toEqual([{ name: "Rp-Shop", vault, groups: [] }]);
    expect(plansIn(plan({}))).toEqual([{ name: "Rp-Shop", vault }]);
  });

  it("of machines outside Azure is left out, which is told", () => {
    const estate = estateOf(plan({ replicationProviders: ["HyperVReplicaAzure"], groups }));
    expect(estate.ofEntity("RecoveryPlan")).toEqual([]);
    expect([...estate.notes]).toEqual([expect.stringContaining("Recovery plan 'Rp-Shop' is left out")]);
  });
});
