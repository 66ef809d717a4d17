import rule from "../../../rules/agents/recovery-services-agent.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/agents/recovery-services-agent";
const agent = (version: string) => `recoveryServicesAgentVersion: ${version}`;

const NODES = "hyperv-to-azure-questions/clusters/every-node";

/** A cluster with a protected machine on its first host. */
const cluster = (other: string, of = "c1", group = "site: oslo") => `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, ${group}, cluster: c1, ${agent("2.0.9938.0")} }
  - { name: host-02, ${group}, ${of === "" ? "" : `cluster: ${of}, `}${other} }
hyperVSites: [{ name: oslo }]
vmmServers: [{ name: vmm-01, hostGroups: [hg] }]
`;

testRule(rule, {
  passes: [
    { name: "on a host under VMM", inventory: hostUnderVmm(agent("2.0.9263.0")) },
    { name: "on a host in a site", inventory: hostInSite(agent("2.0.9263.0")) },
    {
      name: "none where no machine is protected",
      inventory: hostWithoutMachines(agent("none")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "none on a node without machines",
      inventory: cluster(agent("none")),
      findings: [{ at: "5:77-5:81", messageId: "missing", rows: [ROW, NODES], related: ["5:43-5:45"] }],
    },
    {
      name: "none on a node without machines, under VMM",
      inventory: cluster(agent("none"), "c1", "hostGroup: hg"),
      findings: [{ at: "5:80-5:84", rows: [ROW, NODES] }],
    },
    {
      name: "none on a host under VMM",
      inventory: hostUnderVmm(agent("none")),
      findings: [
        {
          at: "4:35-4:39",
          messageId: "missing",
          message: /'host-01' has no Recovery Services agent/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "none on a host in a site",
      inventory: hostInSite(agent("none")),
      findings: [{ at: "4:35-4:39", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "none on what is perhaps a node",
      inventory: cluster(agent("none"), ""),
      facts: ["HyperVHost.cluster"],
    },
    {
      name: "not recorded",
      inventory: hostInSite("proxy: none"),
      facts: ["HyperVHost.recoveryServicesAgentVersion"],
    },
  ],
});
