import rule from "../../../rules/inventory/adapter-region.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "the machine's region",
      inventory: azureMachine({
        machine: "region: westeurope\nnetworkAdapters: [{ name: nic0, network: net }]",
        more: "virtualNetworks: [{ name: net, region: West Europe }]\n",
      }),
    },
    {
      name: "no region is recorded",
      inventory: azureMachine({
        machine: "region: westeurope\nnetworkAdapters: [{ name: nic0, network: net }]",
        more: "virtualNetworks: [{ name: net }]\n",
      }),
    },
    {
      name: "the machine's is not",
      inventory: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0, network: net }]",
        more: "virtualNetworks: [{ name: net, region: northeurope }]\n",
      }),
    },
    {
      name: "a region that is not known",
      inventory: azureMachine({
        machine: "region: westeurope\nnetworkAdapters: [{ name: nic0, network: net }]",
        more: "virtualNetworks: [{ name: net, region: westeurop }]\n",
      }),
    },
  ],
  violates: [
    {
      name: "another region",
      inventory: azureMachine({
        machine: "region: westeurope\nnetworkAdapters: [{ name: nic0, network: net }]",
        more: "virtualNetworks: [{ name: net, region: northeurope }]\n",
      }),
      findings: [
        {
          at: "4:46-4:49",
          messageId: "elsewhere",
          message:
            "'web01' is in West Europe, but network 'net' of this adapter is in North Europe. Azure connects machines to networks of their own region only: correct one of the regions, or the network.",
          related: ["6:40-6:51", "3:13-3:23"],
        },
      ],
    },
  ],
  undecided: [],
});
