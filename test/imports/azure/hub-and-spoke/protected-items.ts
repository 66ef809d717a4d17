import { poolId, publicAddressId } from "./entrances.ts";
import { adapterId, disksOf, groupOf, MACHINES, type Machine, machineId, setId } from "./machines.ts";
import { AWAY, CACHE, DRILL_NETWORK, groupId, guid, HOME, idOf, networkId } from "./names.ts";
import { containerId, fabricId, POLICIES, policyId, SITE_RECOVERY } from "./recovery.ts";

/** The id of the protected item of a machine, by its place among the machines. */
export function itemId(index: number): string {
  return `${containerId(HOME)}/replicationProtectedItems/${guid(5, index)}`;
}

/** …/replicationProtectedItems. */
export function protectedItems(): object[] {
  return MACHINES.map((machine, index) => {
    const policy = POLICIES.find(({ isOf }) => isOf === machine.system.type)!;
    return {
      id: itemId(index),
      name: guid(5, index),
      type: `${SITE_RECOVERY}/replicationFabrics/replicationProtectionContainers/replicationProtectedItems`,
      properties: {
        friendlyName: machine.name,
        protectedItemType: "AzureVirtualMachine",
        protectableItemId: null,
        recoveryServicesProviderId: null,
        primaryFabricFriendlyName: HOME.friendlyName,
        primaryFabricProvider: "AzureFabric",
        recoveryFabricFriendlyName: AWAY.friendlyName,
        recoveryFabricId: fabricId(AWAY),
        primaryProtectionContainerFriendlyName: `asr-a2a-default-${HOME.location}-container`,
        recoveryProtectionContainerFriendlyName: `asr-a2a-default-${AWAY.location}-container`,
        protectionState: "Protected",
        protectionStateDescription: "Protected",
        activeLocation: "Primary",
        testFailoverState: "None",
        allowedOperations: ["UnplannedFailover", "DisableProtection", "TestFailover"],
        replicationHealth: "Normal",
        failoverHealth: "Normal",
        healthErrors: [],
        policyId: policyId(policy.name),
        policyFriendlyName: policy.name,
        recoveryContainerId: containerId(AWAY),
        providerSpecificDetails: detailsOf(machine, index),
      },
    };
  });
}

function detailsOf(machine: Machine, index: number): object {
  const awayGroup = groupId(groupOf(machine, true));
  return {
    instanceType: "A2A",
    // Site Recovery keeps it in lower case.
    fabricObjectId: machineId(machine).toLowerCase(),
    initialPrimaryZone: machine.zone,
    initialPrimaryFabricLocation: HOME.location,
    initialRecoveryZone: "",
    initialRecoveryFabricLocation: AWAY.location,
    multiVmGroupId: guid(4, index),
    multiVmGroupName: "",
    multiVmGroupCreateOption: "AutoCreated",
    managementId: guid(3, index),
    protectedDisks: null,
    unprotectedDisks: [],
    protectedManagedDisks: disksOf(machine).map(({ name, id, size, isOfSystem }) => ({
      diskId: id.toLowerCase(),
      recoveryResourceGroupId: awayGroup,
      recoveryTargetDiskId: null,
      recoveryReplicaDiskId: idOf(groupOf(machine, true), "Microsoft.Compute/disks", `${name}-ASRReplica`),
      recoveryOrignalTargetDiskId: "",
      recoveryReplicaDiskAccountType: "Premium_LRS",
      recoveryTargetDiskAccountType: "Premium_LRS",
      recoveryDiskEncryptionSetId: machine.ownKeys ? setId(true) : null,
      primaryDiskEncryptionSetId: machine.ownKeys ? setId(false) : null,
      diskName: name,
      diskCapacityInBytes: size * 1024 ** 3,
      primaryStagingAzureStorageAccountId: CACHE,
      diskType: isOfSystem ? "OperatingSystem" : "Data",
      resyncRequired: false,
      dataPendingInStagingStorageAccountInMB: 0,
      dataPendingAtSourceAgentInMB: 1.45703125,
      diskState: "Protected",
      allowedDiskLevelOperation: [],
      isDiskEncrypted: false,
      secretIdentifier: null,
      dekKeyVaultArmId: null,
      isDiskKeyEncrypted: false,
      keyIdentifier: null,
      kekKeyVaultArmId: null,
      failoverDiskName: name,
      tfoDiskName: `${name}-ASRtest`,
    })),
    recoveryBootDiagStorageAccountId: null,
    primaryFabricLocation: HOME.location,
    recoveryFabricLocation: AWAY.location,
    osType: machine.system.type,
    recoveryAzureVMSize: machine.size,
    recoveryAzureVMName: machine.name,
    recoveryAzureResourceGroupId: awayGroup,
    recoveryCloudService: null,
    recoveryAvailabilitySet: null,
    selectedRecoveryAzureNetworkId: networkId(machine.spoke, true),
    selectedTfoAzureNetworkId: DRILL_NETWORK,
    vmNics: [adapterOf(machine)],
    vmSyncedConfigDetails: { tags: {}, inputEndpoints: [] },
    lastHeartbeat: "2026-11-28T21:40:11.0021854Z",
    agentVersion: "9.66.7643.1",
    agentExpiryDate: "9999-12-31T23:59:59.9999999",
    isReplicationAgentUpdateRequired: false,
    recoveryFabricObjectId: null,
    vmProtectionState: "Protected",
    vmProtectionStateDescription: "Protected",
    rpoInSeconds: 96,
    primaryAvailabilityZone: machine.zone,
    recoveryAvailabilityZone: machine.zone,
    vmEncryptionType: "NotEncrypted",
    tfoAzureVMName: `${machine.name}-test`,
    recoveryAzureGeneration: "V2",
    recoveryProximityPlacementGroupId: null,
    autoProtectionOfDataDisk: "Enabled",
    recoveryVirtualMachineScaleSetId: null,
    recoveryCapacityReservationGroupId: null,
    churnOptionSelected: "Normal",
  };
}

function adapterOf(machine: Machine): object {
  const { spoke, subnet, address, second } = machine;
  const configuration = (name: string, own: string, isPrimary: boolean) => ({
    name,
    isPrimary,
    subnetName: subnet,
    staticIPAddress: own,
    ipAddressType: "Static",
    isSeletedForFailover: true,
    recoverySubnetName: subnet,
    recoveryStaticIPAddress: own,
    recoveryIPAddressType: "Static",
    recoveryPublicIPAddressId: machine.isPublic && isPrimary ? publicAddressId(true) : null,
    recoveryLBBackendAddressPoolIds: machine.isBehindBalancer ? [poolId(true)] : [],
    tfoSubnetName: `${spoke}-${subnet}`,
    tfoStaticIPAddress: own,
    tfoPublicIPAddressId: null,
    tfoLBBackendAddressPoolIds: [],
  });
  return {
    nicId: guid(4, 1),
    replicaNicId: null,
    sourceNicArmId: adapterId(machine),
    vMNetworkName: networkId(spoke),
    recoveryVMNetworkId: networkId(spoke, true),
    ipConfigs: [
      configuration("ipconfig1", address, true),
      ...(second ? [configuration("service", second, false)] : []),
    ],
    selectionType: "SelectedByUserOverride",
    // The groups are those of the subnets.
    recoveryNetworkSecurityGroupId: null,
    enableAcceleratedNetworkingOnRecovery: machine.size !== "Standard_B2ms",
    tfoVMNetworkId: DRILL_NETWORK,
    tfoNetworkSecurityGroupId: null,
    enableAcceleratedNetworkingOnTfo: null,
    recoveryNicName: null,
    reuseExistingNic: false,
    targetNicName: `${machine.name}-nic`,
  };
}
