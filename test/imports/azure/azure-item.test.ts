import { describe, expect, it } from "vitest";
import { estateOf, objectsOf } from "../estate-of.ts";
import { azureItem, idOf } from "../exports.ts";

/** A protected item that says more of the machine at the target. */
function itemWith(more: object) {
  const item = structuredClone(azureItem);
  Object.assign(item.properties.providerSpecificDetails, more);
  return item;
}

/** The replication block of the only machine in exports. */
function blockIn(...exports: readonly object[]) {
  return objectsOf(estateOf(...exports), "AzureVirtualMachine")[0]!.replication;
}

describe("what a machine comes up in", () => {
  const set = idOf("Microsoft.Compute/availabilitySets", "as-dr");
  const group = idOf("Microsoft.Compute/capacityReservationGroups", "crg-dr");

  it("is named by its item", () => {
    const item = itemWith({
      recoveryAvailabilitySet: set,
      recoveryCapacityReservationGroupId: group,
    });
    expect(blockIn(item)).toMatchObject({ availabilitySet: "as-dr", capacityReservationGroup: "crg-dr" });
  });

  it.each([
    ["null", itemWith({ recoveryAvailabilitySet: null, recoveryCapacityReservationGroupId: null })],
    ["empty", itemWith({ recoveryAvailabilitySet: "", recoveryCapacityReservationGroupId: "" })],
    ["left out by a list of Azure", { value: [azureItem] }],
  ])("is nothing where it is %s", (_, item) => {
    expect(blockIn(item)).toMatchObject({ availabilitySet: "none", capacityReservationGroup: "none" });
  });

  it("is not known where an export leaves it out that may leave out more", () => {
    for (const property of ["availabilitySet", "capacityReservationGroup"])
      expect(blockIn(azureItem)).not.toHaveProperty(property);
  });
});

describe("the key vault at the target", () => {
  const vault = (name: string) => idOf("Microsoft.KeyVault/vaults", name);
  const blockOf = (...ids: readonly (string | null)[]) =>
    blockIn(itemWith({ protectedManagedDisks: ids.map((dekKeyVaultArmId) => ({ dekKeyVaultArmId })) }));

  it("is that of the disks that have one, whatever its spelling", () => {
    expect(blockOf(vault("kv"), null, vault("kv").toUpperCase())).toMatchObject({ targetKeyVault: "kv" });
  });

  it("is not told where disks have several, or none", () => {
    expect(blockOf(vault("kv"), vault("kv2"))).not.toHaveProperty("targetKeyVault");
    expect(blockOf(null)).not.toHaveProperty("targetKeyVault");
  });
});

describe("a protected cluster", () => {
  const cluster = (...clusterProtectedItemIds: readonly unknown[]) => ({
    id: azureItem.id.replace(/replicationProtectedItems.*/, "replicationProtectionClusters/sqlc"),
    properties: { clusterFqdn: "sqlc.contoso.com", clusterProtectedItemIds },
  });
  const machinesIn = (...exports: readonly object[]) =>
    objectsOf(estateOf(...exports), "AzureVirtualMachine");

  it("is noted at its nodes, by its name without the domain", () => {
    expect(machinesIn(cluster(azureItem.id.toUpperCase()), azureItem)).toMatchObject([{ cluster: "sqlc" }]);
  });

  it("says nothing of machines that it does not name, nor makes any of items that are not read", () => {
    const [machine, ...others] = machinesIn(cluster(`${azureItem.id}-2`, 7, null), azureItem);
    expect(machine).not.toHaveProperty("cluster");
    expect(others).toEqual([]);
  });
});
