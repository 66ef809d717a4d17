import rule from "../../../rules/inventory/removed-name.ts";
import { testRule } from "../rule-tester.ts";

const MACHINES = `virtualMachines:
  - { name: A, replication: { to: azure, vault: v, policy: p } }
  - { name: B, replication: { to: azure, vault: rg/V } }
`;
const AZURE = `vaults: [{ name: v, resourceGroup: rg }]
replicationPolicies: [{ name: p }]
`;
const CLOUDS = `vmmServers: [{ name: vmm, hostGroups: [one, two], clouds: [{ name: gold, hostGroups: [one, two] }] }]\n`;
const NETWORKS = `virtualNetworks: [{ name: net, subnets: [{ name: web }] }]
virtualMachines:
  - { name: A, replication: { to: azure, network: net }, networkAdapters: [{ name: n, target: { subnet: web } }] }
`;
const TWO_NETWORKS = `virtualNetworks: [{ name: net, subnets: [{ name: web }] }, { name: other, subnets: [{ name: app }] }]
virtualMachines:
  - { name: A, replication: { to: azure, network: net }, networkAdapters: [{ name: n, target: { subnet: web } }] }
  - { name: B, replication: { to: azure, network: other }, networkAdapters: [{ name: n, target: { subnet: app } }] }
`;

testRule(rule, {
  passes: [
    { name: "objects that are there", earlier: AZURE + MACHINES, inventory: AZURE + MACHINES },
    { name: "no earlier state", inventory: MACHINES, silent: true },
    { name: "lists that were not recorded before", earlier: MACHINES, inventory: MACHINES },
    {
      name: "a name that is no longer in its list, which is an unresolved one",
      earlier: AZURE + MACHINES,
      inventory: AZURE.replace("name: v", "name: w") + MACHINES,
    },
    {
      name: "another name than before",
      earlier: AZURE + MACHINES,
      inventory: "virtualMachines: [{ name: A, replication: { to: azure, vault: other } }]\n",
    },
    {
      name: "a machine that is new",
      earlier: AZURE + MACHINES,
      inventory: "virtualMachines: [{ name: C, replication: { to: azure, vault: v } }]\n",
    },
    {
      name: "a list that cannot be read now",
      earlier: AZURE + MACHINES,
      inventory: `vaults: [{ name: v, resourceGroup: rg }\n${MACHINES}`,
    },
    {
      name: "an object that stood in a broken part of the earlier file",
      earlier: `${MACHINES}vaults:\n  - { name: v, resourceGroup: rg, region: ] }\n`,
      inventory: MACHINES,
    },
    {
      name: "an object in another file of the folder",
      earlier: AZURE + MACHINES,
      inventory: { "a.dr.yaml": MACHINES, "b.dr.yaml": AZURE },
    },
  ],
  violates: [
    {
      name: "the file with the vaults and the policies was deleted",
      earlier: { "azure.dr.yaml": AZURE, "machines.dr.yaml": MACHINES },
      inventory: { "machines.dr.yaml": MACHINES },
      findings: [
        {
          at: "2:49-2:50",
          messageId: "removed",
          message:
            "The list 'vaults' was removed, and the recovery services vault 'v' of it is still named here. Record the list again, or name others wherever something of it is named.",
        },
        {
          at: "2:60-2:61",
          messageId: "removed",
          message:
            "The list 'replicationPolicies' was removed, and the replication policy 'p' of it is still named here. Record the list again, or name others wherever something of it is named.",
        },
      ],
    },
    {
      name: "one finding for a list, however many files name something of it",
      earlier: {
        "azure.dr.yaml": AZURE,
        "more.dr.yaml": "vaults: [{ name: w, resourceGroup: rg }]\n",
        "one.dr.yaml": MACHINES,
        "two.dr.yaml": MACHINES.replace("name: A", "name: C")
          .replace("name: B", "name: D")
          .replace("rg/V", "w"),
      },
      inventory: {
        "one.dr.yaml": MACHINES,
        "two.dr.yaml": MACHINES.replace("name: A", "name: C")
          .replace("name: B", "name: D")
          .replace("rg/V", "w"),
      },
      findings: [
        { at: "one.dr.yaml 2:49-2:50", messageId: "removed" },
        { at: "one.dr.yaml 2:60-2:61", messageId: "removed" },
      ],
    },
    {
      name: "lists of the same name that two objects lost",
      earlier: TWO_NETWORKS,
      inventory: TWO_NETWORKS.replace(/, subnets: \[\{ name: \w+ \}\]/g, ""),
      findings: [
        {
          at: "3:105-3:108",
          message: /^The list 'subnets' of the \S+ ?\S* ?\S* 'net' was removed, and the subnet /,
        },
        { at: "4:107-4:110", message: / 'other' was removed, / },
      ],
    },
    {
      name: "a network lost its list of subnets",
      earlier: NETWORKS,
      inventory: NETWORKS.replace(", subnets: [{ name: web }]", ""),
      findings: [{ at: "3:105-3:108", messageId: "removed" }],
    },
    {
      name: "the names of a list, in another order than before",
      earlier: CLOUDS,
      inventory: CLOUDS.replace("hostGroups: [one, two], ", "").replace("[one, two]", "[two, one]"),
      findings: [
        {
          at: "1:63-1:66",
          messageId: "removed",
          message:
            "The list 'hostGroups' of the VMM server 'vmm' was removed, and the host group 'two' of it is still named here. Record the list again, or name others wherever something of it is named.",
        },
      ],
    },
  ],
});
