import rule from "../../../rules/azure-machines/encryption-at-host.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [{ name: "off", inventory: azureMachine({ machine: "encryptionAtHost: false" }) }],
  violates: [
    {
      name: "on",
      inventory: azureMachine({ machine: "encryptionAtHost: true" }),
      findings: [
        {
          at: "3:23-3:27",
          message:
            "'web01' has encryption at host, and comes up without it after a failover. Plan to turn it on there, for which the machine has to be stopped.",
          rows: ["azure-to-azure/storage/encryption-at-host"],
        },
      ],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.encryptionAtHost"] },
  ],
});
