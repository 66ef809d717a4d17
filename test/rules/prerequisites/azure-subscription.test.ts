import rule from "../../../rules/prerequisites/azure-subscription.ts";
import { testRule } from "../rule-tester.ts";
import { machineInSite, machineUnderVmm } from "./azure-machines.ts";

const ROW = "vmm-to-azure-prerequisites/azure-account";
const replication = "{ to: azure, vault: v }";
const vault = (more: string) => `vaults:\n  - { name: v${more} }\n`;

testRule(rule, {
  passes: [
    {
      name: "a machine for which nothing is chosen yet",
      inventory: machineUnderVmm({ replication: "{ to: azure, state: considered }" }),
      silent: true,
    },
    {
      name: "a vault with its subscription",
      inventory: machineUnderVmm({
        replication,
        more: vault(", subscription: 7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11"),
      }),
    },
    { name: "in a Hyper-V site", inventory: machineInSite({ replication, more: vault("") }), silent: true },
  ],
  violates: [
    {
      name: "a vault whose subscription is recorded as absent",
      inventory: machineUnderVmm({ replication, more: vault(", subscription: none") }),
      findings: [
        {
          at: "12:30-12:34",
          messageId: "noSubscription",
          message: /vault 'v' is in no subscription/,
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a vault whose subscription is not recorded",
      inventory: machineUnderVmm({ replication, more: vault("") }),
      facts: ["Vault.subscription"],
    },
  ],
});
