import rule from "../../../rules/regions/zone-of-other-subscription.ts";
import { azureMachine, perhapsToAnotherZone } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-zones/zonal-source"] as const;
const HERE = "to: { region: westeurope }";
const fromTo = (
  from: string,
  to: string,
  more = "\nsubscription: s-1",
  replication = ", subscription: s-2",
) =>
  azureMachine({
    machine: `region: westeurope\navailabilityZone: "${from}"${more}`,
    to: HERE,
    replication: `availabilityZone: "${to}", state: planned${replication}`,
  });

testRule(rule, {
  passes: [
    { name: "another number", inventory: fromTo("1", "2") },
    { name: "from no zone, which another rule reports", inventory: fromTo("none", "2") },
    { name: "the same number in its own subscription", inventory: fromTo("1", "1", "", "") },
    { name: "another region", inventory: azureMachine() },
  ],
  violates: [
    {
      name: "the same number elsewhere",
      inventory: fromTo("1", "1"),
      findings: [
        {
          at: "6:66-6:69",
          message:
            "'web01' runs in availability zone 1 and is to come up in zone 1 of another subscription. Each subscription numbers zones in its own way, so this may be the same place. Compare the physical zones of both subscriptions, which 'az account list-locations' shows, and choose another one.",
          rows,
          related: ["4:23-4:26"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the zone of the machine is not recorded",
      inventory: azureMachine({ to: HERE, replication: 'availabilityZone: "2", state: planned' }),
      facts: ["AzureVirtualMachine.availabilityZone"],
    },
    {
      name: "the target's subscription is not recorded",
      inventory: fromTo("1", "1", "\nsubscription: s-1", ""),
      facts: ["AzureReplication.subscription"],
    },
    {
      name: "the machine's subscription is not recorded",
      inventory: fromTo("1", "1", "", ", subscription: s-2"),
      facts: ["AzureVirtualMachine.subscription"],
    },
    ...perhapsToAnotherZone,
  ],
});
