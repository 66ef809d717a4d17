/**
 * Inventories with one mapping, for the tests of rules on changed mappings. The name of the network that it leads to
 * stands in line 3 from column 13 on; the adapter's network in line 7.
 */

/** Machines to a second VMM site, on VM network `source`. */
export function toSite(target: string, replication = "state: protected", more = ""): string {
  return `networkMappings:
  - source: { vmmServer: vmm-ny, network: source }
    target: { network: ${target}, vmmServer: vmm-chi }
virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0, network: source }]
    replication: { to: { cloud: gold }, ${replication} }
vmmServers:
  - { name: vmm-ny, hostGroups: [hg-01], vmNetworks: [{ name: source }, { name: other }] }
  - { name: vmm-chi, clouds: [{ name: gold }], vmNetworks: [{ name: one }, { name: two }] }
hyperVHosts: [{ name: host-01, hostGroup: hg-01 }]
${more}`;
}

/** Machines from East Asia to Southeast Asia, on network `source`; `more` are further mappings. */
export function toRegion(target: string, replication = "state: protected", more = ""): string {
  return `networkMappings:
  - source: { region: eastasia, network: source }
    target: { network: ${target}, region: southeastasia }
${more}azureVirtualMachines:
  - name: web01
    region: eastasia
    networkAdapters: [{ name: nic0, network: source }]
    replication: { to: { region: southeastasia }, ${replication} }
virtualNetworks:
  - { name: source, region: eastasia, resourceGroup: rg-a }
  - { name: one, region: southeastasia, resourceGroup: rg-a }
  - { name: two, region: southeastasia, resourceGroup: rg-a }
`;
}

/** A mapping from Southeast Asia back to East Asia. */
export function back(from: string, to = "source"): string {
  return `  - { source: { region: southeastasia, network: ${from} }, target: { region: eastasia, network: ${to} } }\n`;
}
