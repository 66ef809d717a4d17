/** Text for one machine of `contoso-vnet`/`web` in eastasia. */
export function azureMachine(name: string, adapter: string, replication = ""): string {
  return `  - name: ${name}
    region: eastasia
    networkAdapters: [{ name: nic0, network: contoso-vnet, subnet: web, ${adapter} }]
    replication: { state: planned, to: { region: southeastasia }, ${replication} }
`;
}

/** Machines of `contoso-vnet`, mapped both ways to `contoso-dr`, where the tests run too. */
export function betweenRegions({
  machines = [azureMachine("web01", "ipConfigurations: [{ address: 10.0.0.19, assignment: static }]")],
  source = "10.0.0.0/24",
  target = "",
  mappings = ["contoso-vnet contoso-dr", "contoso-dr contoso-vnet"],
}: {
  readonly machines?: readonly string[];
  /** The range at both sides, unless `target` says what the target's subnet is. */
  readonly source?: string;
  readonly target?: string;
  /** Names of source and target. */
  readonly mappings?: readonly string[];
} = {}): string {
  const web = target || `{ name: web, addressPrefix: ${source} }`;
  const regionOf = (network: string) => (network === "contoso-vnet" ? "eastasia" : "southeastasia");
  const end = (network: string) => `{ region: ${regionOf(network)}, network: ${network} }`;
  const mapped = mappings.map((each) => {
    const [from = "", to = ""] = each.split(" ");
    return `  - { source: ${end(from)}, target: ${end(to)} }\n`;
  });
  return `azureVirtualMachines:
${machines.join("")}virtualNetworks:
  - { name: contoso-vnet, region: eastasia, subnets: [{ name: web, addressPrefix: ${source} }] }
  - { name: contoso-dr, region: southeastasia, subnets: [${web}] }
networkMappings:${mapped.length === 0 ? " []" : `\n${mapped.join("")}`}
`;
}

/**
 * New York and Chicago: two VMM servers with two VM networks each, of which the first ones are mapped both ways. Each side
 * has a machine on either network.
 */
export const TWO_SITES = `virtualMachines:
  - name: NY-MAPPED
    host: host-ny
    networkAdapters: [{ name: nic0, network: NewYork1, subnet: db }]
    replication: { state: planned, to: { cloud: gold-chicago } }
  - name: NY-OTHER
    host: host-ny
    networkAdapters: [{ name: nic0, network: NewYork2, subnet: db }]
    replication: { state: planned, to: { cloud: gold-chicago } }
  - name: CH-MAPPED
    host: host-ch
    networkAdapters: [{ name: nic0, network: Chicago1, subnet: app }]
    replication: { state: planned, to: { cloud: gold-newyork } }
  - name: CH-OTHER
    host: host-ch
    networkAdapters: [{ name: nic0, network: Chicago2, subnet: app }]
    replication: { state: planned, to: { cloud: gold-newyork } }
vmmServers:
  - name: vmm-newyork
    hostGroups: [hg-ny]
    clouds: [{ name: gold-newyork, hostGroups: [hg-ny] }]
    vmNetworks:
      - { name: NewYork1, subnets: [{ name: web }, { name: app }] }
      - { name: NewYork2, subnets: [{ name: web }, { name: app }] }
  - name: vmm-chicago
    hostGroups: [hg-ch]
    clouds: [{ name: gold-chicago, hostGroups: [hg-ch] }]
    vmNetworks:
      - { name: Chicago1, subnets: [{ name: web }, { name: app }] }
      - { name: Chicago2, subnets: [{ name: web }, { name: app }] }
hyperVHosts:
  - { name: host-ny, hostGroup: hg-ny }
  - { name: host-ch, hostGroup: hg-ch }
networkMappings:
  - source: { vmmServer: vmm-newyork, network: NewYork1 }
    target: { vmmServer: vmm-chicago, network: Chicago1 }
  - source: { vmmServer: vmm-chicago, network: Chicago1 }
    target: { vmmServer: vmm-newyork, network: NewYork1 }
`;

/** A guest that goes to Azure, from a host that VMM manages or from a Hyper-V site. */
export function toAzure(behind: "vmm" | "site", adapter: string, replication = ""): string {
  const network = behind === "vmm" ? "VMNetwork1" : "vSwitch";
  return `virtualMachines:
  - name: APP01
    host: host-01
    operatingSystem: { name: Ubuntu 22.04 LTS }
    networkAdapters: [{ name: nic0, network: ${network}, ${adapter} }]
    replication: { state: planned, to: azure, ${replication} }
hyperVHosts:
  - { name: host-01, ${behind === "vmm" ? "hostGroup: hg-01" : "site: branch-oslo"} }
hyperVSites: [{ name: branch-oslo }]
vmmServers: [{ name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: VMNetwork1 }] }]
virtualNetworks:
  - { name: vnet-dr, region: westeurope, subnets: [{ name: web, addressPrefix: 10.1.1.0/24 }, { name: app, addressPrefix: 10.1.2.0/28 }] }
networkMappings: [{ source: { vmmServer: vmm-01, network: VMNetwork1 }, target: { network: vnet-dr } }]
`;
}
