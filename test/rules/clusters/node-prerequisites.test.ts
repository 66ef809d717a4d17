import rule from "../../../rules/clusters/node-prerequisites.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-troubleshooting/node-prerequisites";
const GOOD = "hyperVRole: true, internetAccess: direct, domainController: false";

/** A cluster with a protected machine on its first host. What is told of the other stands in line 5, from column 53. */
const inSite = (other: string, cluster = "cluster: c1") => `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure, vault: rsv } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, ${GOOD} }
  - { name: host-02, site: oslo, ${cluster}, ${other} }
hyperVSites: [{ name: oslo }]
vaults: [{ name: rsv, privateEndpoint: false }]
`;
const underVmm = (other: string) =>
  inSite(other)
    .replaceAll("site: oslo", "hostGroup: hg")
    .replace(
      "hyperVSites: [{ name: oslo }]",
      "vmmServers: [{ name: vmm, hostGroups: [hg], clouds: [{ name: gold, hostGroups: [hg] }] }]",
    );

testRule(rule, {
  passes: [
    { name: "all prerequisites on both", inventory: inSite(GOOD) },
    {
      name: "a domain controller under VMM",
      inventory: underVmm("hyperVRole: true, internetAccess: direct"),
    },
    { name: "a host of another cluster", inventory: inSite("hyperVRole: false", "cluster: c2") },
    { name: "all prerequisites, whether it is a node or not", inventory: inSite(GOOD, "addresses: []") },
    { name: "a host of its own", inventory: inSite("hyperVRole: false", "cluster: none") },
    {
      name: "Hyper-V Server, which is the role",
      inventory: inSite(
        "operatingSystem: { name: Hyper-V Server 2019 }, internetAccess: direct, domainController: false",
      ),
    },
  ],
  violates: [
    {
      name: "a node without the role",
      inventory: inSite(GOOD.replace("hyperVRole: true", "hyperVRole: false")),
      findings: [
        {
          at: "5:59-5:64",
          messageId: "role",
          message: /'host-02' does not have the Hyper-V role, and cluster 'c1' has protected machines/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "a node without a way to Azure, under VMM",
      inventory: underVmm("hyperVRole: true, internetAccess: none, proxy: none"),
      findings: [{ at: "5:84-5:88", messageId: "cutOff", rows: [ROW] }],
    },
    {
      name: "a node that is a domain controller",
      inventory: inSite(GOOD.replace("Controller: false", "Controller: true")),
      findings: [{ at: "5:107-5:111", messageId: "domainController", rows: [ROW] }],
    },
    {
      name: "a host with machines of its own, of which other rules speak",
      inventory: inSite(GOOD).replace("cluster: c1, hyperVRole: true", "cluster: c1, hyperVRole: false"),
      findings: [],
    },
  ],
  undecided: [
    {
      name: "the role is not recorded",
      inventory: inSite("internetAccess: direct, domainController: false"),
      facts: ["HyperVHost.hyperVRole"],
    },
    {
      name: "the way to Azure is not recorded",
      inventory: inSite("hyperVRole: true, domainController: false"),
      facts: ["HyperVHost.internetAccess"],
    },
    {
      name: "whether it is a domain controller is not recorded",
      inventory: inSite("hyperVRole: true, internetAccess: direct"),
      facts: ["HyperVHost.domainController"],
    },
    {
      name: "whether it is a node is not recorded",
      inventory: inSite(
        "hyperVRole: false, internetAccess: direct, domainController: false",
        "addresses: []",
      ),
      facts: ["HyperVHost.cluster"],
    },
  ],
});
