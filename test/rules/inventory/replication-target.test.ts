import rule from "../../../rules/inventory/replication-target.ts";
import { testRule } from "../rule-tester.ts";

const machine = (replication: string) => `virtualMachines:
  - { name: vm1, replication: { ${replication} } }
`;

testRule(rule, {
  passes: [
    { name: "a target", inventory: machine("state: planned, to: azure") },
    { name: "nothing is chosen yet", inventory: machine("state: considered") },
    { name: "a protected machine, of which it is not recorded", inventory: machine("state: protected") },
    { name: "no state", inventory: machine("vault: v") },
    {
      name: "a machine in Azure, of which a row asks",
      inventory: "azureVirtualMachines:\n  - { name: vm1, replication: { state: planned } }\n",
    },
  ],
  violates: [
    {
      name: "a planned machine without a target",
      inventory: machine("state: planned, vault: v"),
      findings: [
        {
          at: "2:18-2:29",
          messageId: "open",
          message:
            "Still to choose for 'vm1': 'to', 'policy'. Say where it replicates to, or write 'state: considered' while nothing is chosen.",
        },
      ],
    },
  ],
});
