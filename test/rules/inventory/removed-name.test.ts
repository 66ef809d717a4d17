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
            "The recovery services vault 'v' was removed, with the whole list that it stood in, and is still named here. Record it again, or name another one.",
        },
        { at: "2:60-2:61", messageId: "removed" },
        { at: "3:49-3:53", messageId: "removed" },
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
            "The host group 'two' was removed, with the whole list that it stood in, and is still named here. Record it again, or name another one.",
        },
        { at: "1:68-1:71", messageId: "removed" },
      ],
    },
  ],
});
