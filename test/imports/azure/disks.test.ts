import { describe, expect, it } from "vitest";
import { estateOf, objectsOf } from "../estate-of.ts";
import { azureItem, idOf } from "../exports.ts";

const MACHINE = idOf("Microsoft.Compute/virtualMachines", "Shop1", "rg-shop");
const disk = (name: string) => idOf("Microsoft.Compute/disks", name, "rg-shop");

/** As the REST API gives a machine with three disks. */
const machine = {
  id: MACHINE,
  name: "Shop1",
  location: "northeurope",
  properties: {
    storageProfile: {
      osDisk: {
        osType: "Windows",
        name: "Shop1-os",
        caching: "ReadWrite",
        diskSizeGB: 127,
        managedDisk: { id: disk("Shop1-os"), storageAccountType: "Premium_LRS" },
      },
      dataDisks: [
        { lun: 0, name: "Shop1-data", managedDisk: { id: disk("Shop1-data") } },
        { lun: 1, name: "Shop1-log", writeAcceleratorEnabled: true, managedDisk: { id: disk("Shop1-log") } },
      ],
    },
  },
};

/** One of its disks, by itself. */
const dataDisk = {
  id: disk("Shop1-data"),
  name: "Shop1-data",
  location: "northeurope",
  managedBy: MACHINE,
  sku: { name: "StandardSSD_LRS", tier: "Standard" },
  properties: {
    diskSizeGB: 512,
    diskSizeBytes: 549755813888,
    diskState: "Attached",
    uniqueId: "0c5e8f5e-2e6c-4b3c-9a53-6f1c2b8a7d10",
    diskIOPSReadWrite: 500,
    encryption: { type: "EncryptionAtRestWithCustomerKey" },
  },
};

const itemWith = (details: object) => ({
  ...azureItem,
  properties: {
    ...azureItem.properties,
    providerSpecificDetails: { ...azureItem.properties.providerSpecificDetails, ...details },
  },
});

const replicating = (names: readonly string[], more: object = {}) =>
  itemWith({
    protectedManagedDisks: names.map((name) => ({
      diskId: disk(name).toLowerCase(),
      diskName: name,
      diskCapacityInBytes: 1099511627776,
      recoveryReplicaDiskAccountType: "StandardSSD_LRS",
      recoveryTargetDiskAccountType: "Premium_LRS",
    })),
    ...more,
  });

const disksOf = (...exports: unknown[]) =>
  objectsOf(estateOf(...exports), "AzureVirtualMachine").map(({ disks }) => disks);

describe("the disks of a machine in Azure", () => {
  it("are those of its storage profile", () => {
    expect(disksOf(machine)).toEqual([
      [
        {
          name: "Shop1-os",
          id: disk("Shop1-os"),
          role: "os",
          size: "127GB",
          managed: true,
          ephemeral: false,
          sku: "Premium_LRS",
          caching: "ReadWrite",
          writeAccelerator: false,
        },
        { name: "Shop1-data", id: disk("Shop1-data"), role: "data", managed: true, writeAccelerator: false },
        { name: "Shop1-log", id: disk("Shop1-log"), role: "data", managed: true, writeAccelerator: true },
      ],
    ]);
  });

  it("are all, unless one cannot be told", () => {
    const listed = (dataDisks: unknown) => {
      const { osDisk } = machine.properties.storageProfile;
      const [own] = estateOf({ ...machine, properties: { storageProfile: { osDisk, dataDisks } } }).ofEntity(
        "AzureVirtualMachine",
      );
      return own!.wholeLists.has("disks");
    };
    expect(listed([])).toBe(true);
    expect(listed([{ lun: 0 }])).toBe(false);
    expect(listed(undefined)).toBe(false);
  });

  it("are what each disk says itself, in whatever order", () => {
    for (const exports of [
      [machine, dataDisk],
      [dataDisk, machine],
    ])
      expect(disksOf(...exports)[0]).toContainEqual({
        name: "Shop1-data",
        id: disk("Shop1-data"),
        role: "data",
        size: "512GB",
        sku: "StandardSSD_LRS",
        managed: true,
        encryption: "customerManaged",
        iops: 500,
        diskIdentifier: "0c5e8f5e-2e6c-4b3c-9a53-6f1c2b8a7d10",
        writeAccelerator: false,
      });
  });

  it("may be unmanaged, or ephemeral", () => {
    const osDisk = { name: "Shop1-os", vhd: { uri: "https://s.blob.core.windows.net/vhds/os.vhd" } };
    const { managedDisk } = machine.properties.storageProfile.osDisk;
    const withOsDisk = (own: object) =>
      disksOf({ ...machine, properties: { storageProfile: { osDisk: own, dataDisks: [] } } })[0];
    expect(withOsDisk(osDisk)).toEqual([expect.objectContaining({ name: "Shop1-os", managed: false })]);
    expect(withOsDisk({ managedDisk, diffDiskSettings: { option: "Local" } })).toEqual([
      expect.objectContaining({ managed: true, ephemeral: true }),
    ]);
  });

  it("tell the generation of the machine, which its instance view knows better", () => {
    const osDisk = { ...dataDisk, id: disk("Shop1-os"), properties: { hyperVGeneration: "V1" } };
    const generationIn = (...resources: readonly object[]) =>
      objectsOf(estateOf(...resources), "AzureVirtualMachine")[0]!.generation;
    expect(generationIn(machine, osDisk)).toBe(1);
    const properties = { ...machine.properties, instanceView: { hyperVGeneration: "V2" } };
    expect(generationIn({ ...machine, properties }, osDisk)).toBe(2);
    // A data disk may be made from the OS disk of another machine; whose disk one is, only the machine says.
    expect(generationIn(machine, { ...osDisk, id: dataDisk.id })).toBe(undefined);
    expect(generationIn(osDisk)).toBe(undefined);
  });

  it("have a size and a kind that the disk itself knows better", () => {
    const osDisk = { ...dataDisk, id: disk("Shop1-os"), sku: { name: "Premium_ZRS" } };
    const estate = estateOf(machine, osDisk);
    expect(estate.contradictions).toEqual([]);
    expect(objectsOf(estate, "AzureVirtualMachine")[0]!.disks).toContainEqual(
      expect.objectContaining({ name: "Shop1-os", size: "512GB", sku: "Premium_ZRS" }),
    );
  });

  it("are not shared where a list of Azure leaves it out", () => {
    expect(disksOf({ value: [dataDisk] })[0]).toEqual([expect.objectContaining({ shared: false })]);
    expect(disksOf(dataDisk)[0]).not.toEqual([expect.objectContaining({ shared: false })]);
  });

  it("are shared by machines, each of which has them", () => {
    const other = idOf("Microsoft.Compute/virtualMachines", "Shop2", "rg-shop");
    const shared = {
      ...dataDisk,
      managedByExtended: [MACHINE, other],
      properties: { ...dataDisk.properties, maxShares: 2 },
    };
    const owners = objectsOf(estateOf(shared), "AzureVirtualMachine");
    expect(owners).toMatchObject([
      { name: "Shop1", disks: [{ name: "Shop1-data", shared: true }] },
      { name: "Shop2", disks: [{ name: "Shop1-data", shared: true }] },
    ]);
  });

  it("are not those that no machine uses", () => {
    const { managedBy: _, ...unattached } = dataDisk;
    expect(objectsOf(estateOf(unattached), "AzureVirtualMachine")).toEqual([]);
  });
});

describe("a disk that a protected item does not replicate", () => {
  const excludedIn = (...exports: unknown[]) =>
    (disksOf(...exports)[0] as readonly { name: string; excluded?: boolean }[]).map(({ name, excluded }) => [
      name,
      excluded,
    ]);

  it("is excluded, where all disks of the machine are known", () => {
    const item = replicating(["Shop1-os", "Shop1-data"]);
    for (const exports of [
      [machine, item],
      [item, machine],
    ])
      expect(excludedIn(...exports)).toEqual([
        ["Shop1-os", false],
        ["Shop1-data", false],
        ["Shop1-log", true],
      ]);
  });

  it("may be one that was added later", () => {
    const item = replicating(["Shop1-os", "Shop1-data"], { unprotectedDisks: [{ diskLunId: 1 }] });
    expect(excludedIn(machine, item)).toEqual([
      ["Shop1-os", false],
      ["Shop1-data", false],
      ["Shop1-log", undefined],
    ]);
  });

  it("is not known without the machine, or without the item's disks", () => {
    expect(excludedIn(replicating(["Shop1-os"]))).toEqual([["Shop1-os", undefined]]);
    expect(excludedIn(machine, itemWith({ protectedManagedDisks: [] })).flat()).not.toContain(true);
  });

  it("has a disk encryption set at the target", () => {
    const id = idOf("Microsoft.Compute/diskEncryptionSets", "des-shop");
    const set = {
      id,
      location: "westeurope",
      properties: { encryptionType: "EncryptionAtRestWithPlatformAndCustomerKeys" },
    };
    const item = itemWith({
      protectedManagedDisks: [{ diskId: disk("Shop1-os"), recoveryDiskEncryptionSetId: id.toLowerCase() }],
    });
    const estate = estateOf(item, set);
    expect(objectsOf(estate, "AzureVirtualMachine")[0]).toMatchObject({
      disks: [{ targetDiskEncryptionSet: "des-shop" }],
    });
    expect(objectsOf(estate, "DiskEncryptionSet")).toEqual([
      {
        name: "des-shop",
        id,
        region: "westeurope",
        resourceGroup: "rg-dr",
        subscription: "5d3c1f77-0000-4000-8000-00000000c0de",
        encryptionType: "double",
      },
    ]);
  });

  it("has a replica, whose kind the item knows, as it knows the churn option", () => {
    const [own] = objectsOf(
      estateOf(replicating(["Shop1-os"], { churnOptionSelected: "High" })),
      "AzureVirtualMachine",
    );
    expect(own).toMatchObject({
      disks: [{ replicaSku: "StandardSSD_LRS", targetSku: "Premium_LRS" }],
      replication: { churn: "High" },
    });
  });

  it("has the size of what is replicated, unless the machine says it", () => {
    expect(disksOf(replicating(["Shop1-os"]))[0]).toEqual([
      expect.objectContaining({ name: "Shop1-os", size: "1TB" }),
    ]);
    expect(disksOf(machine, replicating(["Shop1-os"]))[0]).toContainEqual(
      expect.objectContaining({ name: "Shop1-os", size: "127GB" }),
    );
  });
});

describe("a disk that a machine has by its name alone", () => {
  const byName = (...names: readonly string[]) => ({
    ...machine,
    properties: { storageProfile: { osDisk: null, dataDisks: names.map((name) => ({ name, lun: 0 })) } },
  });
  const disksOf = (...exports: readonly unknown[]) =>
    (objectsOf(estateOf(...exports), "AzureVirtualMachine")[0] as { disks: readonly object[] }).disks;

  it("is the one that another export has with its id", () => {
    expect(disksOf([byName("SHOP1-DATA")], [dataDisk])).toMatchObject([
      { id: disk("Shop1-data"), size: "512GB" },
    ]);
    expect(disksOf([machine], [byName("shop1-data")])).toHaveLength(3);
  });

  it("is another one where two have that name", () => {
    const other = { ...dataDisk, id: idOf("Microsoft.Compute/disks", "Shop1-data", "rg-other") };
    expect(disksOf([dataDisk, other])).toHaveLength(2);
  });
});
