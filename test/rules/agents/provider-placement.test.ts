import rule from "../../../rules/agents/provider-placement.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { TO_SECOND_SITE, vmmServer } from "../servers/vmm-servers.ts";

const ROW = "hyperv-to-azure/agents/provider-placement";
const provider = (version: string) => `siteRecoveryProviderVersion: ${version}`;

/** A cluster in a site, with a protected machine on its first host. */
const cluster = (other: string) => `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, ${provider("5.23.0912.1")} }
  - { name: host-02, site: oslo, ${other} }
hyperVSites: [{ name: oslo }]
`;

testRule(rule, {
  passes: [
    { name: "on each node", inventory: cluster(`cluster: c1, ${provider("5.23.0912.1")}`) },
    { name: "on a VMM server", inventory: vmmServer(provider("5.23.0912.1")) },
    { name: "on a host in a site", inventory: hostInSite(provider("5.23.0912.1")) },
    {
      name: "not on a host under VMM, where it need not be",
      inventory: hostUnderVmm(provider("none")).replace(
        "name: vmm-01",
        "name: vmm-01\n    siteRecoveryProviderVersion: 5.23.0912.1",
      ),
    },
    {
      name: "a VMM server whose machines go to a second site",
      inventory: vmmServer(provider("none"), TO_SECOND_SITE),
      silent: true,
    },
    {
      name: "a host without protected machines",
      inventory: hostWithoutMachines(provider("none")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "none on a node without machines",
      inventory: cluster(`cluster: c1, ${provider("none")}`),
      findings: [
        {
          at: "5:76-5:80",
          messageId: "onHost",
          rows: [ROW, "hyperv-to-azure-questions/clusters/every-node"],
          related: ["5:43-5:45"],
        },
      ],
    },
    {
      name: "none on a VMM server",
      inventory: vmmServer(provider("none")),
      findings: [
        {
          at: "4:34-4:38",
          messageId: "onVmmServer",
          message: /'vmm-01' has no Site Recovery provider/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "none on a host in a site",
      inventory: hostInSite(provider("none")),
      findings: [
        {
          at: "4:34-4:38",
          messageId: "onHost",
          message: /'host-01' has no Site Recovery provider/,
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "none on what is perhaps a node",
      inventory: cluster(provider("none")),
      facts: ["HyperVHost.cluster"],
    },
    {
      name: "not recorded on a VMM server",
      inventory: vmmServer("internetAccess: true"),
      facts: ["VMMServer.siteRecoveryProviderVersion"],
    },
    {
      name: "not recorded on a host in a site",
      inventory: hostInSite("proxy: none"),
      facts: ["HyperVHost.siteRecoveryProviderVersion"],
    },
    {
      name: "none on a host of which it cannot be told whether it needs one",
      inventory: hostInSite(provider("none")).replace("    site: site-01\n", ""),
      facts: ["HyperVHost.hostGroup"],
    },
  ],
});
