/**
 * Small inventories for the tests of rules. The machine comes first, so that places are easy to count: its own lines
 * begin at line 4, in column 5.
 */

const VMM = `
vmmServers:
  - name: vmm-01
    hostGroups: [hg-01]
    clouds: [{ name: gold, hostGroups: [hg-01] }]
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
`;

const SITE = `
hyperVSites:
  - name: site-01
hyperVHosts:
  - { name: host-01, site: site-01 }
`;

/** Lines of one machine at its place, indented as its properties are. */
function machine(lines: string, replication: string): string {
  const own = lines.trim() === "" ? "" : `${indent(lines)}\n`;
  return `virtualMachines:\n  - name: SQL01\n    host: host-01\n${own}    replication: ${replication}\n`;
}

/** A machine on a host that VMM manages, replicating to Azure. `lines` are the machine's own, from line 4, column 5. */
export function underVmm(lines: string, replication = "{ to: azure }", more = ""): string {
  return machine(lines, replication) + VMM.slice(1) + more;
}

/** A machine on a host in a Hyper-V site, replicating to Azure. `lines` are the machine's own, from line 4, column 5. */
export function inSite(lines: string, replication = "{ to: azure }", more = ""): string {
  return machine(lines, replication) + SITE.slice(1) + more;
}

/** A machine whose host is not recorded, so that it cannot be told whether VMM manages it. */
export function onUnknownHost(lines: string, replication = "{ to: azure }", more = ""): string {
  return (
    machine(lines, replication).replace("    host: host-01\n", "    # its host is not recorded\n") + more
  );
}

/**
 * A machine that goes to a cloud of a second VMM server. `lines` are the machine's own, from line 4, column 5. `host` is
 * what is recorded of its host beside name and host group.
 */
export function toSecondarySite(lines: string, host = ""): string {
  return `${machine(lines, "{ to: { cloud: vmm-02/silver } }")}hyperVHosts:
  - { name: host-01, hostGroup: hg-01${host === "" ? "" : `, ${host}`} }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`;
}

/** A machine that is not protected: rows say nothing of it. */
export function unprotected(lines: string): string {
  return underVmm(lines).replace(/ {4}replication: .*\n/, "");
}

const MACHINE_OF_HOST = `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
`;

/** A host that VMM manages, with a machine that goes to Azure. `lines` are the host's own, from line 4, column 5. */
export function hostUnderVmm(lines: string, machines: string = MACHINE_OF_HOST): string {
  const host = `hyperVHosts:\n  - name: host-01\n    hostGroup: hg-01\n${indent(lines)}\n`;
  return host + machines + VMM.slice(1, VMM.indexOf("hyperVHosts"));
}

/** A host in a Hyper-V site, with a machine that goes to Azure. `lines` are the host's own, from line 4, column 5. */
export function hostInSite(lines: string, machines: string = MACHINE_OF_HOST): string {
  const host = `hyperVHosts:\n  - name: host-01\n    site: site-01\n${indent(lines)}\n`;
  return host + machines + SITE.slice(1, SITE.indexOf("hyperVHosts"));
}

/** A host without a machine that is protected: rows say nothing of it. */
export function hostWithoutMachines(lines: string): string {
  return hostUnderVmm(lines, "");
}

function indent(lines: string): string {
  return lines
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}
