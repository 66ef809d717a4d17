import { MACHINES, machineId } from "./machines.ts";
import { AWAY, guid, HOME, networkId, SPOKES, VAULT } from "./names.ts";

type Region = typeof HOME | typeof AWAY;

export const fabricId = ({ location }: Region) => `${VAULT}/replicationFabrics/asr-a2a-default-${location}`;
export const containerId = (region: Region) =>
  `${fabricId(region)}/replicationProtectionContainers/asr-a2a-default-${region.location}-container`;
export const POLICIES = [
  { name: "24-hour-retention-policy", snapshots: 240, isOf: "Windows" },
  // On Linux application-consistent snapshots would take scripts.
  { name: "24-hour-crash-consistent", snapshots: 0, isOf: "Linux" },
] as const;
export const policyId = (name: string) => `${VAULT}/replicationPolicies/${name}`;
export const SITE_RECOVERY = "Microsoft.RecoveryServices/vaults";

/** Microsoft.RecoveryServices/vaults. */
export function vaults(): object[] {
  return [
    {
      location: AWAY.location,
      name: VAULT.split("/").at(-1),
      etag: "W/\"datetime'2026-11-20T09%3A11%3A04Z'\"",
      identity: { principalId: guid(9, 1), tenantId: guid(9, 2), type: "SystemAssigned" },
      properties: {
        provisioningState: "Succeeded",
        privateEndpointStateForBackup: "None",
        privateEndpointStateForSiteRecovery: "None",
        privateEndpointConnections: [],
        publicNetworkAccess: "Enabled",
        redundancySettings: { standardTierStorageRedundancy: "GeoRedundant", crossRegionRestore: "Disabled" },
      },
      id: VAULT,
      type: SITE_RECOVERY,
      sku: { name: "RS0", tier: "Standard" },
    },
  ];
}

/** …/replicationFabrics: the regions. */
export function fabrics(): object[] {
  return [HOME, AWAY].map((region) => ({
    id: fabricId(region),
    name: `asr-a2a-default-${region.location}`,
    type: `${SITE_RECOVERY}/replicationFabrics`,
    properties: {
      friendlyName: region.friendlyName,
      internalIdentifier: guid(8, 1),
      health: "Normal",
      healthErrorDetails: [],
      customDetails: {
        instanceType: "Azure",
        location: region.location,
        containerIds: [containerId(region)],
      },
    },
  }));
}

/** …/replicationPolicies: in minutes. */
export function policies(): object[] {
  return POLICIES.map(({ name, snapshots }) => ({
    id: policyId(name),
    name,
    type: `${SITE_RECOVERY}/replicationPolicies`,
    properties: {
      friendlyName: name,
      providerSpecificDetails: {
        instanceType: "A2A",
        recoveryPointThresholdInMinutes: 15,
        recoveryPointHistory: 1440,
        appConsistentFrequencyInMinutes: snapshots,
        multiVmSyncStatus: "Enabled",
        crashConsistentFrequencyInMinutes: 5,
      },
    },
  }));
}

/** …/replicationProtectionContainers. */
export function containers(): object[] {
  return [HOME, AWAY].map((region) => ({
    id: containerId(region),
    name: `asr-a2a-default-${region.location}-container`,
    type: `${SITE_RECOVERY}/replicationFabrics/replicationProtectionContainers`,
    properties: {
      fabricFriendlyName: region.friendlyName,
      friendlyName: `asr-a2a-default-${region.location}-container`,
      fabricType: "Azure",
      protectedItemCount: region === HOME ? MACHINES.length : 0,
      pairingStatus: "Paired",
      role: "",
      fabricSpecificDetails: { instanceType: "A2A" },
    },
  }));
}

/** …/replicationProtectionContainerMappings: a policy each. */
export function containerMappings(): object[] {
  return POLICIES.map(({ name }) => ({
    id: `${containerId(HOME)}/replicationProtectionContainerMappings/${name}`,
    name,
    type: `${SITE_RECOVERY}/replicationFabrics/replicationProtectionContainers/replicationProtectionContainerMappings`,
    properties: {
      targetProtectionContainerId: containerId(AWAY),
      targetProtectionContainerFriendlyName: `asr-a2a-default-${AWAY.location}-container`,
      providerSpecificDetails: {
        instanceType: "A2A",
        agentAutoUpdateStatus: "Enabled",
        automationAccountArmId: null,
      },
      health: "Normal",
      healthErrorDetails: [],
      policyId: policyId(name),
      state: "Paired",
      sourceProtectionContainerFriendlyName: `asr-a2a-default-${HOME.location}-container`,
      sourceFabricFriendlyName: HOME.friendlyName,
      targetFabricFriendlyName: AWAY.friendlyName,
      policyFriendlyName: name,
    },
  }));
}

/** …/replicationNetworks of the fabrics. */
export function replicationNetworks(): object[] {
  return [HOME, AWAY].map((region) => ({
    id: `${fabricId(region)}/replicationNetworks/azureNetwork`,
    name: "azureNetwork",
    type: `${SITE_RECOVERY}/replicationFabrics/replicationNetworks`,
    properties: { fabricType: "Azure", subnets: [], friendlyName: "azureNetwork", networkType: null },
  }));
}

/** …/replicationNetworkMappings: there, and back for each network. */
export function networkMappings(): object[] {
  return SPOKES.flatMap((spoke) =>
    [false, true].map((isBack) => {
      const [from, to] = isBack ? [AWAY, HOME] : [HOME, AWAY];
      const [primary, recovery] = [networkId(spoke, isBack), networkId(spoke, !isBack)];
      const name = `${spoke}-${from.location}-${to.location}`;
      return {
        id: `${fabricId(from)}/replicationNetworks/azureNetwork/replicationNetworkMappings/${name}`,
        name,
        type: `${SITE_RECOVERY}/replicationFabrics/replicationNetworks/replicationNetworkMappings`,
        properties: {
          state: "Paired",
          primaryNetworkFriendlyName: primary.split("/").at(-1),
          primaryNetworkId: primary,
          primaryFabricFriendlyName: from.friendlyName,
          recoveryNetworkFriendlyName: recovery.split("/").at(-1),
          recoveryNetworkId: recovery,
          recoveryFabricArmId: fabricId(to),
          recoveryFabricFriendlyName: to.friendlyName,
          fabricSpecificSettings: {
            instanceType: "AzureToAzure",
            primaryFabricLocation: from.location,
            recoveryFabricLocation: to.location,
          },
        },
      };
    }),
  );
}

/** …/replicationJobs: when replication was enabled. */
export function jobs(): object[] {
  return MACHINES.map((machine, index) => ({
    id: `${VAULT}/replicationJobs/${guid(7, index)}`,
    name: guid(7, index),
    type: `${SITE_RECOVERY}/replicationJobs`,
    properties: {
      activityId: guid(6, index),
      scenarioName: "EnableDr",
      friendlyName: "Enable replication",
      state: "Succeeded",
      stateDescription: "Completed",
      startTime: `2026-09-0${1 + (index % 5)}T19:30:12.4471933Z`,
      endTime: `2026-09-0${1 + (index % 5)}T19:58:40.0152004Z`,
      allowedActions: [],
      targetObjectId: guid(5, index),
      targetObjectName: machine.name,
      targetInstanceType: "AzureVirtualMachine",
      customDetails: {
        instanceType: "AsrJobDetails",
        affectedObjectDetails: { primaryVmId: machineId(machine) },
      },
    },
  }));
}
