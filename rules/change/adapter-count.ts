import { machineChangeRule } from "../define/machine-change-rule.ts";

/** Reports adapters that an Azure machine got or lost while it stayed protected. */
export default machineChangeRule({
  name: "change/adapter-count",
  description: "An adapter that an Azure machine got or lost while it stayed protected",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure/network/adapter-change"],
  facts: ["AzureVirtualMachine.networkAdapters"],
  messages: {
    added:
      "Adapter '{{adapter}}' was added to '{{machine}}' under protection. A failed-over machine has the adapters of the day on which replication was enabled: disable and enable replication for it to have this one.",
    removed:
      "'{{machine}}' was protected with adapter '{{adapter}}' and no longer has it. A failed-over machine has the adapters of the day on which replication was enabled: disable and enable replication for it to come up without.",
  },
  *changes(before, machine, check) {
    const now = check.need(machine, "networkAdapters");
    if (now === undefined) return;
    if (before.networkAdapters === undefined) return check.leaveUndecided();
    for (const adapter of now) {
      if (check.earlier.of(adapter) || check.earlier.isUncertain(adapter)) continue;
      yield {
        messageId: "added",
        data: { adapter: adapter.name, machine: machine.name },
        place: adapter.at("name"),
      };
    }
    for (const adapter of before.networkAdapters) {
      if (check.earlier.now(adapter)) continue;
      yield {
        messageId: "removed",
        data: { adapter: adapter.name, machine: machine.name },
        place: machine.atKey("networkAdapters"),
      };
    }
  },
});
