import type { AzureReplication, AzureVirtualMachine, Replication } from "../../schemas/generated/types.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { now } from "../run/now.ts";

/** A date without a time zone can be a day ahead of ours. */
const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** Reports what is said to have happened at a time that is yet to come. */
export default inventoryRule({
  name: "inventory/future-date",
  description: "Replication that was enabled, or a machine that was created, on a day that is yet to come",
  level: "warning",
  facts: ["Replication.enabledAt", "AzureReplication.enabledAt", "AzureVirtualMachine.timeCreated"],
  messages: {
    future:
      "'{{machine}}' is recorded as replicated since {{date}}, which is in the future. Record when replication was enabled, or leave it out while it is not.",
    created:
      "'{{machine}}' is recorded as created on {{date}}, which is in the future. Record when it was created.",
  },
  create({ report }) {
    const latest = now().getTime() + DAY_IN_MS;
    const isToCome = (date: string | undefined): date is string =>
      date !== undefined && Date.parse(date) > latest;
    const check = (replication: Replication | AzureReplication) => {
      const { enabledAt, state } = replication;
      // What is not protected was not enabled at any time, of which another rule speaks.
      if (state === "planned" || state === "considered") return;
      if (!isToCome(enabledAt)) return;
      report({
        messageId: "future",
        node: replication,
        data: { machine: replication.parent.name, date: enabledAt },
        place: replication.at("enabledAt"),
      });
    };
    return {
      Replication: check,
      AzureReplication: check,
      AzureVirtualMachine(machine: AzureVirtualMachine) {
        const { name, timeCreated } = machine;
        if (isToCome(timeCreated))
          report({
            messageId: "created",
            node: machine,
            data: { machine: name, date: timeCreated },
            place: machine.at("timeCreated"),
          });
      },
    };
  },
});
