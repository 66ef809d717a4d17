// The resources of an estate that there is not.

import { type Entry, entry } from "./forms.ts";
import {
  ADAPTERS,
  ADDRESS_DR,
  BALANCER,
  CACHE,
  CONTAINER,
  DISKS,
  DR,
  HOME,
  MACHINES,
  SET,
  SET_DR,
  STORES,
  VAULT,
  VNET_DR,
  VNET_HOME,
} from "./ids.ts";
import { SECURITY } from "./security-entries.ts";

const inVault = { resource_group_name: "rg-tide-dr", recovery_vault_name: "rsv-tide" };

/** A network interface with one address. */
export function adapter(name: string, address: string, more: Entry["attributes"] = {}): Entry {
  return entry("network_interface", name, {
    id: `${ADAPTERS}/${name}`,
    name,
    resource_group_name: "rg-tide",
    location: "northeurope",
    virtual_machine_id: "",
    accelerated_networking_enabled: true,
    ip_configuration: [
      {
        name: "ip1",
        primary: true,
        private_ip_address: address,
        private_ip_address_allocation: "Static",
        subnet_id: `${VNET_HOME}/subnets/front`,
        public_ip_address_id: "",
      },
    ],
    ...more,
  });
}

/** The OS disk of a machine. */
export function osDisk(name: string, more: Entry["attributes"] = {}): Entry["attributes"] {
  return {
    id: `${DISKS}/${name}`,
    name,
    caching: "ReadWrite",
    storage_account_type: "Premium_LRS",
    disk_size_gb: 64,
    disk_encryption_set_id: "",
    write_accelerator_enabled: false,
    diff_disk_settings: [],
    security_encryption_type: "",
    ...more,
  };
}

/** A data disk, and what attaches it to a machine. */
export function dataDisk(machineName: string, more: Entry["attributes"] = {}): readonly Entry[] {
  const name = `${machineName}-data`;
  return [
    entry("managed_disk", name, {
      id: `${DISKS}/${name}`,
      name,
      resource_group_name: "rg-tide",
      storage_account_type: "Premium_LRS",
      disk_size_gb: 256,
      disk_iops_read_write: 1100,
      max_shares: 1,
      network_access_policy: "DenyAll",
      disk_encryption_set_id: SET,
      security_type: "",
      ...more,
    }),
    entry("virtual_machine_data_disk_attachment", name, {
      id: `${MACHINES}/${machineName}/dataDisks/${name}`,
      virtual_machine_id: `${MACHINES}/${machineName}`,
      managed_disk_id: `${DISKS}/${name}`,
      lun: 0,
      caching: "ReadOnly",
      write_accelerator_enabled: true,
    }),
  ];
}

/** A machine on a dedicated host, whose OS disk was made before it, and that disk. */
export function machineOfDisk(type: string, name: string): readonly Entry[] {
  const id = `${STORES}/${name}-os`;
  return [
    machine(type, name, {
      os_managed_disk_id: id,
      os_disk: [osDisk(`${name}-os`, { id })],
      dedicated_host_id: `${HOME}/providers/Microsoft.Compute/hostGroups/hosts/hosts/host-1`,
    }),
    entry("managed_disk", `${name}-os`, {
      id,
      name: `${name}-os`,
      resource_group_name: "rg-tide-disks",
      storage_account_type: "Premium_LRS",
      disk_size_gb: 64,
      disk_encryption_set_id: "",
      security_type: "",
    }),
  ];
}

/** What stands at the other end: an address, a load balancer with a pool, and sets for keys of one's own. */
export const FRONT_ENDS: readonly Entry[] = [
  entry("public_ip", "dr", {
    id: ADDRESS_DR,
    name: "pip-dr",
    resource_group_name: "rg-tide-dr",
    location: "westeurope",
    sku: "Standard",
  }),
  entry("lb", "dr", {
    id: BALANCER,
    name: "lb-dr",
    resource_group_name: "rg-tide-dr",
    location: "westeurope",
    sku: "Standard",
    frontend_ip_configuration: [
      { name: "inner", subnet_id: `${VNET_DR}/subnets/front-dr`, public_ip_address_id: "" },
    ],
  }),
  entry("lb_backend_address_pool", "dr", {
    id: `${BALANCER}/backendAddressPools/web`,
    name: "web",
    loadbalancer_id: BALANCER,
  }),
  ...[
    { id: SET, name: "des-tide", resource_group_name: "rg-tide", location: "northeurope" },
    { id: SET_DR, name: "des-dr", resource_group_name: "rg-tide-dr", location: "westeurope" },
  ].map((set) =>
    entry("disk_encryption_set", set.name, { ...set, encryption_type: "EncryptionAtRestWithCustomerKey" }),
  ),
];

/** A machine with one network interface. */
export function machine(type: string, name: string, more: Entry["attributes"] = {}): Entry {
  return entry(type, name, {
    id: `${MACHINES}/${name}`,
    name,
    resource_group_name: "rg-tide",
    location: "northeurope",
    network_interface_ids: [`${ADAPTERS}/${name}-nic`],
    availability_set_id: "",
    proximity_placement_group_id: "",
    ...(type !== "virtual_machine" && {
      virtual_machine_scale_set_id: "",
      dedicated_host_id: "",
      dedicated_host_group_id: "",
      os_managed_disk_id: "",
    }),
    admin_password: "hunter2",
    custom_data: "hunter2",
    ...more,
  });
}

/** A protected machine, as version 5 of the provider has it. */
export function replicated(name: string, more: Entry["attributes"] = {}): Entry {
  return entry("site_recovery_replicated_vm", name, {
    id: `${CONTAINER}/replicationProtectedItems/${name}-item`,
    name: `${name}-item`,
    ...inVault,
    source_recovery_fabric_name: "fab-ne",
    source_recovery_protection_container_name: "pc-ne",
    // In lower case, as Azure answers.
    source_vm_id: `${MACHINES}/${name}`.toLowerCase(),
    recovery_replication_policy_id: `${VAULT}/replicationPolicies/day`,
    target_recovery_fabric_id: `${VAULT}/replicationFabrics/fab-we`,
    target_resource_group_id: DR,
    target_network_id: VNET_DR,
    test_network_id: "",
    target_zone: "2",
    target_virtual_machine_size: "Standard_D4s_v5",
    target_availability_set_id: "",
    target_capacity_reservation_group_id: "",
    multi_vm_group_name: "",
    managed_disk: [
      {
        disk_id: `${DISKS}/${name}-data`,
        target_disk_type: "Premium_LRS",
        target_replica_disk_type: "Standard_LRS",
        target_disk_encryption_set_id: SET_DR,
        staging_storage_account_id: CACHE,
        target_disk_encryption: [{ disk_encryption_key: [{ secret_url: "hunter2" }] }],
      },
    ],
    unmanaged_disk: [],
    network_interface: [
      {
        source_network_interface_id: `${ADAPTERS}/${name}-nic`,
        ip_configuration: [
          {
            name: "ip1",
            primary: true,
            target_subnet_name: "front-dr",
            target_static_ip: "10.8.1.4",
            recovery_public_ip_address_id: ADDRESS_DR,
            recovery_load_balancer_backend_address_pool_ids: [`${BALANCER}/backendAddressPools/web`],
            failover_test_subnet_name: "",
            failover_test_static_ip: "",
          },
        ],
      },
    ],
    ...more,
  });
}

const fabric = (name: string, location: string) =>
  entry("site_recovery_fabric", name, {
    id: `${VAULT}/replicationFabrics/${name}`,
    name,
    ...inVault,
    location,
  });

export const vault = entry("recovery_services_vault", "vault", {
  id: VAULT,
  name: "rsv-tide",
  resource_group_name: "rg-tide-dr",
  location: "westeurope",
  identity: [{ type: "SystemAssigned", identity_ids: [], principal_id: "hunter2", tenant_id: "hunter2" }],
  sku: "hunter2",
});

export const policy = entry("site_recovery_replication_policy", "day", {
  id: `${VAULT}/replicationPolicies/day`,
  name: "day",
  ...inVault,
  recovery_point_retention_in_minutes: 1440,
  application_consistent_snapshot_frequency_in_minutes: 240,
});

export const account = entry("storage_account", "cache", {
  id: CACHE,
  name: "sttide",
  resource_group_name: "rg-tide",
  location: "northeurope",
  account_tier: "Standard",
  account_replication_type: "LRS",
  account_kind: "StorageV2",
  access_tier: "Hot",
  https_traffic_only_enabled: true,
  shared_access_key_enabled: false,
  network_rules: [],
  blob_properties: [{ delete_retention_policy: [{ days: 7, permanent_delete_enabled: false }] }],
  customer_managed_key: [],
  primary_access_key: "hunter2",
  primary_connection_string: "hunter2",
});

export const home = entry("virtual_network", "home", {
  id: VNET_HOME,
  name: "vnet-home",
  resource_group_name: "rg-tide",
  location: "northeurope",
  address_space: ["10.7.0.0/16"],
  subnet: [
    {
      id: `${VNET_HOME}/subnets/front`,
      name: "front",
      address_prefixes: ["10.7.1.0/24"],
      service_endpoints: ["Microsoft.Storage"],
      // Not refreshed since they were put there.
      security_group: "",
      route_table_id: "",
    },
  ],
  dns_servers: ["10.7.0.4"],
});

export const front = entry("subnet", "front", {
  id: `${VNET_HOME}/subnets/front`,
  name: "front",
  resource_group_name: "rg-tide",
  virtual_network_name: "vnet-home",
  address_prefixes: ["10.7.1.0/24"],
  service_endpoints: ["Microsoft.Storage"],
});

export const subnet = entry("subnet", "front_dr", {
  id: `${VNET_DR}/subnets/front-dr`,
  name: "front-dr",
  resource_group_name: "rg-tide-dr",
  virtual_network_name: "vnet-dr",
  address_prefixes: ["10.8.1.0/24"],
  service_endpoint: [{ service: "Microsoft.Storage", network_identifier: "" }],
});

export const away = entry("virtual_network", "away", {
  id: VNET_DR,
  name: "vnet-dr",
  resource_group_name: "rg-tide-dr",
  location: "westeurope",
  address_space: ["10.8.0.0/16"],
  // Not refreshed since the subnet was made.
  subnet: [],
});

/** Everything between two regions: a machine that is protected, and one that is not. */
export const REGIONS: readonly Entry[] = [
  entry("resource_group", "dr", { id: DR, name: "rg-tide-dr", location: "westeurope" }),
  vault,
  fabric("fab-ne", "northeurope"),
  fabric("fab-we", "westeurope"),
  entry("site_recovery_protection_container", "ne", {
    id: CONTAINER,
    name: "pc-ne",
    ...inVault,
    recovery_fabric_name: "fab-ne",
  }),
  entry("site_recovery_protection_container_mapping", "day", {
    id: `${CONTAINER}/replicationProtectionContainerMappings/map`,
    name: "map",
    ...inVault,
    recovery_fabric_name: "fab-ne",
    recovery_source_protection_container_name: "pc-ne",
    recovery_target_protection_container_id: `${VAULT}/replicationFabrics/fab-we/replicationProtectionContainers/pc-we`,
    recovery_replication_policy_id: `${VAULT}/replicationPolicies/day`,
  }),
  policy,
  entry("site_recovery_network_mapping", "there", {
    id: `${VAULT}/replicationFabrics/fab-ne/replicationNetworks/azureNetwork/replicationNetworkMappings/there`,
    name: "there",
    ...inVault,
    source_recovery_fabric_name: "fab-ne",
    target_recovery_fabric_name: "fab-we",
    source_network_id: VNET_HOME,
    target_network_id: VNET_DR,
  }),
  account,
  home,
  front,
  away,
  subnet,
  adapter("ebb-nic", "10.7.1.4"),
  machine("windows_virtual_machine", "ebb", {
    size: "Standard_D4s_v5",
    zone: "1",
    disk_controller_type: "SCSI",
    encryption_at_host_enabled: false,
    secure_boot_enabled: true,
    vtpm_enabled: true,
    source_image_reference: [
      {
        publisher: "MicrosoftWindowsServer",
        offer: "WindowsServer",
        sku: "2022-datacenter",
        version: "latest",
      },
    ],
    os_disk: [osDisk("ebb-os")],
  }),
  ...dataDisk("ebb"),
  ...FRONT_ENDS,
  replicated("ebb"),
  adapter("flood-nic", "10.7.1.5"),
  machine("linux_virtual_machine", "flood", {
    virtual_machine_scale_set_id: `${HOME}/providers/Microsoft.Compute/virtualMachineScaleSets/vmss-tide`,
    size: "Standard_D8s_v5",
    zone: "",
    disk_controller_type: "NVMe",
    encryption_at_host_enabled: true,
    secure_boot_enabled: false,
    vtpm_enabled: false,
    source_image_reference: [
      { publisher: "Canonical", offer: "ubuntu-24_04-lts", sku: "server", version: "latest" },
    ],
    os_disk: [osDisk("flood-os", { diff_disk_settings: [{ option: "Local" }] })],
  }),
];

/** A recovery plan that starts a machine, and then whatever else there is. */
export const recoveryPlan = entry("site_recovery_replication_recovery_plan", "tide", {
  id: `${VAULT}/replicationRecoveryPlans/rp-tide`,
  name: "rp-tide",
  recovery_vault_id: VAULT,
  source_recovery_fabric_id: `${VAULT}/replicationFabrics/fab-ne`,
  target_recovery_fabric_id: `${VAULT}/replicationFabrics/fab-we`,
  shutdown_recovery_group: [{ pre_action: [], post_action: [] }],
  failover_recovery_group: [{ pre_action: [], post_action: [] }],
  boot_recovery_group: [
    {
      replicated_protected_items: [`${CONTAINER}/replicationProtectedItems/ebb-item`],
      pre_action: [{ name: "hunter2", type: "ManualActionDetails", manual_action_instruction: "hunter2" }],
      post_action: [],
    },
    { replicated_protected_items: [], pre_action: [], post_action: [] },
  ],
  azure_to_azure_settings: [],
});

/** What a vault has of Hyper-V. */
export const HYPER_V: readonly Entry[] = [
  entry("site_recovery_services_vault_hyperv_site", "quay", {
    id: `${VAULT}/replicationFabrics/quay`,
    name: "quay",
    recovery_vault_id: VAULT,
  }),
  entry("site_recovery_hyperv_replication_policy", "hours", {
    id: `${VAULT}/replicationPolicies/hours`,
    name: "hours",
    recovery_vault_id: VAULT,
    recovery_point_retention_in_hours: 12,
    application_consistent_snapshot_frequency_in_hours: 2,
    replication_interval_in_seconds: 300,
  }),
  entry("site_recovery_hyperv_replication_policy_association", "quay", {
    id: `${VAULT}/replicationFabrics/quay/replicationProtectionContainers/c/replicationProtectionContainerMappings/a`,
    name: "a",
    hyperv_site_id: `${VAULT}/replicationFabrics/quay`,
    policy_id: `${VAULT}/replicationPolicies/hours`,
  }),
  entry("site_recovery_hyperv_network_mapping", "backend", {
    id: `${VAULT}/replicationFabrics/f/replicationNetworks/n/replicationNetworkMappings/backend`,
    name: "backend",
    recovery_vault_id: VAULT,
    source_system_center_virtual_machine_manager_name: "vmm.tide.example",
    source_network_name: "backend",
    target_network_id: VNET_DR,
  }),
];

/** A resource of each type that is read. */
export const ALL: readonly Entry[] = [
  ...REGIONS,
  ...HYPER_V,
  ...SECURITY,
  recoveryPlan,
  machine("virtual_machine", "neap", {
    vm_size: "Standard_DS2_v2",
    zones: ["2"],
    storage_image_reference: [
      { publisher: "RedHat", offer: "RHEL", sku: "8-lvm", version: "latest", id: "" },
    ],
    storage_os_disk: [
      {
        name: "neap-os",
        caching: "ReadWrite",
        disk_size_gb: 127,
        managed_disk_id: `${DISKS}/neap-os`,
        managed_disk_type: "Standard_LRS",
        vhd_uri: "",
        write_accelerator_enabled: false,
      },
    ],
    storage_data_disk: [
      { name: "neap-file", vhd_uri: "https://sttide.example/neap.vhd", write_accelerator_enabled: false },
    ],
  }),
  adapter("neap-nic", "10.7.1.6"),
  ...machineOfDisk("linux_virtual_machine", "spring"),
  ...machineOfDisk("windows_virtual_machine", "swell"),
  machine("virtual_machine", "slack", {
    storage_os_disk: [{ name: "slack-os", vhd_uri: "https://sttide.example/slack.vhd" }],
    storage_data_disk: [
      {
        name: "slack-data",
        caching: "ReadOnly",
        disk_size_gb: 32,
        managed_disk_id: `${DISKS}/slack-data`,
        managed_disk_type: "Premium_LRS",
        vhd_uri: "",
        write_accelerator_enabled: true,
      },
    ],
  }),
  entry("storage_account_network_rules", "cache", {
    id: CACHE,
    storage_account_id: CACHE,
    default_action: "Allow",
    bypass: ["Logging", "AzureServices"],
    virtual_network_subnet_ids: [`${VNET_HOME}/subnets/front`],
  }),
  entry("storage_account_customer_managed_key", "cache", { id: CACHE, storage_account_id: CACHE }),
];

const isOfMachines = ({ type }: Entry) => /virtual_machine|network_interface|_disk/.test(type);
const isOfNetworks = ({ type }: Entry) => /virtual_network|subnet|public_ip|_lb|security|route/.test(type);

/** All of them in parts, for what is tried at each attribute: the time for that grows with the square of what there is. */
export const PARTS = {
  machines: REGIONS.filter(isOfMachines),
  "other machines": ALL.filter((each) => isOfMachines(each) && !REGIONS.includes(each)),
  networks: ALL.filter((each) => isOfNetworks(each) && !isOfMachines(each)),
  "what is left": ALL.filter((each) => !isOfMachines(each) && !isOfNetworks(each)),
} as const;

/** What versions 3 and 4 of the provider have otherwise. */
export const OLDER: readonly Entry[] = [
  entry("storage_account", "cache", {
    ...account.attributes,
    https_traffic_only_enabled: undefined,
    enable_https_traffic_only: true,
    network_rules: [
      {
        default_action: "Deny",
        bypass: ["None"],
        virtual_network_subnet_ids: [`${VNET_HOME}/subnets/front`],
      },
    ],
  }),
  entry("virtual_network", "home", {
    ...home.attributes,
    subnet: [{ name: "front", address_prefix: "10.7.1.0/24", service_endpoints: ["Microsoft.Storage"] }],
  }),
  entry("virtual_network", "away", {
    ...away.attributes,
    subnet: [
      {
        name: "front-dr",
        address_prefixes: ["10.8.1.0/24"],
        service_endpoint: [{ service: "Microsoft.Sql" }],
      },
    ],
  }),
  adapter("ebb-nic", "10.7.1.4", {
    virtual_machine_id: `${MACHINES}/ebb`,
    accelerated_networking_enabled: undefined,
    enable_accelerated_networking: true,
  }),
  machine("windows_virtual_machine", "ebb", {
    network_interface_ids: [],
    os_disk: [{ security_encryption_type: "VMGuestStateOnly" }],
  }),
  machine("linux_virtual_machine", "flood", {
    secure_boot_enabled: true,
    os_disk: [{ security_encryption_type: "" }],
  }),
  replicated("ebb", {
    test_network_id: VNET_DR,
    multi_vm_group_name: "grp-tide",
    managed_disk: [],
    unmanaged_disk: [{ disk_uri: "https://sttide.example/os.vhd", staging_storage_account_id: CACHE }],
    network_interface: [
      {
        source_network_interface_id: `${ADAPTERS}/ebb-nic`,
        target_subnet_name: "front-dr",
        target_static_ip: "10.8.1.4",
        recovery_public_ip_address_id: ADDRESS_DR,
        recovery_load_balancer_backend_address_pool_ids: [`${BALANCER}/backendAddressPools/web`],
        failover_test_subnet_name: "front-dr",
        failover_test_static_ip: "10.8.1.5",
      },
    ],
  }),
];

const mapping = REGIONS.filter(({ type }) => type === "azurerm_site_recovery_network_mapping");
const target = (name: string, primary: boolean, address: string) => ({
  name,
  primary,
  target_subnet_name: "front-dr",
  target_static_ip: `10.8.1.${address}`,
  failover_test_subnet_name: "front-dr",
  failover_test_static_ip: `10.8.2.${address}`,
});

/** Few resources at a time, of which one alone tells something. */
export const PAIRS: readonly (readonly Entry[])[] = [
  [
    ...HYPER_V,
    {
      ...recoveryPlan,
      attributes: {
        ...recoveryPlan.attributes,
        source_recovery_fabric_id: `${VAULT}/replicationFabrics/quay`,
      },
    },
  ],
  [fabric("fab-ne", "northeurope"), fabric("fab-we", "westeurope"), replicated("ebb")],
  // A machine is in an availability set or in a zone.
  [
    machine("virtual_machine", "neap", {
      availability_set_id: `${HOME}/providers/Microsoft.Compute/availabilitySets/as-tide`,
    }),
  ],
  [fabric("fab-we", "westeurope"), ...mapping],
  [
    machine("linux_virtual_machine", "ebb", {
      vtpm_enabled: true,
      os_disk: [{ security_encryption_type: "" }],
    }),
  ],
  [machine("linux_virtual_machine", "ebb", { os_disk: [{ security_encryption_type: "VMGuestStateOnly" }] })],
  [
    machine("windows_virtual_machine", "ebb", {
      vtpm_enabled: true,
      os_disk: [{ security_encryption_type: "" }],
    }),
  ],
  [
    machine("windows_virtual_machine", "ebb", {
      secure_boot_enabled: true,
      os_disk: [{ security_encryption_type: "" }],
    }),
  ],
  // The OS disk was put in the place of another one, and the release tells its id in the block alone.
  ...["linux_virtual_machine", "windows_virtual_machine"].map((type) => [
    machine(type, "ebb", {
      os_disk: [osDisk("ebb-os", { id: `${STORES}/ebb-os`, diff_disk_settings: [{ option: "Local" }] })],
    }),
  ]),
  [
    entry("lb", "front", {
      id: `${DR}/providers/Microsoft.Network/loadBalancers/lb-front`,
      name: "lb-front",
      frontend_ip_configuration: [{ name: "outer", subnet_id: "", public_ip_address_id: ADDRESS_DR }],
    }),
  ],
  [
    replicated("ebb", {
      network_interface: [
        {
          source_network_interface_id: `${ADAPTERS}/ebb-nic`,
          ip_configuration: [target("ip1", true, "4"), target("ip2", false, "5")],
        },
      ],
    }),
  ],
];
