import rule from "../../../rules/replication/failed-over.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-failover/reprotect";
const machine = (replication: string) => azureMachine({ replication });

testRule(rule, {
  passes: [
    { name: "it runs in its region", inventory: machine("state: protected, activeLocation: primary") },
    {
      name: "it is reprotected",
      inventory: machine("state: protected, activeLocation: recovery, reprotected: true"),
    },
    { name: "it is not protected yet", inventory: machine("state: planned, activeLocation: recovery") },
    { name: "nothing is chosen", inventory: machine("state: considered"), silent: true },
  ],
  violates: [
    {
      name: "it has failed over",
      inventory: machine("state: protected, activeLocation: recovery, reprotected: false"),
      findings: [
        {
          at: "4:83-4:91",
          messageId: "unprotected",
          message:
            "'web01' runs in North Europe since a failover, and was not reprotected: it replicates nowhere. Reprotect it, or disable replication and plan it anew from where it runs.",
          rows: [ROW],
          related: ["4:106-4:111"],
        },
      ],
    },
    {
      name: "to a target that is not recorded",
      inventory: azureMachine({ to: "", replication: "activeLocation: recovery, reprotected: false" }),
      findings: [{ at: "4:36-4:44", message: /runs in the target region/, rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "where it runs is not recorded",
      inventory: machine("state: protected"),
      facts: ["AzureReplication.activeLocation"],
    },
    {
      name: "whether it was reprotected is not recorded",
      inventory: machine("state: protected, activeLocation: recovery"),
      facts: ["AzureReplication.reprotected"],
    },
    {
      name: "neither state nor place is recorded",
      inventory: machine("reprotected: false"),
      facts: ["AzureReplication.activeLocation"],
    },
  ],
});
