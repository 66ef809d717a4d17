/**
 * A machine in `contoso-vnet` that replicates from eastasia to southeastasia, where `contoso-dr` is mapped both ways. Its
 * adapter's own lines begin at line 6, in column 9.
 */
export function betweenRegions({
  adapter = "ipConfigurations: [{ address: 10.0.0.19, assignment: static }]",
  replication = "state: planned",
  subnets = "{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [] }",
  more = "",
  mappings = true,
}: {
  readonly adapter?: string;
  readonly replication?: string;
  readonly subnets?: string;
  readonly more?: string;
  readonly mappings?: boolean;
} = {}): string {
  const mapped = `networkMappings:
  - { source: { region: eastasia, network: contoso-vnet }, target: { region: southeastasia, network: contoso-dr } }
  - { source: { region: southeastasia, network: contoso-dr }, target: { region: eastasia, network: contoso-vnet } }
`;
  return `azureVirtualMachines:
  - name: web01
    region: eastasia
    networkAdapters:
      - { name: nic0, network: contoso-vnet, subnet: web,
        ${adapter} }
    replication: { to: { region: southeastasia }, ${replication} }
${more}virtualNetworks:
  - { name: contoso-vnet, region: eastasia, subnets: [{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [] }] }
  - { name: contoso-dr, region: southeastasia, subnets: [${subnets}] }
${mappings ? mapped : ""}`;
}

/**
 * New York and Chicago: two VMM servers with two VM networks each, the first ones mapped both ways. The machine goes from
 * New York to Chicago; its adapter's own lines begin at line 5, in column 17.
 */
export function betweenSites(adapter: string, chicagoSubnets = "{ name: app }"): string {
  return `virtualMachines:
  - name: SQL01
    host: host-ny
    networkAdapters:
      - { name: nic0, ${adapter} }
    replication: { state: planned, to: { cloud: gold-chicago } }
  - name: WEB01
    host: host-ch
    networkAdapters:
      - { name: nic0, network: Chicago2 }
    replication: { state: planned, to: { cloud: gold-newyork } }
vmmServers:
  - name: vmm-newyork
    hostGroups: [hg-ny]
    clouds: [{ name: gold-newyork, hostGroups: [hg-ny] }]
    vmNetworks:
      - { name: NewYork1, subnets: [{ name: app }] }
      - { name: NewYork2 }
  - name: vmm-chicago
    hostGroups: [hg-ch]
    clouds: [{ name: gold-chicago, hostGroups: [hg-ch] }]
    vmNetworks:
      - { name: Chicago1, subnets: [${chicagoSubnets}] }
      - { name: Chicago2 }
hyperVHosts:
  - { name: host-ny, hostGroup: hg-ny }
  - { name: host-ch, hostGroup: hg-ch }
networkMappings:
  - { source: { vmmServer: vmm-newyork, network: NewYork1 }, target: { vmmServer: vmm-chicago, network: Chicago1 } }
  - { source: { vmmServer: vmm-chicago, network: Chicago1 }, target: { vmmServer: vmm-newyork, network: NewYork1 } }
`;
}
