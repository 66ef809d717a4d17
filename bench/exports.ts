/** Exports of estates of any size, one of each kind that is imported, as far as an import reads them. */

/** A kind of export, and how it is made for a number of machines. */
export interface ExportOfKind {
  readonly kind: string;
  make(machines: number): unknown;
}

const SUBSCRIPTION = "/subscriptions/5d3c1f77-0000-4000-8000-00000000c0de";
const VAULT = `${SUBSCRIPTION}/resourceGroups/rg-vault/providers/Microsoft.RecoveryServices/vaults/rsv-dr`;
const TARGET = `${SUBSCRIPTION}/resourceGroups/rg-dr/providers`;
const HOME = `${SUBSCRIPTION}/resourceGroups/rg-home`;
const NETWORKS = "Microsoft.Network/virtualNetworks";
const CONTAINER = `${VAULT}/replicationFabrics/ne/replicationProtectionContainers/c`;
const GIB = 2 ** 30;
const DISKS = ["os", "data", "logs"];
/** Machines of one host. */
const OF_A_HOST = 100;

/** The kinds of exports that are measured. */
export const EXPORTS: readonly ExportOfKind[] = [
  { kind: "Azure: protected items", make: protectedItems },
  { kind: "the collector", make: collectorFile },
  { kind: "Terraform: a state", make: terraformState },
  { kind: "Hyper-V: Get-VM", make: hyperVDump },
  { kind: "VMM: Get-SCVirtualMachine", make: vmmDump },
];

interface Machine {
  readonly name: string;
  readonly id: string;
  /** The id of its adapter. */
  readonly adapter: string;
  /** The last two parts of its address. */
  readonly low: string;
  /** The number of its host or site. */
  readonly host: number;
}

function machinesOf(count: number): readonly Machine[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index.toString(16).padStart(8, "0").toUpperCase();
    return {
      name: `VM${String(index).padStart(5, "0")}`,
      id: `${number}-1111-4222-8333-445566778899`,
      adapter: `${number}-5555-4666-9777-889900AABBCC`,
      low: `${Math.floor(index / 200) % 256}.${(index % 200) + 10}`,
      host: Math.floor(index / OF_A_HOST),
    };
  });
}

const hostsOf = (machines: readonly Machine[]) => [...new Set(machines.map(({ host }) => host))];
const adapterId = ({ id, adapter }: Machine) => `Microsoft:${id}\\${adapter}`;
const pathOf = ({ name }: Machine, disk: string) => `D:\\Machines\\${name}\\${name}-${disk}.vhdx`;

/** Protected machines of Hyper-V sites, as the REST API gives them. */
function protectedItems(count: number): unknown {
  const value = machinesOf(count).map((machine) => ({
    id: `${VAULT}/replicationFabrics/site-${machine.host}/replicationProtectionContainers/c/replicationProtectedItems/${machine.id.slice(0, 8)}`,
    name: machine.id.slice(0, 8),
    properties: {
      friendlyName: machine.name,
      primaryFabricFriendlyName: `site-${machine.host}`,
      primaryFabricProvider: "HyperVSite",
      protectionState: "Protected",
      protectionStateDescription: "Protected",
      replicationHealth: "Normal",
      activeLocation: "Primary",
      policyId: `${VAULT}/replicationPolicies/gold`,
      providerSpecificDetails: {
        instanceType: "HyperVReplicaAzure",
        azureVmDiskDetails: DISKS.map((disk, at) => ({
          vhdType: at === 0 ? "OperatingSystem" : "Data",
          diskId: `${machine.id}_83F8_0_${at}`,
          vhdName: `${machine.name}-${disk}`,
          maxSizeMB: String(61440 * (at + 1)),
        })),
        recoveryAzureVmName: machine.name,
        recoveryAzureStorageAccount: `${TARGET}/Microsoft.Storage/storageAccounts/stdr${machine.host}`,
        useManagedDisks: "true",
        selectedRecoveryAzureNetworkId: `${TARGET}/${NETWORKS}/vnet-dr`,
        licenseType: "WindowsServer",
        vmNics: [
          {
            nicId: Buffer.from(adapterId(machine)).toString("base64"),
            vMNetworkName: "External",
            ipConfigs: [
              {
                staticIPAddress: `192.168.${machine.low}`,
                ipAddressType: "Static",
                recoverySubnetName: "app",
                recoveryStaticIPAddress: `10.40.${machine.low}`,
              },
            ],
          },
        ],
      },
    },
  }));
  return { value, nextLink: null };
}

/** Hosts with their machines, as the collector writes them. */
function collectorFile(count: number): unknown {
  const machines = machinesOf(count);
  const hosts = hostsOf(machines);
  return {
    format: "drlint-collector",
    formatVersion: 1,
    collectedAt: "2026-03-01T07:30:00Z",
    asked: hosts.map((host) => `hv${host}`),
    failed: [],
    warnings: [],
    vmm: null,
    hosts: hosts.map((host) => ({
      host: {
        computerName: `HV${host}`,
        cluster: "none",
        operatingSystem: { caption: "Microsoft Windows Server 2022 Datacenter", installationType: "Server" },
        recoveryServicesAgentVersion: "2.0.9938.0",
        switches: [{ name: "external", type: "External", embeddedTeaming: false }],
        teams: [],
      },
      virtualMachines: machines.slice(host * OF_A_HOST, (host + 1) * OF_A_HOST).map((machine) => ({
        name: machine.name,
        id: machine.id,
        generation: 2,
        clustered: false,
        secureBoot: true,
        guest: { osName: "Windows Server 2022 Standard", architecture: "9" },
        disks: DISKS.map((disk, at) => ({
          id: `Microsoft:${machine.id}\\83F8638B-8DCA-4152-9EDA-2CA8B33039B4\\0\\${at}\\D`,
          controller: "SCSI",
          controllerNumber: 0,
          location: at,
          path: pathOf(machine, disk),
          rootPath: pathOf(machine, disk),
          passThrough: false,
          shared: false,
          boots: at === 0,
          vhdFormat: "VHDX",
          size: 60 * GIB * (at + 1),
          logicalSectorSize: 512,
          physicalSectorSize: 4096,
        })),
        networkAdapters: [
          {
            name: "Network Adapter",
            id: adapterId(machine),
            switch: "external",
            connected: true,
            legacy: false,
            addresses: [`192.168.${machine.low}`],
            vlanMode: "Access",
            accessVlan: 20,
          },
        ],
        failed: [],
      })),
      failed: [],
    })),
  };
}

/** Machines from Azure to Azure, as a state has them: each with its adapter and its protection. */
function terraformState(count: number): unknown {
  const inVault = { resource_group_name: "rg-vault", recovery_vault_name: "rsv-dr" };
  const instances = (type: string, of: (machine: Machine) => object) => ({
    mode: "managed",
    type: `azurerm_${type}`,
    name: "all",
    provider: 'provider["registry.terraform.io/hashicorp/azurerm"]',
    instances: machinesOf(count).map((machine) => ({
      schema_version: 0,
      index_key: machine.name,
      attributes: of(machine),
      sensitive_attributes: [],
    })),
  });
  const adapter = ({ name }: Machine) => `${HOME}/providers/Microsoft.Network/networkInterfaces/${name}-nic`;
  const id = ({ name }: Machine) => `${HOME}/providers/Microsoft.Compute/virtualMachines/${name}`;
  return {
    version: 4,
    terraform_version: "1.9.5",
    serial: 1,
    lineage: "5d3c1f77-0000-4000-8000-00000000c0de",
    outputs: {},
    resources: [
      instances("network_interface", (machine) => ({
        id: adapter(machine),
        name: `${machine.name}-nic`,
        resource_group_name: "rg-home",
        location: "northeurope",
        virtual_machine_id: id(machine),
        ip_configuration: [
          {
            name: "ip1",
            primary: true,
            private_ip_address: `10.7.${machine.low}`,
            private_ip_address_allocation: "Static",
            subnet_id: `${HOME}/providers/${NETWORKS}/vnet-home/subnets/app`,
          },
        ],
      })),
      instances("windows_virtual_machine", (machine) => ({
        id: id(machine),
        name: machine.name,
        resource_group_name: "rg-home",
        location: "northeurope",
        network_interface_ids: [adapter(machine)],
        size: "Standard_D2s_v5",
      })),
      instances("site_recovery_replicated_vm", (machine) => ({
        id: `${CONTAINER}/replicationProtectedItems/${machine.name}`,
        name: machine.name,
        ...inVault,
        source_recovery_fabric_name: "ne",
        source_recovery_protection_container_name: "c",
        source_vm_id: id(machine),
        recovery_replication_policy_id: `${VAULT}/replicationPolicies/gold`,
        target_recovery_fabric_id: `${VAULT}/replicationFabrics/we`,
        target_resource_group_id: `${SUBSCRIPTION}/resourceGroups/rg-dr`,
        target_network_id: `${TARGET}/${NETWORKS}/vnet-dr`,
        managed_disk: DISKS.map((disk) => ({
          disk_id: `${HOME}/providers/Microsoft.Compute/disks/${machine.name}-${disk}`,
          staging_storage_account_id: `${HOME}/providers/Microsoft.Storage/storageAccounts/stcache`,
        })),
        network_interface: [
          {
            source_network_interface_id: adapter(machine),
            ip_configuration: [
              {
                name: "ip1",
                primary: true,
                target_subnet_name: "app",
                target_static_ip: `10.40.${machine.low}`,
              },
            ],
          },
        ],
      })),
    ],
  };
}

/** Machines with their parts in them, as `Get-VM | ConvertTo-Json -Depth 3` writes them. */
function hyperVDump(count: number): unknown {
  return machinesOf(count).map((machine) => ({
    VMName: machine.name,
    VMId: machine.id,
    Name: machine.name,
    Id: machine.id,
    State: 2,
    Uptime: { Ticks: 864000000000, Days: 1 },
    Generation: 2,
    ComputerName: `HV${machine.host}`,
    IsClustered: false,
    ReplicationMode: 0,
    NetworkAdapters: [
      {
        Name: "Network Adapter",
        Id: adapterId(machine),
        VMId: machine.id,
        SwitchName: "external",
        Connected: true,
        IsLegacy: false,
        MacAddress: "00155D0A1001",
        IPAddresses: [`192.168.${machine.low}`],
      },
    ],
    HardDrives: DISKS.map((disk, at) => ({
      Path: pathOf(machine, disk),
      DiskNumber: null,
      SupportPersistentReservations: false,
      ControllerType: 1,
      ControllerNumber: 0,
      ControllerLocation: at,
      Id: `Microsoft:${machine.id}\\F8B3781B-1E82-4818-A1C3-63D806EC15BB\\0\\${at}\\D`,
      VMId: machine.id,
    })),
  }));
}

/** Machines of VMM with the hosts they run on. */
function vmmDump(count: number): unknown {
  const machines = machinesOf(count);
  return {
    hosts: hostsOf(machines).map((host) => ({
      Name: `hv${host}.harbour.example`,
      HyperVState: 1,
      VirtualizationPlatform: 2,
      VirtualizationPlatformString: "HyperV",
      HyperVVersionString: "10.0.20348.1",
    })),
    vms: machines.map((machine) => ({
      Name: machine.name,
      ID: machine.adapter,
      HostName: `hv${machine.host}.harbour.example`,
      Generation: 2,
      IsHighlyAvailable: false,
      OperatingSystem: { Name: "Windows Server 2022 Standard" },
      VirtualHardDisks: DISKS.map((disk, at) => ({
        Location: pathOf(machine, disk),
        VHDFormatType: 2,
        MaximumSize: 60 * GIB * (at + 1),
      })),
      VirtualNetworkAdapters: [
        {
          Name: machine.name,
          ID: machine.adapter,
          DeviceID: adapterId(machine),
          VMNetwork: "External",
          IPv4Addresses: [`192.168.${machine.low}`],
          IPv6Addresses: [],
        },
      ],
    })),
  };
}
