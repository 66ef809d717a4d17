import rule from "../../../rules/secondary-site/host-operating-system.ts";
import { hostUnderVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-to-vmm-support-matrix/hosts/host-system";

testRule(rule, {
  passes: [
    {
      name: "2016",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, operatingSystem: { name: Windows Server 2016 Datacenter } }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
    },
    {
      name: "2012 R2",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, operatingSystem: { name: Windows Server 2012 R2 Standard } }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
    },
    {
      name: "2022 to Azure",
      inventory: hostUnderVmm("operatingSystem: { name: Windows Server 2022 Datacenter }"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "2022",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, operatingSystem: { name: Windows Server 2022 Datacenter } }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      findings: [
        {
          at: "6:65-6:95",
          messageId: "notListed",
          message: /2019-09-09.*Windows Server 2012 R2 and Windows Server 2016/,
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a system that is not recorded",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      facts: ["HyperVHost.operatingSystem"],
    },
  ],
});
