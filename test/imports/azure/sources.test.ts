import { expect, it } from "vitest";
import { estateOf } from "../estate-of.ts";
import { account, azureItem, everything, idOf, item, network, site } from "../exports.ts";
import { propertiesFrom, propertiesOf } from "../sources.ts";

/** The properties of which the schema says that Azure tells them, as `Entity.property`. */
const OF_AZURE = propertiesFrom(/\b(?:Get|New|Set|Start)-Az|Site Recovery REST/);

/** What the schema says of another tool, or of none, and Azure tells as well: with the member of its answer. */
const TOLD_TOO: Readonly<Record<string, string>> = {
  "HyperVHost.name": "replicationFabrics: hyperVHosts",
  "HyperVHost.site": "replicationFabrics: friendlyName",
  "HyperVHost.recoveryServicesAgentVersion": "replicationFabrics: marsAgentVersion",
  "VMMServer.name": "replicationFabrics: friendlyName",
  "VMMServer.vmNetworks": "replicationNetworks",
  "VMNetwork.name": "replicationNetworks: friendlyName",
  "VirtualMachine.name": "replicationProtectedItems: friendlyName",
  "VirtualMachine.id": "replicationProtectedItems: diskId",
  "VirtualMachine.host": "the only host of the site",
  "VirtualMachine.cloud": "replicationProtectedItems: primaryProtectionContainerFriendlyName",
  "VirtualMachine.generation": "replicationProtectableItems: generation",
  "VirtualMachine.disks": "replicationProtectedItems: azureVmDiskDetails",
  "VirtualMachine.networkAdapters": "replicationProtectedItems: vmNics",
  "Disk.name": "replicationProtectedItems: vhdName",
  "Disk.role": "replicationProtectedItems: vhdType",
  "Disk.size": "replicationProtectedItems: maxSizeMB",
  "Disk.shared": "replicationProtectableItems: hasSharedVhd",
  "NetworkAdapter.name": "replicationProtectedItems: nicId",
  "NetworkAdapter.id": "replicationProtectedItems: nicId",
  "NetworkAdapter.network": "replicationProtectedItems: vMNetworkName",
  "NetworkAdapter.target": "replicationProtectedItems: ipConfigs",
  "NetworkAdapter.testFailoverTarget": "replicationProtectedItems: ipConfigs",
  "NetworkAdapter.ipConfigurations": "replicationProtectedItems: ipConfigs",
  "IPConfiguration.address": "replicationProtectedItems: staticIPAddress",
  "IPConfiguration.assignment": "replicationProtectedItems: ipAddressType",
  "GuestOperatingSystem.name": "virtualMachines: osName of the instance view",
  "Replication.to": "replicationProtectedItems: instanceType, recoveryProtectionContainerFriendlyName",
  "Replication.vault": "the id of the item",
  "Replication.enabledAt": "replicationJobs: startTime",
  "ReplicationTarget.cloud": "replicationProtectedItems: recoveryProtectionContainerFriendlyName",
  "ReplicationTarget.region": "replicationProtectedItems: recoveryFabricLocation",
  "AzureReplication.to": "replicationProtectedItems: recoveryFabricLocation",
  "AzureReplication.vault": "the id of the item",
  "AzureReplication.enabledAt": "replicationJobs: startTime",
  "AzureNetworkAdapter.network": "networkInterfaces: subnet",
  "AzureNetworkAdapter.target": "replicationProtectedItems: ipConfigs",
  "AzureNetworkAdapter.testFailoverTarget": "replicationProtectedItems: ipConfigs",
};

/** What Azure tells and is not read, with the reason. */
const NOT_READ: Readonly<Record<string, string>> = {
  "Vault.tenant": "of its subscription, which is an object of its own",
  "StorageAccount.vaultRoles": "an identity may have them by a group, which is not exported",
  "VirtualNetwork.expressRoute": "of its gateway",
  "Disk.excluded": "only disks that are not excluded are listed",
  "Replication.testFailoverNetwork": "chosen at each test failover",
  "Replication.encryptionAtHost": "of the machine that comes up",
  "Replication.diskEncryption":
    "a disk encryption set is named by its id alone, which does not tell its type",
  "DiskEncryption.type": "the same",
  "IPConfiguration.target":
    "only adapters with one IP configuration are read, whose target is that of the adapter",
  "IPConfigurationTarget.address": "the same",
  "IPConfigurationTarget.publicIpAddress": "the same",
};

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
