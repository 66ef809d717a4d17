import rule from "../../../rules/inventory/duplicate-name.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "one name in two owners",
      inventory: `
virtualMachines:
  - { name: A, disks: [{ name: os }] }
  - { name: B, disks: [{ name: os }] }
`,
    },
    {
      name: "networks of one name in two resource groups",
      inventory: "virtualNetworks: [{ name: web, resourceGroup: a }, { name: web, resourceGroup: b }]\n",
    },
    { name: "one name for two kinds", inventory: "hyperVSites: [{ name: x }]\nhyperVHosts: [{ name: x }]\n" },
  ],
  violates: [
    {
      name: "two machines, letter case aside",
      inventory: "virtualMachines:\n  - name: SQL01\n  - name: sql01\n",
      findings: [
        {
          at: "3:11-3:16",
          message:
            "Another virtual machine is named 'sql01' already (as 'SQL01'; letter case does not count). Rename one of the two, or take the copy out.",
          related: ["2:11-2:16"],
        },
      ],
    },
    {
      name: "two disks of a machine",
      inventory: "virtualMachines: [{ name: A, disks: [{ name: os }, { name: os }] }]\n",
      findings: [{ at: "1:60-1:62", related: ["1:46-1:48"] }],
    },
    {
      name: "networks of one resource group",
      inventory: "virtualNetworks: [{ name: web, resourceGroup: a }, { name: web, resourceGroup: a }]\n",
      findings: [{ at: "1:60-1:63" }],
    },
    {
      name: "in two files",
      inventory: { "a.dr.yaml": "vaults: [{ name: v }]\n", "b.dr.yaml": "vaults: [{ name: v }]\n" },
      findings: [{ at: "b.dr.yaml 1:18-1:19", related: ["a.dr.yaml 1:18-1:19"] }],
    },
  ],
});
