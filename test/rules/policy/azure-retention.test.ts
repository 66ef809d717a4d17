import rule from "../../../rules/policy/azure-retention.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "15 days",
      inventory: azureMachine({
        replication: "state: planned, policy: gold",
        more: "replicationPolicies: [{ name: gold, recoveryPointRetention: 360 }]\n",
      }),
    },
    {
      name: "none",
      inventory: azureMachine({
        replication: "state: planned, policy: gold",
        more: "replicationPolicies: [{ name: gold, recoveryPointRetention: 0 }]\n",
      }),
    },
    {
      name: "a policy that no Azure machine uses",
      inventory: "replicationPolicies: [{ name: gold, recoveryPointRetention: 400 }]\n",
      silent: true,
    },
    {
      name: "Microsoft allows more",
      inventory: azureMachine({
        replication: "state: planned, policy: gold",
        more: "replicationPolicies: [{ name: gold, recoveryPointRetention: 361 }]\n",
      }),
      matrix: { "azure-to-azure-questions/retention": { limits: { maximumRetention: { value: 720 } } } },
    },
  ],
  violates: [
    {
      name: "an hour more",
      inventory: azureMachine({
        replication: "state: planned, policy: gold",
        more: "replicationPolicies: [{ name: gold, recoveryPointRetention: 361 }]\n",
      }),
      findings: [
        {
          at: "5:61-5:64",
          messageId: "long",
          message:
            "Policy 'gold' keeps recovery points for 361 hours, but those of Azure machines are kept for 360 hours (15 days) at most. Lower it.",
          rows: ["azure-to-azure-questions/retention"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "not recorded",
      inventory: azureMachine({
        replication: "state: planned, policy: gold",
        more: "replicationPolicies: [{ name: gold }]\n",
      }),
      facts: ["ReplicationPolicy.recoveryPointRetention"],
    },
  ],
});
