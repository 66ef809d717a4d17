import rule from "../../../rules/regions/same-region.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    { name: "another region", inventory: azureMachine() },
    {
      name: "a zone of the same region",
      inventory: azureMachine({
        to: "to: { region: westeurope }",
        replication: 'state: protected, availabilityZone: "2"',
      }),
    },
    {
      name: "another region, whether protected is not recorded",
      inventory: azureMachine({ replication: "" }),
    },
  ],
  violates: [
    {
      name: "the same region, however it is written",
      inventory: azureMachine({ to: "to: { region: West Europe }" }),
      findings: [
        {
          at: "4:34-4:45",
          messageId: "same",
          message:
            "'web01' runs in West Europe and is to replicate to West Europe. Name another region, or the availability zone that it is to come up in.",
          rows: ["azure-to-azure/moves/same-region"],
          related: ["3:13-3:23"],
        },
      ],
    },
    {
      name: "protected, and no zone",
      inventory: azureMachine({
        to: "to: { region: westeurope }",
        replication: "state: protected, availabilityZone: none",
      }),
      findings: [{ at: "4:34-4:44", rows: ["azure-to-azure/moves/same-region"] }],
    },
  ],
  undecided: [
    {
      name: "protected, the zone is not recorded",
      inventory: azureMachine({ to: "to: { region: westeurope }", replication: "state: protected" }),
      facts: ["AzureReplication.availabilityZone"],
    },
    {
      name: "neither state nor zone is recorded",
      inventory: azureMachine({ to: "to: { region: westeurope }", replication: "" }),
      facts: ["AzureReplication.availabilityZone"],
    },
    {
      name: "the machine's region is not recorded",
      inventory: azureMachine({ machine: "" }),
      facts: ["AzureVirtualMachine.region"],
    },
    {
      name: "the target is not recorded",
      inventory: azureMachine({ to: "" }),
      facts: ["AzureReplication.to"],
    },
  ],
});
