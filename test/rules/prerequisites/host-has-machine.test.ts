import rule from "../../../rules/prerequisites/host-has-machine.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-to-azure-prerequisites/host-has-vm";

/** A cloud of two host groups, h1 with a protected machine in the first, and h2 as given. */
const second = (h2: string, more: { readonly h1?: string; readonly machine?: string } = {}) => `
hyperVHosts:
  - { name: h1, hostGroup: hg-01${more.h1 ?? ", cluster: none"} }
  - { name: h2, ${h2} }
hyperVSites: [{ name: s }]
vmmServers:
  - name: vmm-01
    hostGroups: [hg-01, hg-02, hg-03]
    clouds: [{ name: gold, hostGroups: [hg-01, hg-02] }, { name: silver, hostGroups: [hg-03] }]
virtualMachines:
  - { name: A, host: h1, replication: { to: azure } }
${more.machine ? `  - ${more.machine}\n` : ""}`;
const OTHER_GROUP = "hostGroup: hg-02, cluster: none";

testRule(rule, {
  passes: [
    {
      name: "a machine on each host",
      inventory: second(OTHER_GROUP, { machine: "{ name: B, host: h2, replication: { to: azure } }" }),
    },
    {
      name: "a machine to a second site is one to replicate",
      inventory: second(OTHER_GROUP, { machine: "{ name: B, host: h2, replication: { to: { cloud: c } } }" }),
    },
    {
      name: "a machine on another node of the cluster",
      inventory: second("hostGroup: hg-01, cluster: HVC", { h1: ", cluster: hvc" }),
    },
    {
      name: "a host of a cloud without protected machines",
      inventory: second("hostGroup: hg-03, cluster: none"),
    },
    { name: "a host of a site", inventory: second("site: s, cluster: none") },
  ],
  violates: [
    {
      name: "no machine on a host of the cloud",
      inventory: second(OTHER_GROUP),
      findings: [
        { at: "4:13-4:15", messageId: "none", message: /^Host 'h2' stands in a cloud/, rows: [ROW] },
      ],
    },
    {
      name: "no machine in its cluster",
      inventory: second("hostGroup: hg-01, cluster: other", { h1: ", cluster: hvc" }),
      findings: [{ at: "4:13-4:15", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a host with a machine that may be another node of the cluster",
      inventory: second("hostGroup: hg-01, cluster: hvc", { h1: "" }),
      facts: ["HyperVHost.cluster"],
    },
    {
      name: "a cluster that is not recorded",
      inventory: second("hostGroup: hg-02"),
      facts: ["HyperVHost.cluster"],
    },
    {
      name: "a machine whose host is not recorded, which may run there",
      inventory: second(OTHER_GROUP, { machine: "{ name: B, replication: { to: azure } }" }),
      facts: ["VirtualMachine.host"],
    },
    {
      name: "a machine without replication block, which may be protected",
      inventory: second(OTHER_GROUP, { machine: "{ name: B, host: h2 }" }),
      facts: ["VirtualMachine.replication"],
    },
  ],
});
