import rule from "../../../rules/clusters/node-prerequisites.ts";
import hyperVRole from "../../../rules/prerequisites/hyper-v-role.ts";
import dotnetVersion from "../../../rules/servers/dotnet-version.ts";
import hostOperatingSystem from "../../../rules/servers/host-operating-system.ts";
import hostUpdates from "../../../rules/servers/host-updates.ts";
import { testRule } from "../rule-tester.ts";

const GOOD =
  "hyperVRole: true, latestUpdates: true, operatingSystem: { name: Windows Server 2019, dotNetVersion: 4.8 }";

/** A cluster with a protected machine on its first host. */
const inSite = (other: string, cluster = "cluster: c1") => `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, ${GOOD} }
  - { name: host-02, site: oslo, ${cluster}, ${other} }
hyperVSites: [{ name: oslo }]
`;
const underVmm = (other: string) =>
  inSite(other)
    .replaceAll("site: oslo", "hostGroup: hg")
    .replace("hyperVSites: [{ name: oslo }]", "vmmServers: [{ name: vmm, hostGroups: [hg] }]");

testRule(rule, {
  before: [dotnetVersion, hostOperatingSystem, hostUpdates, hyperVRole],
  passes: [
    { name: "all prerequisites on both", inventory: inSite(GOOD) },
    { name: "all prerequisites on both, under VMM", inventory: underVmm(GOOD) },
    { name: "a host of another cluster", inventory: inSite("hyperVRole: false", "cluster: c2") },
    { name: "a host of its own", inventory: inSite("hyperVRole: false", "cluster: none") },
  ],
  violates: [
    {
      name: "a node without the role",
      inventory: inSite(GOOD.replace("hyperVRole: true", "hyperVRole: false")),
      findings: [],
    },
    {
      name: "a node without the updates, under VMM",
      inventory: underVmm(GOOD.replace("latestUpdates: true", "latestUpdates: false")),
      findings: [],
    },
    {
      name: "a node with an old .NET Framework",
      inventory: inSite(GOOD.replace("4.8", "4.5")),
      findings: [],
    },
  ],
  undecided: [
    {
      name: "the role is not recorded",
      inventory: inSite(GOOD.replace("hyperVRole: true, ", "")),
      facts: [],
    },
    {
      name: "whether it is a node is not recorded",
      inventory: inSite(GOOD.replace("hyperVRole: true", "hyperVRole: false"), "addresses: []"),
      facts: ["HyperVHost.cluster"],
    },
  ],
});
