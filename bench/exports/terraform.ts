import {
  DISKS,
  guidOf,
  type Machine,
  macOf,
  numberOf,
  SUBSCRIPTION,
  TARGET_GROUP,
  TARGET_NETWORK,
  VAULT,
} from "./machines.ts";
import { type Printing, sorted } from "./printing.ts";

const HOME = `${SUBSCRIPTION}/resourceGroups/rg-home`;
const CONTAINERS = "replicationProtectionContainers";
const MINUTE = 60_000_000_000;
/** Under this name the provider's toolkit keeps how long an operation may take. */
const TIMEOUTS = "e2bfb730-ecaa-11e6-8f88-34363bc7c4c0";

/** A type of resources, of which each machine has one. */
interface ResourceType {
  readonly type: string;
  attributes(machine: Machine, print: Printing): object;
  /** The attributes that the provider calls sensitive. */
  readonly sensitive: readonly string[];
  /** How many minutes the provider gives itself for one. */
  readonly timeouts: { readonly [operation: string]: number };
  readonly dependencies: readonly string[];
}

const TYPES: readonly ResourceType[] = [
  {
    type: "azurerm_network_interface",
    attributes: networkInterface,
    sensitive: [],
    timeouts: { create: 30, delete: 30, read: 5, update: 30 },
    dependencies: ["azurerm_resource_group.home", "azurerm_subnet.app", "azurerm_virtual_network.home"],
  },
  {
    type: "azurerm_site_recovery_replicated_vm",
    attributes: replicatedMachine,
    sensitive: [],
    timeouts: { create: 180, delete: 80, read: 5, update: 80 },
    dependencies: [
      "azurerm_network_interface.all",
      "azurerm_recovery_services_vault.dr",
      "azurerm_resource_group.dr",
      "azurerm_resource_group.home",
      "azurerm_site_recovery_fabric.ne",
      "azurerm_site_recovery_fabric.we",
      "azurerm_site_recovery_protection_container.ne",
      "azurerm_site_recovery_protection_container.we",
      "azurerm_site_recovery_replication_policy.gold",
      "azurerm_storage_account.cache",
      "azurerm_subnet.app",
      "azurerm_virtual_network.dr",
      "azurerm_virtual_network.home",
      "azurerm_windows_virtual_machine.all",
    ],
  },
  {
    type: "azurerm_windows_virtual_machine",
    attributes: windowsMachine,
    sensitive: ["admin_password", "custom_data"],
    timeouts: { create: 45, delete: 45, read: 5, update: 45 },
    dependencies: [
      "azurerm_network_interface.all",
      "azurerm_resource_group.home",
      "azurerm_subnet.app",
      "azurerm_virtual_network.home",
    ],
  },
];

/**
 * Machines from Azure to Azure, as Terraform 1.9 writes a state (hashicorp/terraform, internal/states/statefile/version4.go): indented by
 * two blanks, resources and attributes in the order of the alphabet. Each machine has its adapter and its protection. The attributes are
 * all those that version 5.2.0 of the provider azurerm (2026-08-20) documents for the resource: what is not set is an empty text, an empty list
 * or a default.
 */
export function terraformState(machines: readonly Machine[], print: Printing): unknown {
  return print(
    {
      version: 4,
      terraform_version: "1.9.5",
      resources: TYPES.map((each) => ({
        mode: "managed",
        type: each.type,
        name: "all",
        provider: 'provider["registry.terraform.io/hashicorp/azurerm"]',
        instances: machines.map((machine) => instance(each, machine, print)),
      })),
    },
    { serial: 17, lineage: "5d3c1f77-0000-4000-8000-00000000c0de", outputs: {}, check_results: null },
  );
}

function instance(type: ResourceType, machine: Machine, print: Printing): object {
  const timeouts = Object.entries(type.timeouts).map(([operation, minutes]) => [operation, minutes * MINUTE]);
  const kept = { [TIMEOUTS]: Object.fromEntries(timeouts), schema_version: "0" };
  return print(
    {
      index_key: machine.name,
      attributes: sorted(type.attributes(machine, print)),
      sensitive_attributes: type.sensitive.map((value) => [{ type: "get_attr", value }]),
    },
    {
      schema_version: 0,
      private: Buffer.from(JSON.stringify(kept)).toString("base64"),
      dependencies: type.dependencies,
    },
  );
}

const idIn = (group: string, type: string, name: string) => `${group}/providers/${type}/${name}`;
const adapterOf = ({ name }: Machine) => idIn(HOME, "Microsoft.Network/networkInterfaces", `${name}-nic`);
const machineOf = ({ name }: Machine) => idIn(HOME, "Microsoft.Compute/virtualMachines", name);
const diskOf = ({ name }: Machine, disk: string) => idIn(HOME, "Microsoft.Compute/disks", `${name}-${disk}`);

/** The tags of a resource, which are not read. */
const tagsOf = (machine: Machine) => ({
  application: `application ${numberOf(machine, 40)}`,
  environment: "production",
});

function networkInterface(machine: Machine, print: Printing): object {
  const address = `10.7.${machine.low}`;
  return print(
    {
      id: adapterOf(machine),
      name: `${machine.name}-nic`,
      resource_group_name: "rg-home",
      location: "northeurope",
      virtual_machine_id: machineOf(machine),
      accelerated_networking_enabled: true,
      ip_configuration: [
        print(
          {
            name: "ip1",
            primary: true,
            private_ip_address: address,
            private_ip_address_allocation: "Static",
            public_ip_address_id: "",
            subnet_id: idIn(HOME, "Microsoft.Network/virtualNetworks", "vnet-home/subnets/app"),
          },
          { gateway_load_balancer_frontend_ip_configuration_id: "", private_ip_address_version: "IPv4" },
        ),
      ],
    },
    {
      applied_dns_servers: [],
      auxiliary_mode: "",
      auxiliary_sku: "",
      dns_servers: [],
      edge_zone: "",
      internal_dns_name_label: "",
      internal_domain_name_suffix: `${guidOf({ index: 0 }, "suffix").slice(0, 8)}.dx.internal.cloudapp.net`,
      ip_forwarding_enabled: false,
      mac_address: macOf(machine, "-"),
      private_ip_address: address,
      private_ip_addresses: [address],
      tags: tagsOf(machine),
      timeouts: null,
    },
  );
}

function windowsMachine(machine: Machine, print: Printing): object {
  const address = `10.7.${machine.low}`;
  return print(
    {
      id: machineOf(machine),
      name: machine.name,
      resource_group_name: "rg-home",
      location: "northeurope",
      network_interface_ids: [adapterOf(machine)],
      size: "Standard_D2s_v5",
      zone: "1",
      availability_set_id: "",
      proximity_placement_group_id: "",
      virtual_machine_scale_set_id: "",
      dedicated_host_id: "",
      dedicated_host_group_id: "",
      disk_controller_type: "SCSI",
      encryption_at_host_enabled: false,
      secure_boot_enabled: true,
      vtpm_enabled: true,
      source_image_reference: [
        print(
          { publisher: "MicrosoftWindowsServer" },
          { offer: "WindowsServer", sku: "2022-datacenter-azure-edition", version: "latest" },
        ),
      ],
      os_disk: [
        print(
          {
            id: diskOf(machine, "os"),
            name: `${machine.name}-os`,
            caching: "ReadWrite",
            storage_account_type: "Premium_LRS",
            disk_size_gb: 127,
            disk_encryption_set_id: "",
            write_accelerator_enabled: false,
            diff_disk_settings: [],
            security_encryption_type: "",
          },
          { secure_vm_disk_encryption_set_id: "" },
        ),
      ],
      os_managed_disk_id: diskOf(machine, "os"),
    },
    {
      additional_capabilities: [],
      additional_unattend_content: [],
      admin_password: `not a password ${guidOf(machine, "password")}`,
      admin_username: "harbour",
      allow_extension_operations: true,
      automatic_updates_enabled: true,
      boot_diagnostics: [{ storage_account_uri: "" }],
      bypass_platform_safety_checks_on_user_schedule_enabled: false,
      capacity_reservation_group_id: "",
      computer_name: machine.name,
      custom_data: null,
      edge_zone: "",
      eviction_policy: "",
      extensions_time_budget: "PT1H30M",
      gallery_application: [],
      hotpatching_enabled: false,
      identity: [
        {
          identity_ids: [],
          principal_id: guidOf(machine, "principal"),
          tenant_id: guidOf({ index: 0 }, "tenant"),
          type: "SystemAssigned",
        },
      ],
      license_type: "Windows_Server",
      max_bid_price: -1,
      os_image_notification: [],
      patch_assessment_mode: "ImageDefault",
      patch_mode: "AutomaticByOS",
      plan: [],
      platform_fault_domain: -1,
      priority: "Regular",
      private_ip_address: address,
      private_ip_addresses: [address],
      provision_vm_agent: true,
      public_ip_address: "",
      public_ip_addresses: [],
      reboot_setting: "",
      secret: [],
      source_image_id: "",
      tags: tagsOf(machine),
      termination_notification: [],
      timeouts: null,
      timezone: "",
      user_data: "",
      virtual_machine_id: guidOf(machine, "virtual machine"),
      vm_agent_platform_updates_enabled: false,
      winrm_listener: [],
    },
  );
}

function replicatedMachine(machine: Machine, print: Printing): object {
  return print(
    {
      id: `${VAULT}/replicationFabrics/ne/${CONTAINERS}/c/replicationProtectedItems/${machine.name}`,
      name: machine.name,
      resource_group_name: "rg-vault",
      recovery_vault_name: "rsv-dr",
      source_recovery_fabric_name: "ne",
      source_recovery_protection_container_name: "c",
      source_vm_id: machineOf(machine),
      recovery_replication_policy_id: `${VAULT}/replicationPolicies/gold`,
      target_recovery_fabric_id: `${VAULT}/replicationFabrics/we`,
      target_resource_group_id: TARGET_GROUP,
      target_network_id: TARGET_NETWORK,
      test_network_id: "",
      target_zone: "",
      target_virtual_machine_size: "Standard_D2s_v5",
      target_availability_set_id: "",
      target_capacity_reservation_group_id: "",
      multi_vm_group_name: "",
      managed_disk: DISKS.map((disk) =>
        print(
          {
            disk_id: diskOf(machine, disk),
            staging_storage_account_id: idIn(HOME, "Microsoft.Storage/storageAccounts", "stcache"),
            target_disk_encryption_set_id: "",
            target_disk_type: "Premium_LRS",
            target_replica_disk_type: "Premium_LRS",
          },
          { target_disk_encryption: [], target_resource_group_id: TARGET_GROUP },
        ),
      ),
      unmanaged_disk: [],
      network_interface: [
        {
          source_network_interface_id: adapterOf(machine),
          ip_configuration: [
            print(
              {
                name: "ip1",
                primary: true,
                target_subnet_name: "app",
                target_static_ip: `10.40.${machine.low}`,
                failover_test_subnet_name: "",
                failover_test_static_ip: "",
                recovery_public_ip_address_id: "",
                recovery_load_balancer_backend_address_pool_ids: [],
              },
              { failover_test_public_ip_address_id: "" },
            ),
          ],
        },
      ],
    },
    {
      target_boot_diagnostic_storage_account_id: "",
      target_edge_zone: "",
      target_proximity_placement_group_id: "",
      target_recovery_protection_container_id: `${VAULT}/replicationFabrics/we/${CONTAINERS}/c`,
      target_virtual_machine_scale_set_id: "",
      timeouts: null,
    },
  );
}
