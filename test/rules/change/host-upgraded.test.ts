import rule from "../../../rules/change/host-upgraded.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/servers/upgrade-2012-r2";
const system = (name: string) => `operatingSystem: { name: ${name} }`;
const OLD = "Windows Server 2012 R2";

/** A VMM server, whose facts begin at line 3, column 5, and a machine that it manages. */
function vmm(facts: string, machines = "{ name: SQL01, host: host-01, replication: { to: azure } }"): string {
  return `vmmServers:
  - name: vmm-01
    ${facts}
    hostGroups: [hg-01]
hyperVHosts: [{ name: host-01, hostGroup: hg-01, operatingSystem: { name: Windows Server 2016 } }]
virtualMachines: [${machines}]
`;
}

testRule(rule, {
  passes: [
    {
      name: "the same system, written otherwise",
      earlier: hostInSite(system(OLD)),
      inventory: hostInSite(system("Microsoft Windows Server 2012 R2 Datacenter")),
    },
    {
      name: "an upgrade from a later system",
      earlier: hostInSite(system("Windows Server 2016")),
      inventory: hostInSite(system("Windows Server 2019")),
    },
    {
      name: "a VMM server of a later version",
      earlier: vmm('version: "2019"'),
      inventory: vmm('version: "2022"'),
    },
    {
      name: "a step back",
      earlier: hostInSite(system(OLD)),
      inventory: hostInSite(system("Windows Server 2012")),
    },
    { name: "no earlier state", inventory: hostUnderVmm(system("Windows Server 2016")), silent: true },
    {
      name: "a new host",
      earlier: "schemaVersion: 1\n",
      inventory: hostUnderVmm(system("Windows Server 2016")),
      silent: true,
    },
    {
      name: "a host without protected machines, then",
      earlier: hostWithoutMachines(system(OLD)),
      inventory: hostUnderVmm(system("Windows Server 2016")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a host that VMM manages",
      earlier: hostUnderVmm(system(OLD)),
      inventory: hostUnderVmm(system("Windows Server 2019")),
      findings: [
        {
          at: "4:30-4:49",
          messageId: "system",
          message:
            "'host-01' ran 'Windows Server 2012 R2' with protected machines and now runs 'Windows Server 2019'. An upgrade from Windows Server 2012 R2 past Microsoft's guide for it can end unsupported, and replication of a standalone host without VMM breaks in any case: check that it goes on.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "a host in a Hyper-V site, with Hyper-V Server",
      earlier: hostInSite(system("Hyper-V Server 2012 R2")),
      inventory: hostInSite(system("Hyper-V Server 2016")),
      findings: [{ at: "4:30-4:49", rows: [ROW] }],
    },
    {
      name: "a host whose machines run elsewhere now",
      earlier: hostUnderVmm(system(OLD)),
      inventory: hostWithoutMachines(system("Windows Server 2016")),
      findings: [{ at: "4:30-4:49", rows: [ROW] }],
    },
    {
      name: "a VMM server",
      earlier: vmm('version: "2012 R2"'),
      inventory: vmm('version: "2016"'),
      findings: [
        {
          at: "3:14-3:20",
          messageId: "vmm",
          message:
            /^VMM server 'vmm-01' had version '2012 R2' .* now has '2016'\. An upgrade from VMM 2012 R2 past Microsoft's guide/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "the system of a VMM server",
      earlier: vmm(`version: "2016"\n    ${system(OLD)}`),
      inventory: vmm(`version: "2016"\n    ${system("Windows Server 2016")}`),
      findings: [{ at: "4:30-4:49", messageId: "system", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "the system was not recorded",
      earlier: hostUnderVmm("nicTeaming: false"),
      inventory: hostUnderVmm(system("Windows Server 2019")),
      facts: [],
    },
    {
      name: "the system is not recorded any more",
      earlier: hostUnderVmm(system(OLD)),
      inventory: hostUnderVmm("nicTeaming: false"),
      facts: ["HyperVHost.operatingSystem"],
    },
    {
      name: "the system is none that is known",
      earlier: hostUnderVmm(system(OLD)),
      inventory: hostUnderVmm(system("Contoso OS")),
      facts: ["ServerOperatingSystem.name"],
    },
    {
      name: "the version of VMM was not recorded",
      earlier: vmm("internetAccess: true"),
      inventory: vmm('version: "2016"'),
      facts: [],
    },
    {
      name: "the version of VMM is not recorded any more",
      earlier: vmm('version: "2012 R2"'),
      inventory: vmm("internetAccess: true"),
      facts: ["VMMServer.version"],
    },
    {
      name: "the host could not be read as it was",
      earlier: hostUnderVmm("operatingSystem: [{ name: Windows Server 2012 R2 }"),
      inventory: hostUnderVmm(system("Windows Server 2019")),
      facts: [],
    },
    {
      name: "the VMM server could not be read as it was",
      earlier: vmm('version: ["2012 R2"'),
      inventory: vmm('version: "2016"'),
      facts: [],
    },
  ],
});
