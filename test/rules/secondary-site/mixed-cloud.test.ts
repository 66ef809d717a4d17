import rule from "../../../rules/secondary-site/mixed-cloud.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-to-vmm-support-matrix/hosts/mixed-cloud";

testRule(rule, {
  passes: [
    {
      name: "2016 alone",
      inventory: besideHost2016(
        "operatingSystem: { name: Windows Server 2016 Datacenter }",
        'version: "2016"',
      ),
    },
    {
      name: "both under VMM 2019",
      inventory: besideHost2016(
        "operatingSystem: { name: Windows Server 2012 R2 Datacenter }",
        'version: "2019"',
      ),
    },
    {
      name: "a host of the other system in no host group",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: { cloud: vmm-02/silver } } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, operatingSystem: { name: Windows Server 2016 Datacenter } }
  - { name: host-02, hostGroup: none, operatingSystem: { name: Windows Server 2012 R2 Datacenter } }
vmmServers:
  - { name: vmm-01, version: "2016", hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
    },
  ],
  violates: [
    {
      name: "both under VMM 2016",
      inventory: besideHost2016(
        "operatingSystem: { name: Windows Server 2012 R2 Datacenter }",
        'version: "2016"',
      ),
      findings: [
        {
          at: "4:65-4:95",
          messageId: "mixed",
          message: /'host-02' in the same cloud 'Windows Server 2012 R2 Datacenter'/,
          rows: [ROW],
          related: ["5:65-5:98"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a release of VMM that is not recorded",
      inventory: besideHost2016("operatingSystem: { name: Windows Server 2012 R2 Datacenter }", ""),
      facts: ["VMMServer.version"],
    },
    {
      name: "a system that is not recorded",
      inventory: besideHost2016("", 'version: "2016"'),
      facts: ["HyperVHost.operatingSystem"],
    },
    {
      name: "a host that does not say where it stands",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: { cloud: vmm-02/silver } } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, operatingSystem: { name: Windows Server 2016 Datacenter } }
  - { name: host-02, operatingSystem: { name: Windows Server 2012 R2 Datacenter } }
vmmServers:
  - { name: vmm-01, version: "2016", hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      facts: ["HyperVHost.hostGroup"],
    },
    {
      name: "clouds that are not recorded",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: { cloud: vmm-02/silver } } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, operatingSystem: { name: Windows Server 2016 Datacenter } }
  - { name: host-02, hostGroup: hg-01, operatingSystem: { name: Windows Server 2012 R2 Datacenter } }
vmmServers:
  - { name: vmm-01, version: "2016", hostGroups: [hg-01] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      facts: ["VMMServer.clouds"],
    },
  ],
});

/** A machine on a host of 2016, in one cloud with `host-02`. `host` and `server` are what is recorded of that host and of VMM. */
function besideHost2016(host: string, server: string): string {
  const more = (line: string) => (line === "" ? "" : `, ${line}`);
  return `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: { cloud: vmm-02/silver } } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, operatingSystem: { name: Windows Server 2016 Datacenter } }
  - { name: host-02, hostGroup: hg-01${more(host)} }
vmmServers:
  - { name: vmm-01${more(server)}, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`;
}
