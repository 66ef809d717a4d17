import rule from "../../../rules/azure-machines/fips.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [{ name: "without", inventory: azureMachine({ machine: "fips: false" }) }],
  violates: [
    {
      name: "with it",
      inventory: azureMachine({ machine: "fips: true" }),
      findings: [
        {
          at: "3:11-3:15",
          message:
            "'web01' is in FIPS mode, which Site Recovery does not support. Ask Microsoft before you rely on its replication, or plan another way to recover it.",
          rows: ["azure-to-azure/storage/fips"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "not recorded",
      inventory: azureMachine({ machine: "region: westeurope" }),
      facts: ["AzureVirtualMachine.fips"],
    },
  ],
});
