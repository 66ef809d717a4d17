import rule from "../../../rules/regions/zonal-source.ts";
import { azureMachine, perhapsToAnotherZone } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-zones/zonal-source"] as const;
const HERE = "to: { region: westeurope }";
const fromTo = (from: string, to: string, more = "", replication = "state: planned") =>
  azureMachine({
    machine: `region: westeurope\navailabilityZone: "${from}"${more}`,
    to: HERE,
    replication: `availabilityZone: "${to}", ${replication}`,
  });

testRule(rule, {
  passes: [
    { name: "from zone to zone", inventory: fromTo("1", "2") },
    {
      name: "from no zone to another region",
      inventory: azureMachine({ machine: 'region: westeurope\navailabilityZone: "none"' }),
    },
    {
      name: "to no zone of its region, which another rule reports",
      inventory: fromTo("1", "none"),
    },
    {
      name: "the same number in another subscription, which another rule reports",
      inventory: fromTo("1", "1", "\nsubscription: s-1", "state: planned, subscription: s-2"),
    },
  ],
  violates: [
    {
      name: "from no zone",
      inventory: fromTo("none", "2"),
      findings: [
        {
          at: "5:66-5:69",
          messageId: "none",
          message:
            "'web01' runs in no availability zone and is to replicate to zone 2 of its region; Site Recovery replicates within a region only from zone to zone. Choose another region, or make the machine anew in a zone.",
          rows,
          related: ["4:23-4:29"],
        },
      ],
    },
    {
      name: "into its own zone",
      inventory: fromTo("2", "2", "\nsubscription: s-1", "state: protected, subscription: S-1"),
      findings: [
        {
          at: "6:66-6:69",
          messageId: "same",
          message:
            "'web01' runs in availability zone 2 and is to come up in the same one, so that both are lost together. Choose another zone.",
          rows,
          related: ["4:23-4:26"],
        },
      ],
    },
    {
      name: "into its own zone, all in the vault's subscription",
      inventory: fromTo("2", "2"),
      findings: [{ at: "5:66-5:69", rows, related: ["4:23-4:26"] }],
    },
  ],
  undecided: [
    {
      name: "the zone of the machine is not recorded",
      inventory: azureMachine({ to: HERE, replication: 'availabilityZone: "2", state: planned' }),
      facts: ["AzureVirtualMachine.availabilityZone"],
    },
    {
      name: "the same number, the target's subscription is not recorded",
      inventory: fromTo("1", "1", "\nsubscription: s-1"),
      facts: ["AzureReplication.subscription"],
    },
    {
      name: "the same number, the machine's subscription is not recorded",
      inventory: fromTo("1", "1", "", "state: planned, subscription: s-1"),
      facts: ["AzureVirtualMachine.subscription"],
    },
    ...perhapsToAnotherZone,
  ],
});
