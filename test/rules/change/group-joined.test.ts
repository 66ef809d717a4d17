import rule from "../../../rules/change/group-joined.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const inGroup = (group: string, more = "") =>
  azureMachine({ replication: `state: protected${group === "" ? "" : `, multiVmGroup: ${group}`}${more}` });

testRule(rule, {
  passes: [
    { name: "the group that it was in", earlier: inGroup("shop"), inventory: inGroup("Shop") },
    { name: "none any more", earlier: inGroup("shop"), inventory: inGroup("none") },
    {
      name: "enabled again",
      earlier: inGroup("none", ", enabledAt: 2026-01-01T00:00:00Z"),
      inventory: inGroup("shop", ", enabledAt: 2026-06-01T00:00:00Z"),
    },
  ],
  violates: [
    {
      name: "a group, after none",
      earlier: inGroup("none"),
      inventory: inGroup("shop"),
      findings: [
        {
          at: "4:81-4:85",
          message:
            "'web01' is in replication group 'shop' now, which a machine joins only when replication is enabled. Disable replication, enable it again with the group, and record the new 'enabledAt'.",
          rows: ["azure-to-azure-questions/multi-vm-group-join"],
        },
      ],
    },
    {
      name: "another group",
      earlier: inGroup("shop"),
      inventory: inGroup("erp"),
      findings: [{ at: "4:81-4:84", rows: ["azure-to-azure-questions/multi-vm-group-join"] }],
    },
  ],
  undecided: [
    {
      name: "not recorded any more",
      earlier: inGroup("shop"),
      inventory: inGroup(""),
      facts: ["AzureReplication.multiVmGroup"],
    },
    { name: "not recorded before", earlier: inGroup(""), inventory: inGroup("shop"), facts: [] },
  ],
});
