import rule from "../../../rules/inventory/unresolved-name.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    { name: "names that are there", inventory: underVmm("") },
    { name: "none, which names nothing", inventory: underVmm("", "{ to: azure, network: none }") },
    {
      name: "the resource group in front of a name",
      inventory: `vaults: [{ name: v, resourceGroup: rg-dr }]
virtualMachines: [{ name: A, replication: { to: azure, vault: RG-DR/v } }]
`,
    },
    { name: "letter case aside", inventory: underVmm("").replace("host: host-01", "host: HOST-01") },
    {
      name: "a virtual switch on a host without VMM",
      inventory: `
virtualMachines:
  - { name: A, host: H, networkAdapters: [{ name: n, network: any switch, subnet: any }] }
hyperVSites: [{ name: S }]
hyperVHosts: [{ name: H, site: S }]
`,
    },
    {
      name: "a name in another file of the folder",
      inventory: {
        "machines.dr.yaml": "virtualMachines: [{ name: A, host: H }]\n",
        "hosts.dr.yaml": "hyperVHosts: [{ name: H }]\n",
      },
    },
    {
      name: "two networks of one name, told apart by the region of the mapping",
      inventory: `
virtualNetworks:
  - { name: web, region: eastasia, resourceGroup: rg-a }
  - { name: web, region: southeastasia, resourceGroup: rg-b }
networkMappings:
  - source: { region: East Asia, network: web }
    target: { region: southeastasia, network: web }
`,
    },
    {
      name: "two networks of one name, told apart by the owner in front",
      inventory: `
virtualMachines: [{ name: A, replication: { to: azure, network: rg-b/web } }]
virtualNetworks:
  - { name: web, resourceGroup: rg-a }
  - { name: web, resourceGroup: rg-b }
`,
    },
    {
      name: "two hosts of one name, which is reported where they stand",
      inventory: "virtualMachines: [{ name: A, host: H }]\nhyperVHosts: [{ name: H }, { name: h }]\n",
    },
  ],
  violates: [
    {
      name: "none, where there always is one",
      inventory: "virtualMachines: [{ name: A, host: none }]\nhyperVHosts: [{ name: H }]\n",
      findings: [
        {
          at: "1:36-1:40",
          messageId: "none",
          message:
            "'host' is the name of a Hyper-V host, and 'none' cannot be recorded here. Leave it out while the name is not known.",
        },
      ],
    },
    {
      name: "another resource group in front of a name",
      inventory: `vaults: [{ name: v, resourceGroup: rg-dr }]
virtualMachines: [{ name: A, replication: { to: azure, vault: rg-web/v } }]
`,
      findings: [{ at: "2:63-2:71", messageId: "missing" }],
    },
    {
      name: "a host that is not there, with the nearest name",
      inventory: underVmm("").replace("host: host-01", "host: hots-01"),
      findings: [
        {
          at: "3:11-3:18",
          messageId: "missing",
          message: "No Hyper-V host is named 'hots-01' in this inventory. Did you mean 'host-01'?",
        },
      ],
    },
    {
      name: "a name that is cut short",
      inventory: `
virtualMachines: [{ name: A, replication: { to: azure, policy: gold } }]
replicationPolicies: [{ name: silver }, { name: gold-every-5-minutes }]
`,
      findings: [{ at: "2:64-2:68", message: /Did you mean 'gold-every-5-minutes'\?$/ }],
    },
    {
      name: "a name in a list",
      inventory: underVmm("").replace("hostGroups: [hg-01] }", "hostGroups: [hg-01, hg-02] }"),
      findings: [
        {
          at: "8:48-8:53",
          messageId: "missingWithin",
          message: "The VMM server 'vmm-01' has no host group named 'hg-02'. Did you mean 'hg-01'?",
        },
      ],
    },
    {
      name: "a VM network of another VMM server",
      inventory: `
virtualMachines:
  - { name: A, host: H, networkAdapters: [{ name: n, network: other }] }
hyperVHosts: [{ name: H, hostGroup: g }]
vmmServers:
  - { name: one, hostGroups: [g], vmNetworks: [{ name: own }] }
  - { name: two, vmNetworks: [{ name: other }] }
`,
      findings: [{ at: "3:63-3:68", message: /The VMM server 'one' has no VM network named 'other'\./ }],
    },
    {
      name: "a name that several objects have",
      inventory: `
virtualMachines: [{ name: A, replication: { to: azure, network: web } }]
virtualNetworks:
  - { name: web, resourceGroup: rg-a }
  - { name: web, resourceGroup: rg-b }
`,
      findings: [
        {
          at: "2:65-2:68",
          messageId: "ambiguous",
          message:
            "'web' could mean 2 objects. Write the one that is meant with its owner: 'rg-a/web', 'rg-b/web'.",
          related: ["4:13-4:16", "5:13-5:16"],
        },
      ],
    },
    {
      name: "in an alias, with the anchor as the related place",
      inventory: `
virtualMachines:
  - &base { name: A, host: gone }
  - { <<: *base, name: B }
hyperVHosts: []
`,
      findings: [{ at: "3:28-3:32" }, { at: "4:11-4:16", related: ["3:28-3:32"] }],
    },
  ],
});
