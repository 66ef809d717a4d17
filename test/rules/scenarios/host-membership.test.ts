import rule from "../../../rules/scenarios/host-membership.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/scenarios/without-vmm";

/** A host with the given properties, and a machine on it. */
const host = (properties: string, replication = "{ to: azure }") => `
hyperVHosts:
  - { name: host-01${properties} }
hyperVSites: [{ name: site-01 }]
vmmServers: [{ name: vmm-01, hostGroups: [hg-01] }]
virtualMachines: [{ name: A, host: host-01, replication: ${replication} }]
`;
const noMachine = (properties: string) => host(properties).replace(/virtualMachines.*\n/, "");

testRule(rule, {
  passes: [
    { name: "a host that VMM manages", inventory: underVmm("") },
    { name: "a host in a Hyper-V site", inventory: inSite("") },
    { name: "a host that says it is in no site", inventory: host(", hostGroup: hg-01, site: none") },
    { name: "a host that says VMM does not manage it", inventory: host(", hostGroup: none, site: site-01") },
    {
      name: "a host of a site that VMM manages too",
      inventory: host(", hostGroup: hg-01, site: site-01"),
    },
    {
      name: "a host of neither that has no protected machine",
      inventory: noMachine(", hostGroup: none, site: none"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "neither",
      inventory: host(", hostGroup: none, site: none"),
      findings: [{ at: "3:45-3:49", messageId: "neither", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a host of which neither is recorded",
      inventory: host(""),
      facts: ["HyperVHost.hostGroup", "HyperVHost.site"],
    },
    {
      name: "a host without VMM whose site is not recorded",
      inventory: host(", hostGroup: none"),
      facts: ["HyperVHost.site"],
    },
  ],
});
