import rule from "../../../rules/azure-machines/iscsi-disk.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [{ name: "without", inventory: azureMachine({ machine: "iscsiDisks: false" }) }],
  violates: [
    {
      name: "with it",
      inventory: azureMachine({ machine: "iscsiDisks: true" }),
      findings: [
        {
          at: "3:17-3:21",
          message:
            "'web01' connects to disks by iSCSI, which Site Recovery does not support between Azure regions. Move the data to managed disks, or see to it that it is copied in another way.",
          rows: ["azure-to-azure/storage/iscsi"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "not recorded",
      inventory: azureMachine({ machine: "region: westeurope" }),
      facts: ["AzureVirtualMachine.iscsiDisks"],
    },
  ],
});
