import rule from "../../../rules/inventory/subscription-contradiction.ts";
import { testRule } from "../rule-tester.ts";

const guest = (block: string, network = "subscription: S-2") => `virtualMachines:
  - { name: vm1, replication: { ${block} } }
virtualNetworks:
  - { name: net, ${network} }
`;
const inAzure = (block: string) => guest(block).replace("virtualMachines", "azureVirtualMachines");

testRule(rule, {
  passes: [
    {
      name: "one subscription",
      inventory: guest("to: azure, subscription: s-2, network: net, testFailoverNetwork: net"),
    },
    { name: "a subscription that is not recorded", inventory: guest("to: azure, network: net") },
    {
      name: "the network's, that is not recorded",
      inventory: guest("to: azure, subscription: s-1, network: net", "production: true"),
    },
    { name: "no network", inventory: guest("to: azure, subscription: s-1, network: none") },
    { name: "a network that there is not", inventory: guest("to: azure, subscription: s-1, network: other") },
    {
      name: "a machine that is only considered",
      inventory: guest("state: considered, to: azure, subscription: s-1, network: net"),
    },
  ],
  violates: [
    {
      name: "the network of failovers",
      inventory: guest("state: planned, to: azure, subscription: s-1, network: net"),
      findings: [
        {
          at: "2:88-2:91",
          messageId: "elsewhere",
          message: /'vm1' is to come up in subscription 's-1', but network 'net' is in 'S-2'/,
          related: ["4:32-4:35"],
        },
      ],
    },
    {
      name: "the network of tests of a machine in Azure",
      inventory: inAzure("subscription: s-1, testFailoverNetwork: net"),
      findings: [{ at: "2:73-2:76", messageId: "elsewhere" }],
    },
  ],
});
