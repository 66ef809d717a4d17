/** Inventories of one machine whose vault, storage account and network lie in given regions. */
export interface Regions {
  readonly vault?: string;
  readonly storage?: string;
  readonly network?: string;
  /** The machine's replication block. */
  readonly replication?: string;
  /** What is named after the machine's host. */
  readonly adapters?: string;
}

/** `- none -` leaves the region unrecorded. */
export function machineIn(
  column: "vmm" | "site",
  { vault, storage, network, replication = ALL, adapters = "[]" }: Regions,
): string {
  return `
virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: ${adapters}
    replication: ${replication}
vaults:
  - { name: v${region(vault)} }
storageAccounts:
  - { name: data${region(storage)} }
  - { name: log${region(storage)} }
virtualNetworks:
  - { name: vnet${region(network)} }
hyperVHosts:
  - { name: host-01, ${column === "vmm" ? "hostGroup: hg-01" : "site: site-01"} }
hyperVSites:
  - name: site-01
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: red }, { name: blue }] }
networkMappings:
  - { source: { vmmServer: vmm-01, network: red }, target: { network: vnet } }
`;
}

const ALL = "{ to: azure, vault: v, storageAccount: data, network: vnet, logStorageAccount: none }";

function region(name: string | undefined): string {
  return name === undefined ? "" : `, region: ${name}`;
}
