import rule from "../../../rules/clusters/one-site.ts";
import { hostInSite, hostUnderVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure-questions/clusters/one-site";

testRule(rule, {
  passes: [
    {
      name: "one site",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1 }
  - { name: host-02, site: oslo, cluster: C1 }
hyperVSites: [{ name: oslo }, { name: bergen }]
`,
    },
    {
      name: "two clusters",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1 }
  - { name: host-02, site: bergen, cluster: c2 }
hyperVSites: [{ name: oslo }, { name: bergen }]
`,
    },
    { name: "no cluster", inventory: hostInSite("cluster: none") },
    { name: "under VMM", inventory: hostUnderVmm("cluster: c1"), silent: true },
    {
      name: "a cluster without protected machines",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01 }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1 }
  - { name: host-02, site: bergen, cluster: c1 }
hyperVSites: [{ name: oslo }, { name: bergen }]
`,
      silent: true,
    },
  ],
  violates: [
    {
      name: "two sites",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1 }
  - { name: host-02, site: bergen, cluster: c1 }
hyperVSites: [{ name: oslo }, { name: bergen }]
`,
      findings: [
        {
          at: "5:28-5:34",
          messageId: "otherSite",
          message: /'host-02' is in the Hyper-V site 'bergen', but its cluster 'c1' has 'host-01' in 'oslo'/,
          rows: [ROW],
          related: ["4:28-4:32", "5:45-5:47"],
        },
      ],
    },
    {
      name: "a node in no site",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1 }
  - { name: host-02, site: none, hostGroup: none, cluster: c1 }
hyperVSites: [{ name: oslo }, { name: bergen }]
`,
      findings: [{ at: "5:28-5:32", messageId: "noSite", rows: [ROW] }],
    },
    {
      name: "two sites, the machine on the second",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-02, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1 }
  - { name: host-02, site: bergen, cluster: c1 }
hyperVSites: [{ name: oslo }, { name: bergen }]
`,
      findings: [{ at: "5:28-5:34", messageId: "otherSite", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a cluster that is not recorded",
      inventory: hostInSite("hyperVRole: true"),
      facts: ["HyperVHost.cluster"],
    },
    {
      name: "another node whose cluster is not recorded",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1 }
  - { name: host-02, site: bergen }
hyperVSites: [{ name: oslo }, { name: bergen }]
`,
      facts: ["HyperVHost.cluster"],
    },
    {
      name: "a node whose site is not recorded",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1 }
  - { name: host-02, cluster: c1 }
hyperVSites: [{ name: oslo }, { name: bergen }]
`,
      facts: ["HyperVHost.site"],
    },
  ],
});
