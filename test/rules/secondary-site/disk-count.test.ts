import rule from "../../../rules/secondary-site/disk-count.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-to-vmm-support-matrix/machines/number-of-disks";

testRule(rule, {
  passes: [
    {
      name: "16 disks",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    disks: [{ name: d1 }, { name: d2 }, { name: d3 }, { name: d4 }, { name: d5 }, { name: d6 }, { name: d7 }, { name: d8 }, { name: d9 }, { name: d10 }, { name: d11 }, { name: d12 }, { name: d13 }, { name: d14 }, { name: d15 }, { name: d16 }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
    },
    {
      name: "17 disks to Azure",
      inventory: underVmm(
        "disks: [{ name: d1 }, { name: d2 }, { name: d3 }, { name: d4 }, { name: d5 }, { name: d6 }, { name: d7 }, { name: d8 }, { name: d9 }, { name: d10 }, { name: d11 }, { name: d12 }, { name: d13 }, { name: d14 }, { name: d15 }, { name: d16 }, { name: d17 }]",
      ),
      silent: true,
    },
  ],
  violates: [
    {
      name: "17 disks",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    disks: [{ name: d1 }, { name: d2 }, { name: d3 }, { name: d4 }, { name: d5 }, { name: d6 }, { name: d7 }, { name: d8 }, { name: d9 }, { name: d10 }, { name: d11 }, { name: d12 }, { name: d13 }, { name: d14 }, { name: d15 }, { name: d16 }, { name: d17 }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      findings: [{ at: "4:5-4:10", messageId: "tooMany", message: /has 17 disks.*at most 16/, rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "disks that are not recorded",
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
      facts: ["VirtualMachine.disks"],
    },
  ],
});
