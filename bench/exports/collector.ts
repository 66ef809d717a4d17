import {
  adapterId,
  byHost,
  DISKS,
  fileOf,
  guidOf,
  type Machine,
  macOf,
  numberOf,
  sizeOf,
} from "./machines.ts";
import type { Printing } from "./printing.ts";

/**
 * Hosts with their machines, as collector/Get-DrlintInventory.ps1 writes them: all on one line. A reader takes all of it; what tells no
 * fact is printed besides.
 */
export function collectorFile(machines: readonly Machine[], print: Printing): unknown {
  const hosts = [...byHost(machines)];
  return print(
    {
      format: "drlint-collector",
      formatVersion: 1,
      collectedAt: "2026-03-01T07:30:00Z",
      asked: hosts.map(([host]) => `hv${host}`),
      failed: [],
      warnings: [],
      vmm: null,
      hosts: hosts.map(([host, own]) => ({
        host: hostFacts(host, print),
        virtualMachines: own.map((machine) => machineFacts(machine, print)),
        warnings: [],
      })),
    },
    { powerShell: "5.1.20348.2849" },
  );
}

function hostFacts(host: number, print: Printing): object {
  const own = { index: host };
  return print(
    {
      computerName: `HV${host}`,
      cluster: "none",
      domainRole: 3,
      operatingSystem: print(
        {
          caption: "Microsoft Windows Server 2022 Datacenter",
          installationType: "Server",
          dotNetVersion: "4.8.04161",
        },
        { build: "20348", architecture: "64-bit", dotNetRelease: 528449 },
      ),
      siteRecoveryProviderVersion: "5.25.1115.5",
      recoveryServicesAgentVersion: "2.0.9938.0",
      hotfixes: ["KB5012170", "KB5034439", "KB5035857", "KB5037034", "KB5039227"],
      teams: [],
      switches: [
        print(
          { name: "external", type: "External", embeddedTeaming: false },
          { id: guidOf(own, "external switch") },
        ),
      ],
      managementVlans: [{ adapter: "Management", mode: "Access", accessVlan: 10 }],
      addresses: [
        print({ address: `10.0.10.${host + 10}`, interface: "vEthernet (Management)" }, { origin: "Manual" }),
        print(
          { address: `fe80::5d3c:${host + 10}%12`, interface: "vEthernet (Management)" },
          { origin: "WellKnown" },
        ),
      ],
      clusterVirtualAdapters: [],
    },
    {
      fullName: `HV${host}.harbour.example`,
      asAdministrator: true,
      smbConnections: [{ server: "files", share: "machines", dialect: "3.1.1" }],
      multipath: false,
    },
  );
}

function machineFacts(machine: Machine, print: Printing): object {
  return print(
    {
      name: machine.name,
      id: machine.id.toLowerCase(),
      generation: 2,
      clustered: false,
      replicationMode: "None",
      secureBoot: true,
      guest: print(
        { osName: "Windows Server 2022 Standard", architecture: "9" },
        { name: `${machine.name}.harbour.example`, osVersion: "10.0.20348" },
      ),
      disks: DISKS.map((disk, at) => diskFacts(machine, disk, at, print)),
      networkAdapters: [
        print(
          {
            name: "Network Adapter",
            id: adapterId(machine),
            switch: "external",
            connected: true,
            addresses: [`192.168.${machine.low}`, `fe80::1c2d:${machine.index.toString(16)}`],
            dhcp: false,
            vlanMode: "Access",
            accessVlan: 20,
          },
          { legacy: false, macAddress: macOf(machine) },
        ),
      ],
    },
    {
      state: "Running",
      version: "10.0",
      vtpm: machine.index % 2 === 0,
      checkpoints: numberOf(machine, 3),
    },
  );
}

function diskFacts(machine: Machine, disk: string, at: number, print: Printing): object {
  return print(
    {
      id: `Microsoft:${machine.id}\\83F8638B-8DCA-4152-9EDA-2CA8B33039B4\\0\\${at}\\D`,
      controller: "SCSI",
      controllerNumber: 0,
      location: at,
      path: fileOf(machine, disk),
      rootPath: fileOf(machine, disk),
      passThrough: false,
      shared: false,
      boots: at === 0,
      vhdFormat: "VHDX",
      size: sizeOf(at),
      logicalSectorSize: 512,
      physicalSectorSize: 4096,
      diskIdentifier: guidOf(machine, disk).toUpperCase(),
    },
    { vhdType: "Dynamic" },
  );
}
