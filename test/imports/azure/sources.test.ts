import { expect, it } from "vitest";
import { estateOf } from "../estate-of.ts";
import { account, azureItem, everything, idOf, item, network, site } from "../exports.ts";
import { propertiesOf } from "../sources.ts";
import { NOT_READ, OF_AZURE, TOLD_TOO } from "./told-by-azure.ts";

const GROUP = "/subscriptions/6d3c1f77-0000-4000-8000-00000000c0de/resourceGroups/rg-far";
const DISK = idOf("Microsoft.Compute/disks", "shop1-os");
const KEY_VAULT = idOf("Microsoft.KeyVault/vaults", "kv");
const KEY = "https://kv.vault.azure.net/keys/kek";
const SET = idOf("Microsoft.Compute/diskEncryptionSets", "des");
const ENDS = {
  recoverySubnetName: "app",
  recoveryStaticIPAddress: "10.0.0.4",
  tfoSubnetName: "t",
  tfoStaticIPAddress: "10.0.0.5",
};

/** The exports with what is seldom set. */
function rich() {
  const hyperV = structuredClone(item);
  Object.assign(hyperV.properties.providerSpecificDetails, {
    recoveryAzureLogStorageAccountId: account.id,
    recoveryAzureVMSize: "Standard_D4s_v5",
    recoveryAvailabilitySetId: idOf("Microsoft.Compute/availabilitySets", "as"),
    recoveryAzureResourceGroupId: GROUP,
  });
  Object.assign(hyperV.properties.providerSpecificDetails.vmNics[0]!.ipConfigs[0]!, ENDS);
  const azure = structuredClone(azureItem);
  Object.assign(azure.properties.providerSpecificDetails, {
    recoveryAvailabilityZone: "2",
    recoveryAzureVMSize: "Standard_D4s_v5",
    recoveryAvailabilitySet: idOf("Microsoft.Compute/availabilitySets", "as"),
    recoveryCapacityReservationGroupId: idOf("Microsoft.Compute/capacityReservationGroups", "crg"),
    selectedTfoAzureNetworkId: network.id,
    recoveryAzureResourceGroupId: GROUP,
    churnOptionSelected: "Normal",
    autoProtectionOfDataDisk: "Enabled",
    protectedManagedDisks: [
      {
        diskId: DISK,
        recoveryReplicaDiskAccountType: "Premium_LRS",
        recoveryTargetDiskAccountType: "Premium_LRS",
        recoveryDiskEncryptionSetId: SET,
        dekKeyVaultArmId: KEY_VAULT,
      },
    ],
  });
  Object.assign(azure.properties.providerSpecificDetails.vmNics[0]!, {
    recoveryNetworkSecurityGroupId: idOf("Microsoft.Network/networkSecurityGroups", "nsg-dr"),
  });
  Object.assign(azure.properties.providerSpecificDetails.vmNics[0]!.ipConfigs[0]!, {
    ...ENDS,
    recoveryPublicIPAddressId: idOf("Microsoft.Network/publicIPAddresses", "pip-dr"),
    recoveryLBBackendAddressPoolIds: [
      `${idOf("Microsoft.Network/loadBalancers", "lb-dr")}/backendAddressPools/p`,
    ],
  });
  const mapping = {
    id: `${site.id}/replicationNetworks/azureNetwork/replicationNetworkMappings/m`,
    properties: {
      primaryFabricFriendlyName: "North Europe",
      recoveryFabricFriendlyName: "West Europe",
      primaryNetworkId: network.id,
      recoveryNetworkId: network.id,
      fabricSpecificSettings: { instanceType: "AzureToAzure" },
    },
  };
  const providers = ["HyperVSite", "VMM"].map((fabricType, index) => ({
    id: `${site.id}/replicationRecoveryServicesProviders/p${index}`,
    properties: {
      fabricType,
      friendlyName: `p${index}`,
      fabricFriendlyName: "Harbour",
      providerVersion: "5.24.814.0",
    },
  }));
  const unprotected = {
    id: `${site.id}/replicationProtectionContainers/c/replicationProtectableItems/99`,
    properties: {
      friendlyName: "x",
      customDetails: {
        instanceType: "HyperVVirtualMachine",
        hasSharedVhd: "NotPresent",
        diskDetails: [{ vhdName: "x" }],
      },
    },
  };
  const scaleSet = {
    id: idOf("Microsoft.Compute/virtualMachineScaleSets", "vmss"),
    virtualMachineProfile: null,
  };
  const machine = {
    virtualMachineScaleSet: { id: scaleSet.id },
    osProfile: { linuxConfiguration: { disablePasswordAuthentication: true } },
    id: azureItem.properties.providerSpecificDetails.fabricObjectId,
    storageProfile: {
      imageReference: { publisher: "Canonical" },
      osDisk: { caching: "ReadWrite", managedDisk: { id: DISK }, diskSizeGB: 127 },
      dataDisks: [],
    },
  };
  const disk = {
    id: DISK,
    managedBy: machine.id,
    sku: { name: "Premium_LRS" },
    properties: {
      uniqueId: "1",
      maxShares: 2,
      networkAccessPolicy: "DenyAll",
      encryption: { type: "EncryptionAtRestWithCustomerKey" },
      diskIOPSReadWrite: 500,
      encryptionSettingsCollection: {
        enabled: true,
        encryptionSettingsVersion: "1.1",
        encryptionSettings: [{ keyEncryptionKey: { keyUrl: `${KEY}/1` } }],
      },
    },
  };
  const set = {
    id: SET,
    location: "westeurope",
    properties: { encryptionType: "EncryptionAtRestWithCustomerKey" },
  };
  const keys = [
    { id: KEY_VAULT, location: "westeurope" },
    { id: `${KEY_VAULT}/keys/kek`, properties: { kty: "RSA", keyUri: KEY } },
  ];
  const subscription = {
    id: "/subscriptions/6d3c1f77-0000-4000-8000-00000000c0de",
    tenantId: "0f0e0d0c-0000-4000-8000-00000000c0de",
  };
  const cluster = {
    id: `${site.id}/replicationProtectionContainers/c/replicationProtectionClusters/sqlc`,
    properties: { clusterFqdn: "sqlc.contoso.com", clusterProtectedItemIds: [azureItem.id] },
  };
  const plan = {
    id: azureItem.id.replace(/replicationFabrics.*/, "replicationRecoveryPlans/rp"),
    properties: { groups: [{ groupType: "Boot", replicationProtectedItems: [{ id: azureItem.id }] }] },
  };
  return [
    machine,
    plan,
    scaleSet,
    subscription,
    disk,
    set,
    ...keys,
    hyperV,
    azure,
    cluster,
    mapping,
    ...providers,
    unprotected,
  ];
}

/** What is told by lists that say of what they are the whole one. */
function wholeLists() {
  const [, subscription] = /^(\/subscriptions\/[^/]+)/.exec(
    azureItem.properties.providerSpecificDetails.fabricObjectId,
  )!;
  return ["locks", "roleAssignments"].map((kind) => ({
    value: [],
    drlintCollector: {
      hasAllPages: true,
      path: `${subscription}/providers/Microsoft.Authorization/${kind}`,
    },
  }));
}

const read = new Set([
  ...propertiesOf(estateOf(everything).objects),
  ...propertiesOf(estateOf(rich(), ...wholeLists()).objects),
  // With two hosts, or none, a machine is in its site.
  ...propertiesOf(estateOf(item).objects),
]);

it("is what the schema says of Azure, or is said to be told too", () => {
  expect([...read].filter((path) => !OF_AZURE.includes(path)).sort()).toEqual(Object.keys(TOLD_TOO).sort());
});

it("is all that the schema says of Azure, but for what is said not to be read", () => {
  expect(OF_AZURE.filter((path) => !read.has(path)).sort()).toEqual(Object.keys(NOT_READ).sort());
});
