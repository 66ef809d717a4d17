import rule from "../../../rules/scenarios/two-clouds.ts";
import { inSite } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure-questions/clouds/two-clouds";

testRule(rule, {
  passes: [
    {
      name: "another cloud",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: { cloud: silver } } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - name: vmm-01
    hostGroups: [hg-01, hg-02]
    clouds: [{ name: gold, hostGroups: [hg-01] }, { name: silver, hostGroups: [hg-02] }]
`,
    },
    {
      name: "a host group in both clouds",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: { cloud: gold } } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - name: vmm-01
    hostGroups: [hg-01, hg-02]
    clouds: [{ name: gold, hostGroups: [hg-01] }, { name: silver, hostGroups: [hg-01, hg-02] }]
`,
    },
    { name: "a machine to Azure", inventory: inSite(""), silent: true },
  ],
  violates: [
    {
      name: "its own cloud",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: { cloud: gold } } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - name: vmm-01
    hostGroups: [hg-01, hg-02]
    clouds: [{ name: gold, hostGroups: [hg-01] }, { name: silver, hostGroups: [hg-02] }]
`,
      findings: [
        {
          at: "2:63-2:67",
          messageId: "itself",
          message: /'SQL01' is in the cloud 'gold'.*Two clouds are needed/,
          rows: [ROW],
          related: ["4:33-4:38"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "host groups that are not recorded",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: { cloud: gold } } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - name: vmm-01
    hostGroups: [hg-01, hg-02]
    clouds: [{ name: gold, hostGroups: [hg-01] }, { name: silver }]
`,
      facts: ["Cloud.hostGroups"],
    },
    {
      name: "a host that is not recorded",
      inventory: `virtualMachines:
  - { name: SQL01, replication: { to: { cloud: gold } } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - name: vmm-01
    hostGroups: [hg-01, hg-02]
    clouds: [{ name: gold, hostGroups: [hg-01] }]
`,
      facts: ["VirtualMachine.host"],
    },
  ],
});
