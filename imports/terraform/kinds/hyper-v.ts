import { always, idOf, type ResourceKind } from "./kind.ts";

const VAULT = idOf(["azurerm_recovery_services_vault"], "Vault.name");

/** What Site Recovery has in a vault of Hyper-V. The provider has no resource for protected machines of it. */
export const HYPER_V_KINDS: { readonly [type: string]: ResourceKind } = {
  azurerm_site_recovery_services_vault_hyperv_site: {
    page: "site_recovery_services_vault_hyperv_site",
    attributes: {
      id: always("HyperVSite.name"),
      name: always("HyperVSite.name"),
      recovery_vault_id: VAULT,
    },
    id: { within: { id: "recovery_vault_id" }, path: "replicationFabrics/{name}" },
    inAzure: ({ name }) => ({
      properties: { friendlyName: name, customDetails: { instanceType: "HyperVSite" } },
    }),
  },

  azurerm_site_recovery_hyperv_replication_policy: {
    page: "site_recovery_hyperv_replication_policy",
    attributes: {
      id: always("ReplicationPolicy.name"),
      name: always("ReplicationPolicy.name"),
      recovery_vault_id: VAULT,
      recovery_point_retention_in_hours: always("ReplicationPolicy.recoveryPointRetention"),
      application_consistent_snapshot_frequency_in_hours: always(
        "ReplicationPolicy.appConsistentSnapshotFrequency",
      ),
      replication_interval_in_seconds: always("ReplicationPolicy.replicationInterval"),
    },
    id: { within: { id: "recovery_vault_id" }, path: "replicationPolicies/{name}" },
    inAzure: (policy) => ({
      properties: {
        providerSpecificDetails: {
          instanceType: "HyperVReplicaAzure",
          replicationInterval: policy.replication_interval_in_seconds,
          recoveryPointHistoryDurationInHours: policy.recovery_point_retention_in_hours,
          applicationConsistentSnapshotFrequencyInHours:
            policy.application_consistent_snapshot_frequency_in_hours,
        },
      },
    }),
  },

  azurerm_site_recovery_hyperv_replication_policy_association: {
    page: "site_recovery_hyperv_replication_policy_association",
    attributes: {
      id: always("ReplicationPolicy.name"),
      name: always("ReplicationPolicy.name"),
      hyperv_site_id: idOf(["azurerm_site_recovery_services_vault_hyperv_site"], "Vault.name"),
      policy_id: idOf(["azurerm_site_recovery_hyperv_replication_policy"], "ReplicationPolicy.name"),
    },
    id: {
      within: { id: "hyperv_site_id" },
      path: "replicationProtectionContainers/hyperv/replicationProtectionContainerMappings/{name}",
    },
    inAzure: ({ policy_id: policyId }) => ({ properties: { policyId } }),
  },

  azurerm_site_recovery_hyperv_network_mapping: {
    page: "site_recovery_hyperv_network_mapping",
    attributes: {
      id: always("NetworkMapping.source"),
      name: always("NetworkMapping.source"),
      recovery_vault_id: idOf(["azurerm_recovery_services_vault"], "NetworkMapping.source"),
      source_system_center_virtual_machine_manager_name: always("NetworkMappingSource.vmmServer"),
      source_network_name: always("NetworkMappingSource.network"),
      target_network_id: idOf(["azurerm_virtual_network"], "NetworkMappingTarget.network"),
    },
    id: {
      within: { id: "recovery_vault_id" },
      path: "replicationFabrics/{source_system_center_virtual_machine_manager_name}/replicationNetworks/{source_network_name}/replicationNetworkMappings/{name}",
    },
    inAzure: (mapping, around) => ({
      properties: {
        fabricSpecificSettings: { instanceType: "VmmToAzure" },
        primaryFabricFriendlyName: mapping.source_system_center_virtual_machine_manager_name,
        primaryNetworkFriendlyName: mapping.source_network_name,
        recoveryNetworkFriendlyName: around.nameOf(mapping.target_network_id),
        recoveryNetworkId: mapping.target_network_id,
      },
    }),
  },
};
