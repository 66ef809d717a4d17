import { asObject, asText, entryFor, type JsonObject } from "../json-values.ts";
import type { TerraformResource } from "./state-resources.ts";

/**
 * What a resource of Terraform's provider azurerm is in Azure's own words. Only the attributes that are named here are read:
 * a state has passwords and keys in others. What an empty block says may stand in a resource of its own, so it says nothing.
 */
const IN_AZURE: { readonly [type: string]: (attributes: JsonObject) => JsonObject } = {
  azurerm_recovery_services_vault: ({ location }) => ({ location, properties: {} }),
  azurerm_virtual_network: ({ location, address_space }) => ({
    location,
    properties: { addressSpace: { addressPrefixes: address_space } },
  }),
  azurerm_storage_account: (account) => {
    const tier = asText(account.account_tier);
    const replication = asText(account.account_replication_type);
    const [rules] = Array.isArray(account.network_rules) ? account.network_rules : [];
    return {
      location: account.location,
      kind: account.account_kind,
      sku: { name: tier && replication && `${tier}_${replication}` },
      properties: {
        accessTier: asText(account.access_tier),
        networkAcls: { defaultAction: asObject(rules).default_action },
        supportsHttpsTrafficOnly: account.https_traffic_only_enabled ?? account.enable_https_traffic_only,
      },
    };
  },
  azurerm_site_recovery_replication_policy: (policy) =>
    ofProvider({
      instanceType: "A2A",
      recoveryPointHistory: policy.recovery_point_retention_in_minutes,
      appConsistentFrequencyInMinutes: policy.application_consistent_snapshot_frequency_in_minutes,
    }),
  azurerm_site_recovery_hyperv_replication_policy: (policy) =>
    ofProvider({
      instanceType: "HyperVReplicaAzure",
      replicationInterval: policy.replication_interval_in_seconds,
      recoveryPointHistoryDurationInHours: policy.recovery_point_retention_in_hours,
      applicationConsistentSnapshotFrequencyInHours:
        policy.application_consistent_snapshot_frequency_in_hours,
    }),
};

function ofProvider(providerSpecificDetails: JsonObject): JsonObject {
  return { properties: { providerSpecificDetails } };
}

/** A resource as Azure has it; undefined for a type that is not imported. */
export function inAzure({ type, attributes }: TerraformResource): JsonObject | undefined {
  const read = entryFor(IN_AZURE, type);
  return read && { ...read(attributes), id: attributes.id };
}
