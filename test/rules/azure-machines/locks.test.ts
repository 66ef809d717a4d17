import rule from "../../../rules/azure-machines/locks.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-errors/locks"] as const;
const locks = (...names: string[]) => azureMachine({ machine: `locks: [${names.join(", ")}]` });
const OWN = "siterecovery-/subscriptions/s/resourceGroups/rg-dr/rsv-dr-northeurope";

testRule(rule, {
  passes: [
    { name: "none", inventory: locks() },
    { name: "Site Recovery's own, from reprotection to failback", inventory: locks(OWN) },
  ],
  violates: [
    {
      name: "one",
      inventory: locks("do-not-delete"),
      findings: [
        {
          at: "3:13-3:26",
          message:
            "'web01' is locked by 'do-not-delete'. When its replication is disabled under a lock, Site Recovery leaves links behind, and cannot enable it again until they are cleaned up. Have the lock removed before that.",
          rows,
        },
      ],
    },
    {
      name: "several, beside Site Recovery's own",
      inventory: locks(OWN, "a", "b", "SiteRecovery"),
      findings: [
        {
          at: "3:84-3:85",
          message: /^'web01' is locked by 'a', 'b', 'SiteRecovery'\./,
          rows,
          related: ["3:87-3:88", "3:90-3:102"],
        },
      ],
    },
    {
      name: "on a machine that is protected",
      inventory: azureMachine({ machine: "locks: [a]", replication: "state: protected" }),
      findings: [{ at: "3:13-3:14", rows }],
    },
  ],
  undecided: [{ name: "not recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.locks"] }],
});
