import rule from "../../../rules/inventory/enabled-before-protection.ts";
import { testRule } from "../rule-tester.ts";

const machine = (replication: string) => `virtualMachines:
  - { name: vm1, replication: { to: azure, ${replication} } }
`;

testRule(rule, {
  passes: [
    { name: "a protected machine", inventory: machine("state: protected, enabledAt: 2026-03-01") },
    { name: "no state", inventory: machine("enabledAt: 2026-03-01") },
    { name: "no time", inventory: machine("state: planned") },
  ],
  violates: [
    {
      name: "a planned machine",
      inventory: machine("state: planned, enabledAt: 2026-03-01"),
      findings: [
        {
          at: "2:71-2:81",
          messageId: "contradicted",
          message:
            "'vm1' is planned, but its replication is recorded as enabled at 2026-03-01. Write 'state: protected', or leave 'enabledAt' out.",
          related: ["2:51-2:58"],
        },
      ],
    },
    {
      name: "a considered one, also in the future",
      inventory: machine("state: considered, enabledAt: 9999-03-01"),
      findings: [{ at: "2:74-2:84", messageId: "contradicted" }],
    },
    {
      name: "a machine in Azure",
      inventory:
        "azureVirtualMachines:\n  - { name: vm1, replication: { state: planned, enabledAt: 2026-03-01 } }\n",
      findings: [{ at: "2:60-2:70", messageId: "contradicted" }],
    },
  ],
});
