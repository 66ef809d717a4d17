import rule from "../../../rules/regions/restricted.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    { name: "other regions", inventory: azureMachine() },
    {
      name: "the region whose customers it is for",
      inventory: azureMachine({
        machine: "region: germanywestcentral",
        to: "to: { region: northeurope }",
        replication: "state: planned",
      }),
    },
  ],
  violates: [
    {
      name: "as a target",
      inventory: azureMachine({
        machine: "region: germanywestcentral",
        to: "to: { region: germanynorth }",
        replication: "state: planned",
      }),
      findings: [
        {
          at: "4:34-4:46",
          messageId: "restricted",
          message:
            "Germany North is kept for disaster recovery of machines in Germany West Central: 'web01' can use it only if its subscription and that of the target are on Microsoft's allow list. Ask for it before replication is enabled.",
          rows: ["azure-to-azure/regions/restricted"],
        },
      ],
    },
    {
      name: "both",
      inventory: azureMachine({
        machine: "region: France South",
        to: "to: { region: uaecentral }",
        replication: "state: planned",
      }),
      findings: [
        { at: "3:13-3:25", rows: ["azure-to-azure/regions/restricted"] },
        { at: "4:34-4:44", rows: ["azure-to-azure/regions/restricted"] },
      ],
    },
  ],
  undecided: [
    {
      name: "the target is not recorded",
      inventory: azureMachine({ to: "" }),
      facts: ["AzureReplication.to"],
    },
  ],
});
