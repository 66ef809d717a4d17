import rule from "../../../rules/regions/brazil.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    { name: "other regions", inventory: azureMachine() },
    {
      name: "one of its eight targets",
      inventory: azureMachine({
        machine: "region: brazilsouth",
        to: "to: { region: southcentralus }",
        replication: "state: planned",
      }),
    },
    {
      name: "to Brazil Southeast",
      inventory: azureMachine({
        machine: "region: Brazil South",
        to: "to: { region: Brazil Southeast }",
        replication: "state: planned",
      }),
    },
    {
      name: "on its way back to Brazil South",
      inventory: azureMachine({
        machine: "region: eastus",
        to: "to: { region: brazilsouth }",
        replication: "state: protected, activeLocation: recovery",
      }),
    },
    {
      name: "within Brazil South, to a zone",
      inventory: azureMachine({
        machine: "region: brazilsouth",
        to: "to: { region: brazilsouth }",
        replication: 'state: planned, availabilityZone: "2"',
      }),
    },
  ],
  violates: [
    {
      name: "a target that it does not have",
      inventory: azureMachine({
        machine: "region: brazilsouth",
        to: "to: { region: westeurope }",
        replication: "state: planned",
      }),
      findings: [
        {
          at: "4:34-4:44",
          messageId: "target",
          message:
            "'web01' is in Brazil South, from which machines replicate to 8 regions only, and West Europe is none of them. Choose one of: Brazil Southeast, South Central US, West Central US, East US, East US 2, West US, West US 2, North Central US.",
          rows: ["azure-to-azure/regions/brazil-south-targets"],
          related: ["3:13-3:24"],
        },
      ],
    },
    {
      name: "Brazil South as a target",
      inventory: azureMachine({
        machine: "region: eastus",
        to: "to: { region: Brazil South }",
        replication: "state: planned",
      }),
      findings: [
        {
          at: "4:34-4:46",
          messageId: "sourceOnly",
          message:
            "'web01' is to replicate to Brazil South, which is a source only: machines replicate from there and fail back to it. Choose another region.",
          rows: ["azure-to-azure/regions/brazil-south-source-only"],
        },
      ],
    },
    {
      name: "protected, and still where it was",
      inventory: azureMachine({
        machine: "region: eastus",
        to: "to: { region: brazilsouth }",
        replication: "state: protected, activeLocation: primary",
      }),
      findings: [{ at: "4:34-4:45", rows: ["azure-to-azure/regions/brazil-south-source-only"] }],
    },
    {
      name: "Brazil Southeast as a source",
      inventory: azureMachine({
        machine: "region: brazilsoutheast",
        to: "to: { region: eastus }",
        replication: "state: planned",
      }),
      findings: [
        {
          at: "3:13-3:28",
          messageId: "targetOnly",
          message:
            "'web01' is in Brazil Southeast, which is a target only: machines replicate to it and not from there.",
          rows: ["azure-to-azure/regions/brazil-southeast-target-only"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "protected, perhaps on its way back",
      inventory: azureMachine({
        machine: "region: eastus",
        to: "to: { region: brazilsouth }",
        replication: "state: protected",
      }),
      facts: ["AzureReplication.activeLocation"],
    },
    {
      name: "whether it is protected is not recorded",
      inventory: azureMachine({
        machine: "region: eastus",
        to: "to: { region: brazilsouth }",
        replication: "",
      }),
      facts: ["AzureReplication.state"],
    },
    {
      name: "the source is not recorded",
      inventory: azureMachine({ machine: "" }),
      facts: ["AzureVirtualMachine.region"],
    },
    {
      name: "a target that is not known",
      inventory: azureMachine({
        machine: "region: brazilsouth",
        to: "to: { region: eastuss }",
        replication: "state: planned",
      }),
      facts: ["ReplicationTarget.region"],
    },
  ],
});
