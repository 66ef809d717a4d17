import rule from "../../../rules/regions/zone-region.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const within = (region: string, replication: string) =>
  azureMachine({ machine: `region: ${region}`, to: `to: { region: ${region} }`, replication });

testRule(rule, {
  passes: [
    { name: "a listed region", inventory: within("uksouth", "state: planned, availabilityZone: '2'") },
    { name: "to another region", inventory: azureMachine() },
    {
      name: "to no zone, which another rule reports",
      inventory: within("ukwest", "state: planned, availabilityZone: none"),
    },
  ],
  violates: [
    {
      name: "a region that is not listed",
      inventory: within("ukwest", "state: planned, availabilityZone: '2'"),
      findings: [
        {
          at: "4:78-4:81",
          messageId: "unlisted",
          message:
            "'web01' goes to another availability zone of UK West, which the article on replication between zones (2025-02-12) does not list. See whether the portal offers it there before you count on it.",
          rows: ["azure-to-azure-zones/regions"],
          related: ["3:13-3:19"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the zone is not recorded",
      inventory: within("ukwest", "state: protected"),
      facts: ["AzureReplication.availabilityZone"],
    },
    {
      name: "the machine's region is not recorded",
      inventory: azureMachine({ machine: "" }),
      facts: ["AzureVirtualMachine.region"],
    },
  ],
});
