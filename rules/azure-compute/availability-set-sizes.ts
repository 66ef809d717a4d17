import { fold } from "../../inventory/names/name-index.ts";
import { rowRule } from "../define/row-rule.ts";
import {
  leavesSetsOpen,
  needFirstOfSet,
  TARGET_AVAILABILITY_SET_FACTS,
} from "../facts/machines/target-availability-sets.ts";

/** Warns of machines that come up in one availability set and have different sizes. */
export default rowRule({
  name: "azure-compute/availability-set-sizes",
  description:
    "An Azure machine of another size than the first one of the availability set that it comes up in",
  level: "warning",
  rows: ["azure-to-azure-enable/availability-set-sizes"],
  visit: "AzureReplication",
  facts: [...TARGET_AVAILABILITY_SET_FACTS, "AzureVirtualMachine.vmSize"],
  looksAround: true,
  messages: {
    sizes:
      "'{{machine}}' has the size '{{size}}' and '{{other}}' of the same availability set '{{set}}' the size '{{otherSize}}'. Choose different sets for machines of different sizes.",
  },
  decide(replication, check) {
    const first = needFirstOfSet(replication, check);
    if (!first) return;
    const { parent: machine } = replication;
    const { parent: other } = first;
    const size = check.need(machine, "vmSize");
    const otherSize = check.need(other, "vmSize");
    if (size === undefined || otherSize === undefined) return;
    if (fold(size) === fold(otherSize)) return leavesSetsOpen(check);
    check.report({
      messageId: "sizes",
      data: {
        machine: machine.name,
        size,
        other: other.name,
        otherSize,
        set: replication.availabilitySet!,
      },
      place: replication.at("availabilitySet"),
      related: [
        { place: machine.at("vmSize"), message: "its size" },
        { place: other.at("vmSize"), message: "the other machine's size" },
      ],
    });
  },
});
