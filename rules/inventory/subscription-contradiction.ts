import { fold } from "../../inventory/names/name-index.ts";
import type { AzureReplication, Replication, VirtualNetwork } from "../../schemas/generated/types.ts";
import { inventoryRule, type RuleContext } from "../define/inventory-rule.ts";

type Context = RuleContext<"elsewhere", Record<string, never>>;

/** Reports networks that machines are to come up in and that are of another subscription than they. */
export default inventoryRule<"elsewhere">({
  name: "inventory/subscription-contradiction",
  description: "A target network in another subscription than the one that the machine is to come up in",
  level: "error",
  facts: [
    "Replication.subscription",
    "Replication.network",
    "Replication.testFailoverNetwork",
    "AzureReplication.subscription",
    "AzureReplication.network",
    "AzureReplication.testFailoverNetwork",
    "VirtualNetwork.subscription",
  ],
  messages: {
    elsewhere:
      "'{{machine}}' is to come up in subscription '{{subscription}}', but network '{{network}}' is in '{{other}}', and a machine in Azure stands in a network of its own subscription. Choose another network, or correct one of the subscriptions.",
  },
  create: (context) => ({
    Replication: (replication: Replication) => check(replication, context),
    AzureReplication: (replication: AzureReplication) => check(replication, context),
  }),
});

function check(replication: Replication | AzureReplication, { inventory, report }: Context): void {
  const { subscription, parent: machine } = replication;
  // Nothing is chosen for a machine that is only considered.
  if (subscription === undefined || replication.state === "considered") return;
  for (const property of ["network", "testFailoverNetwork"] as const) {
    const network = inventory.follow(replication as Replication, property) as VirtualNetwork | undefined;
    const other = network?.subscription;
    if (network === undefined || other === undefined || fold(other) === fold(subscription)) continue;
    report({
      messageId: "elsewhere",
      node: replication,
      data: { machine: machine.name, subscription, network: network.name, other },
      place: (replication as Replication).at(property),
      related: [{ place: network.at("subscription"), message: "the network's subscription" }],
    });
  }
}
