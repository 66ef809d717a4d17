/** What cmdlets of VMM say, as ConvertTo-Json -Depth 4 leaves it: what is deeper is a text, and lists are texts with blanks. */

export const LEDGER = "0f0e0d0c-1111-4222-8333-445566778899";
const LEDGER_OF_VMM = "c0000000-0000-4000-8000-000000000001";
export const ADAPTER = "aabbccdd-5555-4666-9777-889900aabbcc";

const every = { ServerConnection: null, ObjectType: 1, MarkedForDeletion: false, IsFullyCached: true };

export const network = {
  Name: "backend",
  ID: "90000000-0000-4000-8000-000000000005",
  LogicalNetwork: { Name: "lan", ...every },
  VMSubnet: [
    { Name: "backend-1", VMNetwork: "backend", SubnetVLans: "192.168.7.0/24-70 192.168.7.0/24-71", ...every },
    { Name: "backend-2", VMNetwork: "backend", SubnetVLans: "192.168.8.0/24-0 192.168.9.0/24-0", ...every },
  ],
};

export const machine = {
  Name: "ledger",
  ID: LEDGER_OF_VMM,
  HostName: "hv1.harbour.example",
  ComputerName: "LEDGER-OS",
  Cloud: "gold",
  OperatingSystem: { Name: "Windows Server 2022 Datacenter", Architecture: 1, ...every },
  VMCPath: `D:\\Machines\\${LEDGER.toUpperCase()}.vmcx`,
  Generation: 2,
  IsHighlyAvailable: true,
  ModifiedTime: "/Date(1655971200000)/",
  VirtualHardDisks: [
    {
      Name: "ledger",
      VHDType: 3,
      VHDFormatType: 2,
      MaximumSize: 136365211648,
      Size: 4194304,
      ParentDisk: "ledger_11AF6CE7-F0E4-4516-9772-CF7EECB1B08D",
      Location:
        "D:\\Machines\\ledger_11AF6CE7-F0E4-4516-9772-CF7EECB1B08D_22AF6CE7-F0E4-4516-9772-CF7EECB1B08D.avhdx",
      HostName: "hv1.harbour.example",
      ...every,
    },
    {
      Name: "old",
      VHDType: 2,
      VHDFormatType: 0,
      MaximumSize: 42949672960,
      ParentDisk: null,
      Location: "D:\\Machines\\old.vhd",
      HostName: "hv1.harbour.example",
      ...every,
    },
  ],
  VirtualNetworkAdapters: {
    Name: "ledger",
    ID: "c0000000-0000-4000-8000-000000000002",
    DeviceID: `Microsoft:${LEDGER.toUpperCase()}\\${ADAPTER.toUpperCase()}`,
    MACAddress: "00:15:5D:0A:10:01",
    VirtualNetwork: "quay-switch",
    LogicalNetwork: "lan",
    VMNetwork: "backend",
    VMSubnet: "backend-1",
    IPv4AddressType: 1,
    IPv4Addresses: "192.168.7.20 169.254.3.4",
    IPv6Addresses: "fe80::74ec:6545:277d:d9f7 2001:db8:7::20",
    ...every,
  },
};

export const host = {
  Name: "hv1.harbour.example",
  OperatingSystem: { Name: "Microsoft Windows Server 2022 Datacenter ", ...every },
  HyperVStateString: "Running",
  HyperVVersionString: "10.0.20348.1",
  VirtualizationPlatformString: "HyperV",
  SomePaths: "C:\\ClusterStorage\\Volume 1 C:\\ClusterStorage\\Volume 2",
};

const cluster = {
  ClusterName: "quay",
  Nodes: {
    Name: "hv1.harbour.example",
    ComputerName: "hv1",
    VMHostGroup: "All Hosts",
    HostCluster: "quay.harbour.example",
    HyperVVersion: "10.0.20348.1",
  },
};

export const server = {
  Name: "localhost",
  FullyQualifiedDomainName: "vmm.harbour.example",
  ProductVersion: "10.22.1287.0",
  Port: 8100,
};

export const cloud = {
  Name: "gold",
  HostGroup: [{ Name: "All Hosts", Path: "All Hosts" }],
  LogicalNetworks: [{ Name: "lan" }],
};

const hostGroup = {
  Name: "All Hosts",
  Path: "All Hosts",
  ParentHostGroup: null,
  ID: "90000000-0000-4000-8000-000000000001",
};

/** All of them in one object, as a script of somebody's own hands them to ConvertTo-Json. */
export const inventory = {
  ems: server,
  vmnetworks: [
    network,
    { Name: "empty", LogicalNetwork: "lan", VMSubnet: [] },
    { Name: "deep", LogicalNetwork: "lan", VMSubnet: "" },
  ],
  clusters: cluster,
  clouds: [cloud],
  groups: hostGroup,
  vms: machine,
  hosts: [host],
};
