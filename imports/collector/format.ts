import type { Described } from "./description.ts";

/** What a file of the collector begins with, and the version of its format that is read here. */
export const FORMAT = { format: "drlint-collector", version: 1 } as const;

/** A disk of a machine. `rootPath` is the file at the root of the chain: that in use may be a checkpoint's. */
export const DISK = {
  id: "text",
  controller: "text",
  controllerNumber: "number",
  location: "number",
  path: "text",
  rootPath: "text",
  passThrough: "truth",
  shared: "truth",
  /** Whether the machine starts from it. */
  boots: "truth",
  vhdFormat: "text",
  vhdType: "text",
  /** In bytes. */
  size: "number",
  logicalSectorSize: "number",
  physicalSectorSize: "number",
  diskIdentifier: "text",
} as const;

/** A network adapter of a machine. Addresses are empty while Hyper-V does not know them. */
export const ADAPTER = {
  name: "text",
  id: "text",
  switch: "text",
  connected: "truth",
  legacy: "truth",
  macAddress: "text",
  addresses: ["text"],
  dhcp: "truth",
  vlanMode: "text",
  accessVlan: "number",
} as const;

/** A machine, as its host shows it. */
export const MACHINE = {
  name: "text",
  id: "text",
  /** 1 or 2. */
  generation: "number",
  state: "text",
  version: "text",
  clustered: "truth",
  replicationMode: "text",
  secureBoot: "truth",
  vtpm: "truth",
  checkpoints: "number",
  guest: { name: "text", osName: "text", osVersion: "text", architecture: "text" },
  disks: [DISK],
  networkAdapters: [ADAPTER],
} as const;

/** What one host has said. */
export const HOST = {
  host: {
    computerName: "text",
    fullName: "text",
    asAdministrator: "truth",
    cluster: "text",
    /** 4 and 5 are domain controllers. */
    domainRole: "number",
    operatingSystem: {
      caption: "text",
      build: "text",
      architecture: "text",
      installationType: "text",
      dotNetVersion: "text",
      dotNetRelease: "number",
    },
    siteRecoveryProviderVersion: "text",
    recoveryServicesAgentVersion: "text",
    hotfixes: ["text"],
    teams: ["text"],
    switches: [{ name: "text", id: "text", type: "text", embeddedTeaming: "truth" }],
    managementVlans: [{ adapter: "text", mode: "text", accessVlan: "number" }],
    addresses: [{ address: "text", interface: "text", origin: "text" }],
    clusterVirtualAdapters: ["text"],
    smbConnections: [{ server: "text", share: "text", dialect: "text" }],
    multipath: "truth",
  },
  virtualMachines: [MACHINE],
  warnings: ["text"],
} as const;

/** What VMM has said. `id` is VMM's own, `hyperVId` Hyper-V's. */
export const VMM = {
  server: { name: "text", productVersion: "text" },
  hostGroups: [{ name: "text", id: "text", path: "text" }],
  clouds: [{ name: "text", id: "text", hostGroups: ["text"], logicalNetworks: ["text"] }],
  vmNetworks: [{ name: "text", id: "text", logicalNetwork: "text" }],
  vmSubnets: [
    { name: "text", id: "text", vmNetwork: "text", subnetVlans: [{ subnet: "text", vlan: "number" }] },
  ],
  hosts: [{ name: "text", id: "text", platform: "text", hostGroup: "text", cluster: "text" }],
  virtualMachines: [
    {
      name: "text",
      id: "text",
      hyperVId: "text",
      host: "text",
      cloud: "text",
      isRecoveryVM: "truth",
      isTestReplicaVM: "truth",
      networkAdapters: [
        {
          name: "text",
          id: "text",
          hyperVId: "text",
          vmNetwork: "text",
          vmSubnet: "text",
          addressType: "text",
        },
      ],
    },
  ],
} as const;

/** What stands at the top of a file; `vmm` is null where no VMM server was asked. */
export const FILE = {
  format: "text",
  formatVersion: "number",
  collectedAt: "text",
  powerShell: "text",
  asked: ["text"],
  failed: [{ computer: "text", message: "text" }],
  warnings: ["text"],
  vmm: VMM,
  hosts: [HOST],
} as const;

export type CollectedFile = Described<typeof FILE>;
export type CollectedHost = Described<typeof HOST>;
export type CollectedMachine = Described<typeof MACHINE>;
export type CollectedDisk = Described<typeof DISK>;
export type CollectedAdapter = Described<typeof ADAPTER>;
export type CollectedVmm = Described<typeof VMM>;
