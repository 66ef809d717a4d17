import rule from "../../../rules/forecast/adapter-order.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const withAdapters = (adapters: string) =>
  azureMachine({ machine: `region: westeurope\nnetworkAdapters: [${adapters}]` });

testRule(rule, {
  passes: [
    { name: "one adapter", inventory: withAdapters("{ name: nic0 }") },
    { name: "none", inventory: withAdapters("") },
  ],
  violates: [
    {
      name: "two adapters",
      inventory: withAdapters("{ name: nic0 }, { name: nic1 }"),
      findings: [
        {
          at: "4:5-4:20",
          messageId: "order",
          message:
            "'web01' has 2 adapters, which may come up in another order. See to it that nothing in the guest goes by their order, and try it in a test failover.",
          rows: ["azure-to-azure/network/adapter-order"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "adapters not recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
  ],
});
