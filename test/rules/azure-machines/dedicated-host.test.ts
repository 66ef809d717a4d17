import rule from "../../../rules/azure-machines/dedicated-host.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [{ name: "none", inventory: azureMachine({ machine: "dedicatedHost: none" }) }],
  violates: [
    {
      name: "a host",
      inventory: azureMachine({ machine: "dedicatedHost: dh-1" }),
      findings: [
        {
          at: "3:20-3:24",
          message:
            "'web01' runs on the dedicated host 'dh-1'; Site Recovery does not replicate such machines. Move it off the host, or plan another way to recover it.",
          rows: ["azure-to-azure/moves/dedicated-host"],
        },
      ],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.dedicatedHost"] },
  ],
});
