import rule from "../../../rules/azure-network/adapter-count.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure/network/adapter-count"] as const;
const machine = (adapters: number, size?: string, state = "planned") =>
  azureMachine({
    machine: `region: westeurope\nnetworkAdapters: [${[...Array(adapters).keys()].map((index) => `{ name: nic${index} }`).join(", ")}]`,
    replication: `state: ${state}${size === undefined ? "" : `, targetVmSize: ${size}`}`,
  });

testRule(rule, {
  passes: [
    { name: "as many as the size takes", inventory: machine(2, "Standard_D4s_v5") },
    { name: "one, of whatever size", inventory: machine(1) },
    { name: "one, of a size that nobody knows", inventory: machine(1, "Standard_D4s_v99") },
  ],
  violates: [
    {
      name: "one more than the size takes, letter case aside",
      inventory: machine(3, "standard_d4s_v5"),
      findings: [
        {
          at: "5:79-5:94",
          messageId: "many",
          message:
            "'web01' has 3 adapters and is to come up with the size 'standard_d4s_v5', which takes 2. Choose a size for the target that takes as many.",
          rows,
          related: ["4:5-4:20"],
        },
      ],
    },
  ],
  undecided: [
    { name: "no size chosen", inventory: machine(2), facts: ["AzureReplication.targetVmSize"] },
    {
      name: "a size that nobody knows",
      inventory: machine(2, "Standard_D4s_v99"),
      facts: ["AzureReplication.targetVmSize"],
    },
    {
      name: "adapters not recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
  ],
});
