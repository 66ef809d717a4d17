import rule from "../../../rules/clusters/every-node.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure-questions/clusters/every-node";

testRule(rule, {
  passes: [
    {
      name: "both on both",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, recoveryServicesAgentVersion: 2.0.9938.0, siteRecoveryProviderVersion: 5.24.0902.11 }
  - { name: host-02, site: oslo, cluster: c1, recoveryServicesAgentVersion: 2.0.9938.0, siteRecoveryProviderVersion: 5.24.0902.11 }
hyperVSites: [{ name: oslo }]
`,
    },
    {
      name: "the agent alone under VMM",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, cluster: c1, recoveryServicesAgentVersion: 2.0.9938.0 }
  - { name: host-02, hostGroup: hg-01, cluster: c1, recoveryServicesAgentVersion: 2.0.9938.0 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01] }
`,
    },
    {
      name: "a host of its own",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, recoveryServicesAgentVersion: 2.0.9938.0, siteRecoveryProviderVersion: 5.24.0902.11 }
  - { name: host-02, site: oslo, cluster: none, recoveryServicesAgentVersion: none }
hyperVSites: [{ name: oslo }]
`,
    },
  ],
  violates: [
    {
      name: "a node without agent",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, recoveryServicesAgentVersion: 2.0.9938.0, siteRecoveryProviderVersion: 5.24.0902.11 }
  - { name: host-02, site: oslo, cluster: c1, recoveryServicesAgentVersion: none, siteRecoveryProviderVersion: 5.24.0902.11 }
hyperVSites: [{ name: oslo }]
`,
      findings: [
        {
          at: "5:77-5:81",
          messageId: "missing",
          message: /'host-02' lacks the Recovery Services agent, and cluster 'c1'/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "a node without provider",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, recoveryServicesAgentVersion: 2.0.9938.0, siteRecoveryProviderVersion: 5.24.0902.11 }
  - { name: host-02, site: oslo, cluster: c1, siteRecoveryProviderVersion: none, recoveryServicesAgentVersion: 2.0.9938.0 }
hyperVSites: [{ name: oslo }]
`,
      findings: [{ at: "5:76-5:80", messageId: "missing", message: /Site Recovery provider/, rows: [ROW] }],
    },
    {
      name: "a node without agent under VMM",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, cluster: c1, recoveryServicesAgentVersion: 2.0.9938.0 }
  - { name: host-02, hostGroup: hg-01, cluster: c1, recoveryServicesAgentVersion: none }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01] }
`,
      findings: [{ at: "5:83-5:87", messageId: "missing", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "versions that are not recorded",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, recoveryServicesAgentVersion: 2.0.9938.0, siteRecoveryProviderVersion: 5.24.0902.11 }
  - { name: host-02, site: oslo, cluster: c1 }
hyperVSites: [{ name: oslo }]
`,
      facts: ["HyperVHost.recoveryServicesAgentVersion", "HyperVHost.siteRecoveryProviderVersion"],
    },
    {
      name: "a cluster that is not recorded",
      inventory: `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, recoveryServicesAgentVersion: 2.0.9938.0, siteRecoveryProviderVersion: 5.24.0902.11 }
  - { name: host-02, site: oslo, recoveryServicesAgentVersion: none, siteRecoveryProviderVersion: 5.24.0902.11 }
hyperVSites: [{ name: oslo }]
`,
      facts: ["HyperVHost.cluster"],
    },
  ],
});
