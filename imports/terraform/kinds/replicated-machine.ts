import { asObjects, asText, type JsonObject } from "../../json-values.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Attributes, always, blocks, idOf, idsOf, inMajors, type ResourceKind } from "./kind.ts";
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
    target_virtual_machine_size: inMajors([4, 5], "AzureReplication.targetVmSize"),
    target_availability_set_id: always("AzureReplication.availabilitySet"),
    target_capacity_reservation_group_id: always("AzureReplication.capacityReservationGroup"),
    multi_vm_group_name: always("AzureReplication.multiVmGroup"),
    managed_disk: blocks(
      {
        disk_id: idOf(["azurerm_managed_disk"], "AzureVirtualMachine.disks"),
        target_disk_type: always("AzureDisk.targetSku"),
        target_replica_disk_type: always("AzureDisk.replicaSku"),
        target_disk_encryption_set_id: idOf(
          ["azurerm_disk_encryption_set"],
          "AzureDisk.targetDiskEncryptionSet",
        ),
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
        // Blocks of these versions and of version 5 have one expression in a plan, so that no reference is followed for them.
        recovery_public_ip_address_id: inMajors([3, 4], "AdapterTarget.publicIpAddress"),
        recovery_load_balancer_backend_address_pool_ids: inMajors([4], "AdapterTarget.loadBalancer"),
        ip_configuration: {
          majors: [5],
          tells: ["AzureNetworkAdapter.target"],
          block: {
            name: inMajors([5], "IPConfiguration.target"),
            primary: inMajors([5], "IPConfiguration.target"),
            ...targets([5]),
            recovery_public_ip_address_id: {
              ...idOf(["azurerm_public_ip"], "AdapterTarget.publicIpAddress"),
              majors: [5],
            },
            recovery_load_balancer_backend_address_pool_ids: {
              ...idsOf(["azurerm_lb_backend_address_pool"], "AdapterTarget.loadBalancer"),
              majors: [5],
            },
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
          recoveryAzureVMSize: item.target_virtual_machine_size,
          // A state has an empty text for what was not chosen, and so has Azure. What is null is not read yet.
          recoveryAvailabilitySet: item.target_availability_set_id ?? undefined,
          recoveryCapacityReservationGroupId: item.target_capacity_reservation_group_id ?? undefined,
          recoveryAzureResourceGroupId: item.target_resource_group_id,
          selectedRecoveryAzureNetworkId: item.target_network_id,
          selectedTfoAzureNetworkId: item.test_network_id,
          multiVmGroupName: item.multi_vm_group_name,
          multiVmGroupCreateOption: groupOptionOf(item),
          protectedManagedDisks: disksOf(item).map((disk) => ({
            diskId: disk.disk_id,
            recoveryTargetDiskAccountType: disk.target_disk_type,
            recoveryReplicaDiskAccountType: disk.target_replica_disk_type,
            recoveryDiskEncryptionSetId: disk.target_disk_encryption_set_id,
            primaryStagingAzureStorageAccountId: disk.staging_storage_account_id,
          })),
          vmNics: asObjects(item.network_interface).map((adapter) => ({
            sourceNicArmId: adapter.source_network_interface_id,
            ipConfigs: configurationsOf(adapter).map((configuration) => ({
              name: configuration.name,
              isPrimary: configuration.primary,
              recoverySubnetName: configuration.target_subnet_name,
              recoveryStaticIPAddress: configuration.target_static_ip,
              recoveryPublicIPAddressId: configuration.recovery_public_ip_address_id,
              recoveryLBBackendAddressPoolIds: configuration.recovery_load_balancer_backend_address_pool_ids,
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
    asObjects(item.network_interface).every(areTargetsKnown) &&
    !around.isOpen(item.id);
  return isKnown ? "Planned" : undefined;
}

/** In a state a machine without a name of a group is in one that Site Recovery has made for it alone. */
function groupOptionOf({ multi_vm_group_name: name }: JsonObject): string | undefined {
  if (name === "") return "AutoCreated";
  return asText(name) === undefined ? undefined : "UserSpecified";
}

function disksOf({ managed_disk, unmanaged_disk }: JsonObject): readonly JsonObject[] {
  return [...asObjects(managed_disk), ...asObjects(unmanaged_disk)];
}

/** Of an adapter as versions 3 and 4 have it, whether its public address is known: what is left out of a planned one counts as none. */
function areTargetsKnown(adapter: JsonObject): boolean {
  return Array.isArray(adapter.ip_configuration) || adapter.recovery_public_ip_address_id !== undefined;
}

function configurationsOf(adapter: JsonObject): readonly JsonObject[] {
  const own = asObjects(adapter.ip_configuration);
  return own.length > 0 ? own : [adapter];
}
