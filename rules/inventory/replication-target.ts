import type { Replication } from "../../schemas/generated/types.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { choicesToMake } from "../facts/choices/choices.ts";

/** Reports planned Hyper-V machines of which nobody says where they go: which rows hold for them depends on it. */
export default inventoryRule({
  name: "inventory/replication-target",
  description: "A planned Hyper-V machine without a target",
  level: "error",
  facts: ["Replication.state", "Replication.to", "Replication.vault", "Replication.policy"],
  messages: {
    open: "Still to choose for '{{machine}}': {{choices}}. Say where it replicates to, or write 'state: considered' while nothing is chosen.",
  },
  create({ inventory, report }) {
    const check = (replication: Replication) => {
      const { parent: machine } = replication;
      if (inventory.replicationStateOf(replication) !== "planned") return;
      const open = choicesToMake(inventory, inventory.protectionOf(machine)!);
      if (!open.some(({ property }) => property === "to")) return;
      report({
        messageId: "open",
        data: { machine: machine.name, choices: open.map(({ property }) => `'${property}'`).join(", ") },
        place: machine.atKey("replication"),
      });
    };
    // A machine in Azure is asked by the rows of its own document.
    return { Replication: check };
  },
});
