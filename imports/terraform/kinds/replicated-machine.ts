import { asObjects, asText, type JsonObject } from "../../json-values.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Attributes, always, blocks, idOf, inMajors, type ResourceKind } from "./kind.ts";
import { inVault } from "./site-recovery.ts";

const TARGETS = [
  ["target_subnet_name", "AdapterTarget.subnet"],
  ["target_static_ip", "AdapterTarget.address"],
  ["failover_test_subnet_name", "TestFailoverTarget.subnet"],
  ["failover_test_static_ip", "TestFailoverTarget.address"],
] as const;

/** Version 5 has the targets in blocks, one an IP configuration; before there was one for an adapter. */
const targets = (majors: readonly number[]): Attributes =>
  Object.fromEntries(TARGETS.map(([name, tells]) => [name, inMajors(majors, tells)]));

/** A machine in Azure that is protected in another region or zone. */
export const REPLICATED_MACHINE: ResourceKind = {
  page: "site_recovery_replicated_vm",
  attributes: {
    ...inVault("AzureVirtualMachine.replication"),
    source_recovery_fabric_name: always("AzureVirtualMachine.region"),
    source_recovery_protection_container_name: always("AzureVirtualMachine.replication"),
    source_vm_id: idOf(
      ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"],
      "AzureVirtualMachine.replication",
    ),
    recovery_replication_policy_id: idOf(
      ["azurerm_site_recovery_replication_policy"],
      "AzureReplication.policy",
    ),
    target_recovery_fabric_id: idOf(["azurerm_site_recovery_fabric"], "ReplicationTarget.region"),
    target_resource_group_id: idOf(["azurerm_resource_group"], "AzureReplication.resourceGroup"),
    target_network_id: idOf(["azurerm_virtual_network"], "AzureReplication.network"),
    test_network_id: idOf(["azurerm_virtual_network"], "AzureReplication.testFailoverNetwork"),
    target_zone: always("AzureReplication.availabilityZone"),
    managed_disk: blocks(
      {
        staging_storage_account_id: idOf(["azurerm_storage_account"], "AzureReplication.cacheStorageAccount"),
      },
      "AzureReplication.cacheStorageAccount",
    ),
    unmanaged_disk: blocks(
      {
        staging_storage_account_id: idOf(["azurerm_storage_account"], "AzureReplication.cacheStorageAccount"),
      },
      "AzureReplication.cacheStorageAccount",
    ),
    network_interface: blocks(
      {
        source_network_interface_id: idOf(
          ["azurerm_network_interface"],
          "AzureVirtualMachine.networkAdapters",
        ),
        ...targets([3, 4]),
        ip_configuration: {
          majors: [5],
          tells: ["AzureNetworkAdapter.target"],
          block: {
            name: inMajors([5], "IPConfiguration.target"),
            primary: inMajors([5], "IPConfiguration.target"),
            ...targets([5]),
          },
        },
      },
      "AzureNetworkAdapter.target",
    ),
  },
  id: {
    within: { type: "azurerm_recovery_services_vault", name: "recovery_vault_name" },
    path: "replicationFabrics/{source_recovery_fabric_name}/replicationProtectionContainers/{source_recovery_protection_container_name}/replicationProtectedItems/{name}",
  },
  inAzure(item, around) {
    const region =
      around.locationOf(item.target_recovery_fabric_id) ?? around.locationOf(item.target_network_id);
    return {
      properties: {
        protectionState: stateOf(item, region, around),
        policyId: item.recovery_replication_policy_id,
        providerSpecificDetails: {
          instanceType: "A2A",
          fabricObjectId: item.source_vm_id,
          primaryFabricLocation: around.locationOfFabric(item.id, item.source_recovery_fabric_name),
          recoveryFabricLocation: region,
          recoveryAvailabilityZone: item.target_zone,
          recoveryAzureResourceGroupId: item.target_resource_group_id,
          selectedRecoveryAzureNetworkId: item.target_network_id,
          selectedTfoAzureNetworkId: item.test_network_id,
          protectedManagedDisks: disksOf(item).map((disk) => ({
            primaryStagingAzureStorageAccountId: disk.staging_storage_account_id,
          })),
          vmNics: asObjects(item.network_interface).map((adapter) => ({
            sourceNicArmId: adapter.source_network_interface_id,
            ipConfigs: configurationsOf(adapter).map((configuration) => ({
              name: configuration.name,
              isPrimary: configuration.primary,
              recoverySubnetName: configuration.target_subnet_name,
              recoveryStaticIPAddress: configuration.target_static_ip,
              tfoSubnetName: configuration.failover_test_subnet_name,
              tfoStaticIPAddress: configuration.failover_test_static_ip,
            })),
          })),
        },
      },
    };
  },
};

/**
 * The provider waits until a machine is protected, and else marks it as tainted. One that is yet to be made is planned; but only
 * where all is known that was chosen, since what a planned one leaves out counts as still to choose.
 */
function stateOf(item: JsonObject, region: unknown, around: Surroundings): string | undefined {
  if (around.isThere(item.id)) return around.isTainted(item.id) ? undefined : "Protected";
  const isKnown =
    asText(item.recovery_replication_policy_id) !== undefined &&
    asText(region) !== undefined &&
    disksOf(item).length > 0 &&
    disksOf(item).every((disk) => asText(disk.staging_storage_account_id)) &&
    !around.isOpen(item.id);
  return isKnown ? "Planned" : undefined;
}

function disksOf({ managed_disk, unmanaged_disk }: JsonObject): readonly JsonObject[] {
  return [...asObjects(managed_disk), ...asObjects(unmanaged_disk)];
}

function configurationsOf(adapter: JsonObject): readonly JsonObject[] {
  const own = asObjects(adapter.ip_configuration);
  return own.length > 0 ? own : [adapter];
}
