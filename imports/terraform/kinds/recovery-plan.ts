import { asObjects } from "../../json-values.ts";
import { always, blocks, idOf, idsOf, type ResourceKind } from "./kind.ts";

/**
 * A recovery plan. The provider has no resource for protected machines of Hyper-V, so that no other machines than those of Azure
 * can be told to be in it.
 */
export const RECOVERY_PLAN: ResourceKind = {
  page: "site_recovery_replication_recovery_plan",
  attributes: {
    id: always("RecoveryPlan.name"),
    name: always("RecoveryPlan.name"),
    recovery_vault_id: idOf(["azurerm_recovery_services_vault"], "RecoveryPlan.vault"),
    source_recovery_fabric_id: idOf(
      ["azurerm_site_recovery_fabric", "azurerm_site_recovery_services_vault_hyperv_site"],
      "RecoveryPlan.name",
    ),
    boot_recovery_group: blocks(
      {
        replicated_protected_items: idsOf(
          ["azurerm_site_recovery_replicated_vm"],
          "RecoveryPlanGroup.machines",
        ),
      },
      "RecoveryPlan.groups",
    ),
  },
  id: { within: { id: "recovery_vault_id" }, path: "replicationRecoveryPlans/{name}" },
  inAzure: ({ name, source_recovery_fabric_id, boot_recovery_group: groups }, around) => ({
    properties: {
      friendlyName: name,
      replicationProviders: around.isHyperVSite(source_recovery_fabric_id) ? ["HyperVReplicaAzure"] : [],
      groups: Array.isArray(groups)
        ? asObjects(groups).map(({ replicated_protected_items: items }) => ({
            groupType: "Boot",
            replicationProtectedItems: Array.isArray(items) ? items.map((id) => ({ id })) : undefined,
          }))
        : undefined,
    },
  }),
};
