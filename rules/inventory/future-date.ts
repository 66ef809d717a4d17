import type { AzureReplication, Replication } from "../../schemas/generated/types.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { now } from "../run/now.ts";

/** A date without a time zone can be a day ahead of ours. */
const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** Reports what is said to have happened at a time that is yet to come. */
export default inventoryRule({
  name: "inventory/future-date",
  description: "Replication that is recorded as enabled on a day that is yet to come",
  level: "warning",
  facts: ["Replication.enabledAt", "AzureReplication.enabledAt"],
  messages: {
    future:
      "'{{machine}}' is recorded as replicated since {{date}}, which is in the future. Record when replication was enabled, or leave it out while it is not.",
  },
  create({ report }) {
    const latest = now().getTime() + DAY_IN_MS;
    const check = (replication: Replication | AzureReplication) => {
      const { enabledAt, state } = replication;
      // What is not protected was not enabled at any time, of which another rule speaks.
      if (state === "planned" || state === "considered") return;
      if (enabledAt === undefined || Date.parse(enabledAt) <= latest) return;
      report({
        messageId: "future",
        data: { machine: replication.parent.name, date: enabledAt },
        place: replication.at("enabledAt"),
      });
    };
    return { Replication: check, AzureReplication: check };
  },
});
