/** Files of the collector, as it writes them: lists are lists, enumerations are words, and null is "not read". */

export const LEDGER = "0f0e0d0c-1111-4222-8333-445566778899";
export const GATE = "1a1b1c1d-2222-4333-8444-556677889900";
export const LEDGER_ADAPTER = "aabbccdd-5555-4666-9777-889900aabbcc";
export const GATE_ADAPTERS = ["bbccddee-5555-4666-9777-889900aabbc1", "bbccddee-5555-4666-9777-889900aabbc2"];
const SCSI = "f8b3781b-1e82-4818-a1c3-63d806ec15bb";
const IDE = "83f8638b-8dca-4152-9eda-2ca8b33039b4";

const disk = {
  controller: "SCSI",
  controllerNumber: 0,
  passThrough: false,
  shared: false,
  boots: null,
  vhdFormat: "VHDX",
  vhdType: "Dynamic",
  logicalSectorSize: 512,
  physicalSectorSize: 4096,
};

/** Generation 2, running, with a checkpoint: its second disk is in use as the newest part of a chain. */
export const ledger = {
  name: "ledger",
  id: LEDGER,
  generation: 2,
  state: "Running",
  version: "10.0",
  clustered: true,
  replicationMode: "None",
  secureBoot: true,
  vtpm: false,
  checkpoints: 1,
  guest: {
    name: "ledger.harbour.example",
    osName: "Windows Server 2022 Datacenter",
    osVersion: "10.0.20348",
    architecture: "9",
  },
  disks: [
    {
      ...disk,
      id: `Microsoft:${LEDGER.toUpperCase()}\\${SCSI}\\0\\0\\D`,
      location: 0,
      path: "C:\\ClusterStorage\\Quay\\ledger\\ledger-os.vhdx",
      rootPath: "C:\\ClusterStorage\\Quay\\ledger\\ledger-os.vhdx",
      boots: true,
      size: 136365211648,
      diskIdentifier: "4C3B2A19-0000-4111-8222-333344445555",
    },
    {
      ...disk,
      id: `Microsoft:${LEDGER.toUpperCase()}\\${SCSI}\\0\\1\\D`,
      location: 1,
      path: "C:\\ClusterStorage\\Quay\\ledger\\ledger-data_9F1C.avhdx",
      rootPath: "C:\\ClusterStorage\\Quay\\ledger\\ledger-data.vhdx",
      boots: false,
      size: 536870912000,
      vhdType: "Dynamic",
      diskIdentifier: "4C3B2A19-0000-4111-8222-333344446666",
    },
  ],
  networkAdapters: [
    {
      name: "Network Adapter",
      id: `Microsoft:${LEDGER.toUpperCase()}\\${LEDGER_ADAPTER.toUpperCase()}`,
      switch: "quay-switch",
      connected: true,
      legacy: false,
      macAddress: "00155D0A1001",
      addresses: ["192.168.7.20", "fe80::1c2d:3e4f:5a6b:7c8d", "2001:db8:7::20", "169.254.3.4"],
      dhcp: false,
      vlanMode: "Access",
      accessVlan: 70,
    },
  ],
};

/** Generation 1, off: its adapters say no address, and nothing runs that would tell its system. */
export const gate = {
  name: "gate",
  id: GATE,
  generation: 1,
  state: "Off",
  version: "9.0",
  clustered: false,
  replicationMode: "Primary",
  secureBoot: false,
  vtpm: null,
  checkpoints: 0,
  guest: { name: null, osName: null, osVersion: null, architecture: null },
  disks: [
    {
      ...disk,
      id: `Microsoft:${GATE.toUpperCase()}\\${IDE}\\0\\0\\D`,
      controller: "IDE",
      location: 0,
      path: "D:\\Hyper-V\\gate\\gate.vhd",
      rootPath: "D:\\Hyper-V\\gate\\gate.vhd",
      vhdFormat: "VHD",
      vhdType: "Fixed",
      size: 42949672960,
      physicalSectorSize: 512,
      diskIdentifier: "4C3B2A19-0000-4111-8222-333344447777",
    },
    {
      ...disk,
      id: `Microsoft:${GATE.toUpperCase()}\\${SCSI}\\0\\0\\D`,
      location: 0,
      path: "Disk 4 500.00 GB Bus 0 Lun 4 Target 0",
      rootPath: null,
      passThrough: true,
      vhdFormat: null,
      vhdType: null,
      size: 500107862016,
      diskIdentifier: null,
    },
  ],
  networkAdapters: GATE_ADAPTERS.map((id, index) => ({
    name: "Network Adapter",
    id: `Microsoft:${GATE.toUpperCase()}\\${id.toUpperCase()}`,
    switch: index === 0 ? "quay-switch" : null,
    connected: index === 0,
    legacy: false,
    macAddress: "000000000000",
    addresses: [],
    dhcp: null,
    vlanMode: "Untagged",
    accessVlan: 0,
  })),
};

const hostFacts = {
  fullName: "HV1.harbour.example",
  asAdministrator: true,
  cluster: "quay",
  domainRole: 3,
  operatingSystem: {
    caption: "Microsoft Windows Server 2022 Datacenter",
    build: "20348",
    architecture: "64-bit",
    installationType: "Server Core",
    dotNetVersion: "4.8.04161",
    dotNetRelease: 528449,
  },
  siteRecoveryProviderVersion: "none",
  recoveryServicesAgentVersion: "2.0.9938.0",
  hotfixes: ["KB5012170"],
  teams: [],
  switches: [
    {
      name: "quay-switch",
      id: "77777777-0000-4000-8000-000000000001",
      type: "External",
      embeddedTeaming: true,
    },
  ],
  managementVlans: [{ adapter: "Management", mode: "Access", accessVlan: 10 }],
  addresses: [
    { address: "10.0.10.21", interface: "vEthernet (Management)", origin: "Manual" },
    { address: "169.254.1.7", interface: "Local Area Connection* 2", origin: "WellKnown" },
    { address: "fe80::99:1%12", interface: "vEthernet (Management)", origin: "WellKnown" },
  ],
  clusterVirtualAdapters: ["Local Area Connection* 2"],
  smbConnections: [],
  multipath: true,
};

/** What one host has said, with the members that are given otherwise. */
export function hostSays(
  computerName: string,
  machines: readonly unknown[] | null,
  facts: object = {},
  warnings: readonly string[] = [],
) {
  return {
    host: { computerName, ...hostFacts, fullName: `${computerName}.harbour.example`, ...facts },
    virtualMachines: machines,
    warnings,
  };
}

/** VMM of the same hosts. */
export const vmm = {
  server: { name: "vmm.harbour.example", productVersion: "10.22.1287.0" },
  hostGroups: [
    { name: "All Hosts", id: "90000000-0000-4000-8000-000000000001", path: "All Hosts" },
    { name: "Quay", id: "90000000-0000-4000-8000-000000000002", path: "All Hosts\\North\\Quay" },
    { name: "Quay", id: "90000000-0000-4000-8000-000000000003", path: "All Hosts\\South\\Quay" },
  ],
  clouds: [
    {
      name: "gold",
      id: "90000000-0000-4000-8000-000000000004",
      hostGroups: ["All Hosts\\North\\Quay"],
      logicalNetworks: ["lan"],
    },
  ],
  vmNetworks: [
    { name: "backend", id: "90000000-0000-4000-8000-000000000005", logicalNetwork: "lan" },
    { name: "front", id: "90000000-0000-4000-8000-000000000006", logicalNetwork: "lan" },
  ],
  vmSubnets: [
    {
      name: "backend-1",
      id: "90000000-0000-4000-8000-000000000007",
      vmNetwork: "backend",
      subnetVlans: [
        { subnet: "192.168.7.0/24", vlan: 70 },
        { subnet: "192.168.7.0/24", vlan: 71 },
      ],
    },
    {
      name: "backend-2",
      id: "90000000-0000-4000-8000-000000000008",
      vmNetwork: "backend",
      subnetVlans: [
        { subnet: "192.168.8.0/24", vlan: 0 },
        { subnet: "192.168.9.0/24", vlan: 0 },
      ],
    },
  ],
  hosts: [
    {
      name: "hv1.harbour.example",
      id: "90000000-0000-4000-8000-000000000009",
      platform: "HyperV",
      hostGroup: "All Hosts\\North\\Quay",
      cluster: "quay.harbour.example",
    },
    {
      name: "esx1",
      id: "90000000-0000-4000-8000-00000000000a",
      platform: "VMWareESX",
      hostGroup: "All Hosts",
      cluster: null,
    },
  ],
  virtualMachines: [
    {
      name: "ledger",
      id: "c0000000-0000-4000-8000-000000000001",
      hyperVId: LEDGER.toUpperCase(),
      host: "hv1.harbour.example",
      cloud: "gold",
      networkAdapters: [
        {
          id: "c0000000-0000-4000-8000-000000000002",
          hyperVId: `Microsoft:${LEDGER.toUpperCase()}\\${LEDGER_ADAPTER.toUpperCase()}`,
          vmNetwork: "backend",
          vmSubnet: "backend-1",
          addressType: "Static",
        },
      ],
    },
    {
      name: "from-esx",
      id: "c0000000-0000-4000-8000-000000000003",
      hyperVId: null,
      host: "esx1",
      cloud: null,
      networkAdapters: [],
    },
  ],
};

/** A file with a cluster of two hosts, one of which is down, as the collector writes it. */
export function collected(more: object = {}) {
  return {
    format: "drlint-collector",
    formatVersion: 1,
    collectedAt: "2026-03-01T07:30:00Z",
    powerShell: "5.1.20348.2849",
    asked: ["hv1"],
    failed: [],
    warnings: [],
    vmm: null,
    hosts: [hostSays("HV1", [ledger, gate])],
    ...more,
  };
}
