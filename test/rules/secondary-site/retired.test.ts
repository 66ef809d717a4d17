import rule from "../../../rules/secondary-site/retired.ts";
import { inSite, onUnknownHost, toSecondarySite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-to-vmm-retirement/retired";

testRule(rule, {
  passes: [
    { name: "to Azure", inventory: underVmm(""), silent: true },
    {
      name: "were it supported again",
      inventory: toSecondarySite(""),
      matrix: { [ROW]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "a machine that is only considered",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    replication: { to: { cloud: vmm-02/silver }, state: considered }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      findings: [{ at: "4:26-4:31", messageId: "retired", message: /'SQL01' replicates/, rows: [ROW] }],
    },
    {
      name: "to a second site",
      inventory: toSecondarySite(""),
      findings: [
        {
          at: "4:26-4:31",
          messageId: "retired",
          message: /'SQL01' replicates to a VMM cloud.*retired it on 2023-03-01/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "from a host that stands in a Hyper-V site as well",
      inventory: `${toSecondarySite("", "site: oslo")}hyperVSites: [{ name: oslo }]\n`,
      findings: [{ at: "4:26-4:31", messageId: "retired", rows: [ROW] }],
    },
    {
      name: "from a host in a Hyper-V site, which never could",
      inventory: inSite("", "{ to: { cloud: gold } }"),
      findings: [{ at: "4:26-4:31", messageId: "retired", message: /'SQL01' replicates/, rows: [ROW] }],
    },
    {
      name: "from a host that is not recorded",
      inventory: onUnknownHost("", "{ to: { cloud: gold } }"),
      findings: [{ at: "4:26-4:31", messageId: "retired", message: /'SQL01' replicates/, rows: [ROW] }],
    },
    {
      name: "two machines, told once",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    replication: { to: { cloud: vmm-02/silver } }
  - { name: WEB01, host: host-01, replication: { to: { cloud: vmm-02/silver } } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      findings: [
        {
          at: "4:26-4:31",
          messageId: "retired",
          message: /'SQL01' and 1 more machine replicate/,
          rows: [ROW],
        },
      ],
    },
  ],
});
