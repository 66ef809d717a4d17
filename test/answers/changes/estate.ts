/** What of an estate changes, so that every rule on changes has something to say. */
export interface Estate {
  readonly disks: string;
  readonly replication: string;
  readonly hostSystem: string;
  readonly vmmVersion: string;
  readonly vaultGroup: string;
  readonly accountGroup: string;
  /** Mappings between VMM servers; the networks that they lead to. */
  readonly toSite: string;
  readonly toSiteToo: string;
  /** Mappings between Azure regions, each with one back. */
  readonly toRegion: string;
  readonly toRegionToo: string;
  /** The resource group and the adapters of an Azure machine. */
  readonly azureGroup: string;
  readonly azureAdapters: string;
  /** Its disks, and how much change it is set up for. */
  readonly azureDisks: string;
  readonly churn: string;
  /** The availability set that it comes up in. */
  readonly availabilitySet: string;
  /** Its replication group. */
  readonly group: string;
  /** The system of another Azure machine. */
  readonly azureSystem: string;
  /** Its release of Azure Disk Encryption. */
  readonly azureDiskEncryption: string;
  /** Further lines of that machine. */
  readonly azureMachine: string;
  /** Whether the vault of that machine has a private endpoint. */
  readonly endpoint: boolean;
}

const ID = "5F1C2E0A-1B7D-4B52-8E0A-6E8C0F0A4D1";

/** The estate before anything changes. */
const BEFORE: Estate = {
  disks: `
      - { name: os, role: os, size: 127GB, diskIdentifier: ${ID}1 }
      - { name: data, role: data, size: 100GB, diskIdentifier: ${ID}2 }
      - { name: gone, role: data, size: 10GB }
      - { name: scratch, role: data, size: 10GB, excluded: true }
      - { name: left, role: data, size: 20GB }`,
  replication: "storageAccount: one, resourceGroup: rg-vms, subscription: s",
  hostSystem: "Windows Server 2012 R2",
  vmmVersion: "2012 R2",
  vaultGroup: "rg-dr",
  accountGroup: "rg-dr",
  toSite: "one",
  toSiteToo: "",
  toRegion: "one",
  toRegionToo: `
  - { source: { region: eastasia, network: other }, target: { region: southeastasia, network: four } }
  - { source: { region: southeastasia, network: four }, target: { region: eastasia, network: other } }`,
  azureGroup: "rg-shop",
  azureAdapters: "{ name: nic0 }",
  azureDisks: `
      - { name: os-1, role: os, diskIdentifier: a, size: 1GB, sku: Premium_LRS, caching: None }
      - { name: fast, role: data, diskIdentifier: b, size: 1GB, sku: PremiumV2_LRS, caching: None, iops: 3000, encryption: platform }
      - { name: logs, role: data, diskIdentifier: c, size: 1GB, sku: StandardSSD_LRS, caching: None }
      - { name: temp, role: data, excluded: true }
      - { name: left, role: data }`,
  churn: "Normal",
  availabilitySet: "none",
  group: "none",
  azureSystem: "RHEL 8.10",
  azureDiskEncryption: "withAad",
  azureMachine: `
    operatingSystem: { name: Debian 11 }
    azureDiskEncryption: none
    securityType: Standard`,
  endpoint: false,
};

/** The same with a change for every rule. */
export const AFTER: Estate = {
  disks: `
      - { name: os, role: os, size: 127GB, diskIdentifier: ${ID}9 }
      - { name: data, role: data, size: 200GB, diskIdentifier: ${ID}2 }
      - { name: new, role: data, size: 30GB }`,
  replication: "storageAccount: two, resourceGroup: rg-other, subscription: other",
  hostSystem: "Windows Server 2019",
  vmmVersion: "2016",
  vaultGroup: "rg-new",
  accountGroup: "rg-new",
  toSite: "two",
  toSiteToo: `
  - { source: { vmmServer: vmm-ny, network: office }, target: { vmmServer: vmm-chi, network: one } }`,
  toRegion: "two",
  toRegionToo: `
  - { source: { region: eastasia, network: other }, target: { region: southeastasia, network: three } }
  - { source: { region: southeastasia, network: three }, target: { region: eastasia, network: other } }`,
  azureGroup: "rg-moved",
  azureAdapters: "{ name: nic0 }, { name: nic1 }",
  azureDisks: `
      - { name: os-2, role: os, diskIdentifier: z, size: 1GB, sku: Premium_LRS, caching: None }
      - { name: fast, role: data, diskIdentifier: b, size: 2GB, sku: PremiumV2_LRS, caching: None, iops: 9000, encryption: double }
      - { name: logs, role: data, diskIdentifier: y, size: 2GB, sku: Premium_LRS, caching: ReadOnly }
      - { name: more, role: data, shared: false, encryption: platform }
      - { name: quorum, role: data, shared: true }`,
  churn: "High",
  availabilitySet: "as-shop",
  group: "shop",
  azureSystem: "RHEL 9.4",
  azureDiskEncryption: "withoutAad",
  azureMachine: `
    operatingSystem: { name: Debian 12 }
    azureDiskEncryption: withoutAad
    securityType: TrustedLaunch`,
  endpoint: true,
};

/** An estate as a text. */
export function estate(given: Partial<Estate> = {}): string {
  const now = { ...BEFORE, ...given };
  return `virtualMachines:
  - name: SQL01
    host: hv-oslo-01
    disks:${now.disks}
    replication: { to: azure, state: protected, vault: recovery, ${now.replication} }
  - name: APP01
    host: hv-oslo-01
    disks: []
    replication: { to: azure, state: protected, vault: recovery, storageAccount: two }
  - name: WEB01
    host: hv-ny-01
    networkAdapters: [{ name: nic0, network: web }, { name: nic1, network: office }]
    replication: { to: { cloud: gold }, state: protected }
  - name: AWAY01
    host: hv-ny-01
    replication: { to: azure, state: protected, vault: recovery, storageAccount: two }
azureVirtualMachines:
  - name: shop01
    region: eastasia
    operatingSystem: { name: ${now.azureSystem} }
    azureDiskEncryption: ${now.azureDiskEncryption}
    networkAdapters: [{ name: nic0, network: source }]
    replication: { to: { region: southeastasia }, state: protected }
  - name: shop02
    resourceGroup: ${now.azureGroup}${now.azureMachine}
    disks:${now.azureDisks}
    networkAdapters: [${now.azureAdapters}]
    replication: { to: { region: southeastasia }, state: protected, vault: regional, churn: ${now.churn}, activeLocation: primary, mobilityServiceVersion: 9.65.7417.1, multiVmGroup: ${now.group}, availabilitySet: ${now.availabilitySet}, availabilityZone: none }
networkMappings:
  - { source: { vmmServer: vmm-ny, network: web }, target: { vmmServer: vmm-chi, network: ${now.toSite} } }${now.toSiteToo}
  - { source: { region: eastasia, network: source }, target: { region: southeastasia, network: ${now.toRegion} } }
  - { source: { region: southeastasia, network: one }, target: { region: eastasia, network: source } }${now.toRegionToo}
hyperVSites: [{ name: oslo }]
hyperVHosts:
  - { name: hv-oslo-01, site: oslo, operatingSystem: { name: ${now.hostSystem} } }
  - { name: hv-ny-01, hostGroup: all }
vmmServers:
  - name: vmm-ny
    version: "${now.vmmVersion}"
    hostGroups: [all]
    clouds: [{ name: silver, hostGroups: [all] }]
    vmNetworks: [{ name: web }, { name: office }]
  - { name: vmm-chi, clouds: [{ name: gold }], vmNetworks: [{ name: one }, { name: two }] }
vaults:
  - { name: recovery, resourceGroup: ${now.vaultGroup}, subscription: s }
  - { name: regional, resourceGroup: rg-dr, subscription: s, privateEndpoint: ${now.endpoint} }
storageAccounts: [{ name: one, resourceGroup: rg-dr }, { name: two, resourceGroup: ${now.accountGroup} }]
virtualNetworks:
  - { name: source, region: eastasia }
  - { name: other, region: eastasia }
  - { name: one, region: southeastasia }
  - { name: two, region: southeastasia }
  - { name: three, region: southeastasia }
  - { name: four, region: southeastasia }
`;
}
