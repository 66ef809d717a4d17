import type { AzureReplication, Replication } from "../../schemas/generated/types.ts";
import { inventoryRule } from "../define/inventory-rule.ts";

/** Reports replication that is recorded as enabled and as not begun. */
export default inventoryRule({
  name: "inventory/enabled-before-protection",
  description: "A time at which replication was enabled, of a machine that is not protected yet",
  level: "warning",
  facts: [
    "Replication.state",
    "Replication.enabledAt",
    "AzureReplication.state",
    "AzureReplication.enabledAt",
  ],
  messages: {
    contradicted:
      "'{{machine}}' is {{state}}, but its replication is recorded as enabled at {{date}}. Write 'state: protected', or leave 'enabledAt' out.",
  },
  create({ report }) {
    const check = (replication: Replication | AzureReplication) => {
      const { state, enabledAt } = replication;
      if (enabledAt === undefined || (state !== "planned" && state !== "considered")) return;
      report({
        messageId: "contradicted",
        node: replication,
        data: { machine: replication.parent.name, state, date: enabledAt },
        place: replication.at("enabledAt"),
        related: [{ place: replication.at("state"), message: "the state" }],
      });
    };
    return { Replication: check, AzureReplication: check };
  },
});
