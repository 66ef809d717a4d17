import type { Entities } from "../../../schemas/generated/types.ts";
import type { Plain } from "../plain.ts";

/**
 * What the collector would write of the estate that an inventory describes, with ids and paths where the inventory has none:
 * the way back from what is read. Only what the collector tells is in it.
 */
export function collectorFile({
  vmmServers: [server] = [],
  hyperVHosts: hosts = [],
  virtualMachines: machines = [],
}: Plain<Pick<Entities["Inventory"], "vmmServers" | "hyperVHosts" | "virtualMachines">>) {
  const ids = new Map(machines.map((machine, index) => [machine, guid(index)]));
  return {
    format: "drlint-collector",
    formatVersion: 1,
    collectedAt: "2026-03-01T07:30:00Z",
    powerShell: "7.4.6",
    asked: hosts.map(({ name }) => name),
    failed: [],
    warnings: [],
    vmm: server ? vmmOf(server, hosts, machines, ids) : null,
    hosts: hosts.map((host) =>
      hostOf(
        host,
        machines.filter((machine) => machine.host === host.name),
        ids,
      ),
    ),
  };
}

type Machine = Plain<Entities["VirtualMachine"]>;
type Host = Plain<Entities["HyperVHost"]>;
type Server = Plain<Entities["VMMServer"]>;
type Ids = ReadonlyMap<Machine, string>;

const guid = (index: number, kind = 0) =>
  `${String(index).padStart(8, "0")}-0000-4000-8000-${String(kind).padStart(12, "0")}`;

const adapterOf = (machine: string, index: number) =>
  `Microsoft:${machine.toUpperCase()}\\${guid(index, Number(machine.slice(0, 8)) + 1).toUpperCase()}`;

function hostOf(host: Host, machines: readonly Machine[], ids: Ids) {
  const { operatingSystem: system } = host;
  return {
    host: {
      computerName: host.name.toUpperCase(),
      fullName: `${host.name}.corp.example`,
      asAdministrator: true,
      cluster: host.cluster ?? null,
      domainRole: host.domainController ? 5 : 3,
      operatingSystem: {
        caption: `Microsoft ${system?.name}`,
        build: "20348",
        architecture: "64-bit",
        installationType: system?.serverCore ? "Server Core" : "Server",
        dotNetVersion: system?.dotNetVersion ?? null,
        dotNetRelease: null,
      },
      siteRecoveryProviderVersion: host.siteRecoveryProviderVersion ?? null,
      recoveryServicesAgentVersion: host.recoveryServicesAgentVersion ?? null,
      hotfixes: host.hotfixes ?? null,
      teams: null,
      switches: [],
      managementVlans: null,
      addresses:
        host.addresses?.map((address) => ({ address, interface: "Ethernet", origin: "Manual" })) ?? null,
      clusterVirtualAdapters: [],
      smbConnections: [],
      multipath: false,
    },
    virtualMachines: machines.map((machine) => machineOf(machine, ids.get(machine)!)),
    warnings: [],
  };
}

function machineOf(machine: Machine, id: string) {
  const { operatingSystem: system } = machine;
  return {
    name: machine.name,
    id,
    generation: machine.generation ?? null,
    state: "Running",
    version: "10.0",
    clustered: machine.highlyAvailable ?? null,
    replicationMode: machine.hyperVReplica === false ? "None" : null,
    secureBoot: machine.secureBoot ?? null,
    vtpm: null,
    checkpoints: 0,
    guest: {
      name: machine.name,
      osName: system?.name ?? null,
      osVersion: null,
      architecture: system?.architecture === "x64" ? "9" : null,
    },
    disks: (machine.disks ?? []).map((disk, index) => ({
      id: `Microsoft:${id.toUpperCase()}\\${guid(0, 99)}\\0\\${index}\\D`,
      controller: "SCSI",
      controllerNumber: 0,
      location: index,
      path: `D:\\Machines\\${machine.name}\\${disk.name}.vhdx`,
      rootPath: `D:\\Machines\\${machine.name}\\${disk.name}.vhdx`,
      passThrough: false,
      shared: disk.shared ?? null,
      boots: disk.role === undefined ? null : disk.role === "os",
      vhdFormat: disk.vhdFormat ?? null,
      vhdType: "Dynamic",
      size: bytes(String(disk.size)),
      logicalSectorSize: 512,
      physicalSectorSize: 4096,
      diskIdentifier: null,
    })),
    networkAdapters: (machine.networkAdapters ?? []).map((adapter, index) => ({
      name: adapter.name,
      id: adapterOf(id, index),
      switch: "vSwitch",
      connected: true,
      legacy: false,
      macAddress: "00155D000000",
      addresses: (adapter.ipConfigurations ?? []).map(({ address }) => address!),
      dhcp: adapter.ipConfigurations?.[0]?.assignment === "dhcp",
      vlanMode: "Untagged",
      accessVlan: 0,
    })),
  };
}

function vmmOf(server: Server, hosts: readonly Host[], machines: readonly Machine[], ids: Ids) {
  const managed = hosts.filter(({ hostGroup }) => server.hostGroups?.includes(hostGroup ?? ""));
  return {
    server: { name: server.name, productVersion: server.version ?? null },
    hostGroups: server.hostGroups?.map((name) => ({ name, id: null, path: `All Hosts\\${name}` })),
    clouds: server.clouds?.map((cloud) => ({
      name: cloud.name,
      id: null,
      hostGroups: cloud.hostGroups?.map((name) => `All Hosts\\${name}`) ?? null,
      logicalNetworks: cloud.logicalNetworks ?? null,
    })),
    vmNetworks: server.vmNetworks?.map(({ name, logicalNetwork = null }) => ({
      name,
      id: null,
      logicalNetwork,
    })),
    vmSubnets: server.vmNetworks?.flatMap(({ name: vmNetwork, subnets = [] }) =>
      subnets.map(({ name, addressPrefix: subnet }) => ({
        name,
        id: null,
        vmNetwork,
        subnetVlans: [{ subnet: subnet as unknown as string, vlan: 0 }],
      })),
    ),
    hosts: managed.map((host) => ({
      name: `${host.name}.corp.example`,
      id: null,
      platform: "HyperV",
      hostGroup: `All Hosts\\${host.hostGroup}`,
      cluster: null,
    })),
    virtualMachines: machines
      .filter((machine) => managed.some(({ name }) => name === machine.host))
      .map((machine, at) => ({
        name: machine.name,
        id: guid(at, 7),
        hyperVId: ids.get(machine)!.toUpperCase(),
        host: `${machine.host}.corp.example`,
        cloud: machine.cloud ?? null,
        networkAdapters: machine.networkAdapters?.map((adapter, index) => ({
          name: machine.name,
          id: guid(index, 8 + at),
          hyperVId: adapterOf(ids.get(machine)!, index),
          vmNetwork: adapter.network,
          vmSubnet: adapter.subnet ?? null,
          addressType: "Static",
        })),
      })),
  };
}

function bytes(size: string): number {
  const [, number, unit] = /^(\d+)([KMGT]B)$/.exec(size)!;
  return Number(number) * 1024 ** (["KB", "MB", "GB", "TB"].indexOf(unit!) + 1);
}
