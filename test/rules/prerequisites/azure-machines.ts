/** One machine under VMM that goes to Azure, with what its replication uses. */
export interface MachineParts {
  /** The machine's replication block; the first line of the text, from column 18 of line 5. */
  readonly replication: string;
  readonly adapters?: string;
  /** More at the top of the inventory. */
  readonly more?: string;
}

/** The machine on a host in a host group of a VMM server that has the VM networks `red` and `blue`. */
export function machineUnderVmm({ replication, adapters = "[]", more = "" }: MachineParts): string {
  return text("hostGroup: hg-01", replication, adapters, more);
}

/** The same on a host in a Hyper-V site, of which the prerequisites say nothing. */
export function machineInSite({ replication, adapters = "[]", more = "" }: MachineParts): string {
  return text("site: site-01", replication, adapters, more);
}

/** The same on a host that is not recorded. */
export function machineAnywhere(parts: MachineParts): string {
  return machineUnderVmm(parts).replace("    host: host-01\n", "    # its host is not recorded\n");
}

function text(membership: string, replication: string, adapters: string, more: string): string {
  return `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: ${adapters}
    replication: ${replication}
hyperVHosts:
  - { name: host-01, ${membership} }
hyperVSites: [{ name: site-01 }]
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: red }, { name: blue }] }
${more}`;
}
