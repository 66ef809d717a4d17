import { asObjects } from "../../json-values.ts";
import { type Attributes, always, blocks, identity, idOf, type ResourceKind } from "./kind.ts";

const VAULT = { type: "azurerm_recovery_services_vault", name: "recovery_vault_name" } as const;

/** A resource in a vault that is named beside its resource group. */
export function inVault(tells: string): Attributes {
  return { ...identity(tells), recovery_vault_name: always("Vault.name") };
}

/** Vaults, and what Site Recovery has in them between Azure regions, machines aside. */
export const SITE_RECOVERY_KINDS: { readonly [type: string]: ResourceKind } = {
  azurerm_recovery_services_vault: {
    page: "recovery_services_vault",
    attributes: {
      ...identity("Vault.name"),
      location: always("Vault.region"),
      identity: blocks({ type: always("Vault.identity") }, "Vault.identity"),
    },
    id: { within: "group", path: "Microsoft.RecoveryServices/vaults/{name}" },
    inAzure: ({ location, identity }) => ({
      location,
      // No block is a vault without an identity.
      identity: Array.isArray(identity) ? (asObjects(identity)[0] ?? null) : undefined,
      properties: {},
    }),
  },

  azurerm_site_recovery_fabric: {
    page: "site_recovery_fabric",
    attributes: { ...inVault("Vault.name"), location: always("ReplicationTarget.region") },
    id: { within: VAULT, path: "replicationFabrics/{name}" },
    inAzure: () => ({ properties: {} }),
  },

  azurerm_site_recovery_protection_container: {
    page: "site_recovery_protection_container",
    attributes: { ...inVault("Vault.name"), recovery_fabric_name: always("Vault.name") },
    id: {
      within: VAULT,
      path: "replicationFabrics/{recovery_fabric_name}/replicationProtectionContainers/{name}",
    },
    inAzure: () => ({ properties: {} }),
  },

  azurerm_site_recovery_protection_container_mapping: {
    page: "site_recovery_protection_container_mapping",
    attributes: {
      ...inVault("Vault.name"),
      recovery_fabric_name: always("Vault.name"),
      recovery_source_protection_container_name: always("Vault.name"),
      recovery_replication_policy_id: idOf(
        ["azurerm_site_recovery_replication_policy"],
        "ReplicationPolicy.name",
      ),
    },
    id: {
      within: VAULT,
      path: "replicationFabrics/{recovery_fabric_name}/replicationProtectionContainers/{recovery_source_protection_container_name}/replicationProtectionContainerMappings/{name}",
    },
    inAzure: ({ recovery_replication_policy_id: policyId }) => ({ properties: { policyId } }),
  },

  azurerm_site_recovery_replication_policy: {
    page: "site_recovery_replication_policy",
    attributes: {
      ...inVault("ReplicationPolicy.name"),
      recovery_point_retention_in_minutes: always("ReplicationPolicy.recoveryPointRetention"),
      application_consistent_snapshot_frequency_in_minutes: always(
        "ReplicationPolicy.appConsistentSnapshotFrequency",
      ),
    },
    id: { within: VAULT, path: "replicationPolicies/{name}" },
    inAzure: (policy) => ({
      properties: {
        providerSpecificDetails: {
          instanceType: "A2A",
          recoveryPointHistory: policy.recovery_point_retention_in_minutes,
          appConsistentFrequencyInMinutes: policy.application_consistent_snapshot_frequency_in_minutes,
        },
      },
    }),
  },

  azurerm_site_recovery_network_mapping: {
    page: "site_recovery_network_mapping",
    attributes: {
      ...inVault("NetworkMapping.source"),
      recovery_vault_name: always("NetworkMapping.source"),
      source_recovery_fabric_name: always("NetworkMappingSource.region"),
      target_recovery_fabric_name: always("NetworkMappingTarget.region"),
      source_network_id: idOf(["azurerm_virtual_network"], "NetworkMappingSource.network"),
      target_network_id: idOf(["azurerm_virtual_network"], "NetworkMappingTarget.network"),
    },
    id: {
      within: VAULT,
      path: "replicationFabrics/{source_recovery_fabric_name}/replicationNetworks/azureNetwork/replicationNetworkMappings/{name}",
    },
    inAzure: (mapping, around) => ({
      properties: {
        fabricSpecificSettings: { instanceType: "AzureToAzure" },
        primaryNetworkFriendlyName: around.nameOf(mapping.source_network_id),
        primaryNetworkId: mapping.source_network_id,
        primaryFabricFriendlyName:
          around.locationOfFabric(mapping.id, mapping.source_recovery_fabric_name) ??
          around.locationOf(mapping.source_network_id),
        recoveryNetworkFriendlyName: around.nameOf(mapping.target_network_id),
        recoveryNetworkId: mapping.target_network_id,
        recoveryFabricFriendlyName:
          around.locationOfFabric(mapping.id, mapping.target_recovery_fabric_name) ??
          around.locationOf(mapping.target_network_id),
      },
    }),
  },
};
