import rule from "../../../rules/change/availability-kind.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-enable/availability-type";
const machine = (replication: string) => azureMachine({ replication: `state: protected${replication}` });
const SET = ", availabilitySet: as-web, availabilityZone: none";
const OTHER_SET = ", availabilitySet: as-new, availabilityZone: none";
const ZONE = ', availabilitySet: none, availabilityZone: "1"';
const ALONE = ", availabilitySet: none, availabilityZone: none";

testRule(rule, {
  passes: [
    { name: "as it was", inventory: machine(ALONE), earlier: machine(ALONE) },
    { name: "another set", inventory: machine(OTHER_SET), earlier: machine(SET) },
    { name: "another zone", inventory: machine(ZONE.replace("1", "2")), earlier: machine(ZONE) },
    {
      name: "enabled again in between",
      inventory: machine(`${ZONE}, enabledAt: 2026-05-01T08:00:00Z`),
      earlier: machine(`${SET}, enabledAt: 2026-03-01T08:00:00Z`),
    },
    {
      name: "only planned then",
      inventory: machine(ZONE),
      earlier: azureMachine({ replication: `state: planned${SET}` }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a zone after a set",
      inventory: machine(ZONE),
      earlier: machine(SET),
      findings: [
        {
          at: "4:108-4:111",
          messageId: "changed",
          message:
            "'web01' was to come up in an availability set and now is to come up in an availability zone, which is chosen when replication is enabled. Disable replication, enable it again, and record the new 'enabledAt'.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "alone after a set",
      inventory: machine(ALONE),
      earlier: machine(SET),
      findings: [{ at: "4:84-4:88", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "the set not recorded now",
      inventory: machine(", availabilityZone: none"),
      earlier: machine(SET),
      facts: ["AzureReplication.availabilitySet"],
    },
    {
      name: "the zone not recorded then",
      inventory: machine(ALONE),
      earlier: machine(", availabilitySet: none"),
      facts: [],
    },
  ],
});
