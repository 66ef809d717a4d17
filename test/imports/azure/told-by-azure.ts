import { propertiesFrom } from "../sources.ts";

/** The properties of which the schema says that Azure tells them, as `Entity.property`. */
export const OF_AZURE = propertiesFrom(/\b(?:Get|New|Set|Start)-Az|Site Recovery REST/);

/** What the schema says of another tool, or of none, and Azure tells as well: with the member of its answer. */
export const TOLD_TOO: Readonly<Record<string, string>> = {
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
export const NOT_READ: Readonly<Record<string, string>> = {
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

/** The properties that drlint reads of Azure's own exports, as `Entity.property`; `sources.test.ts` holds the reader to them. */
export const READ_OF_AZURE: readonly string[] = [...OF_AZURE, ...Object.keys(TOLD_TOO)].filter(
  (path) => !(path in NOT_READ),
);
