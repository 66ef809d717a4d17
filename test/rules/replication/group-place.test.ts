import rule from "../../../rules/replication/group-place.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-questions/multi-vm-group-place"] as const;
const pair = (one: string, other: string, group = "shop") => `azureVirtualMachines:
  - { name: a, ${one}replication: { to: { region: northeurope }, state: protected, vault: rsv, multiVmGroup: shop } }
  - { name: b, ${other}replication: { to: { region: northeurope }, state: protected, vault: rsv, multiVmGroup: ${group} } }`;
const WEST = "region: westeurope, ";

testRule(rule, {
  passes: [
    { name: "one region", inventory: pair(WEST, WEST) },
    { name: "one subscription", inventory: pair(`${WEST}subscription: s-1, `, `${WEST}subscription: S-1, `) },
    { name: "another group", inventory: pair(WEST, "region: eastus, ", "erp") },
    { name: "no group", inventory: pair(WEST, "region: eastus, ", "none") },
    { name: "planned, without a group", inventory: azureMachine() },
  ],
  violates: [
    {
      name: "two regions",
      inventory: pair(WEST, "region: eastus, "),
      findings: [
        {
          at: "3:120-3:124",
          messageId: "region",
          message:
            "'b' runs in East US and 'a' of the same replication group 'shop' in West Europe. Put machines of one region into a group.",
          rows,
          related: ["2:24-2:34"],
        },
      ],
    },
    {
      name: "two subscriptions",
      inventory: pair(`${WEST}subscription: s-1, `, `${WEST}subscription: s-2, `),
      findings: [
        {
          at: "3:143-3:147",
          messageId: "subscription",
          message:
            "'b' is of subscription 's-2' and 'a' of the same replication group 'shop' of 's-1'. Put machines of one subscription into a group.",
          rows,
          related: ["2:50-2:53"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a vault that is still to choose",
      inventory: azureMachine({ replication: "multiVmGroup: shop, state: planned" }),
      facts: ["AzureReplication.vault"],
    },
    ...[
      {
        which: "the only one known of it",
        inventory: azureMachine({ replication: "state: protected, vault: rsv, multiVmGroup: shop" }),
      },
      { which: "one like the first", inventory: pair(WEST, WEST) },
      {
        which: "one of a subscription like the first",
        inventory: pair(`${WEST}subscription: s-1, `, `${WEST}subscription: s-1, `),
      },
    ].map(({ which, inventory }) => ({
      name: `${which}, beside a machine without a replication block`,
      inventory: `${inventory.trimEnd()}\n  - { name: other }\n`,
      facts: ["AzureVirtualMachine.replication"] as const,
    })),
    {
      name: "not recorded",
      inventory: azureMachine({ replication: "state: protected" }),
      facts: ["AzureReplication.multiVmGroup"],
    },
    {
      name: "the region of one is not recorded",
      inventory: pair(WEST, ""),
      facts: ["AzureVirtualMachine.region"],
    },
    {
      name: "the subscription of one is not recorded",
      inventory: pair(`${WEST}subscription: s-1, `, WEST),
      facts: ["AzureVirtualMachine.subscription"],
    },
  ],
});
