import { fold } from "../../inventory/names/name-index.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { isNamed } from "../facts/names.ts";

/** Reports Azure machines that joined a replication group while they stayed protected. */
export default machineChangeRule({
  name: "change/group-joined",
  description: "An Azure machine that joined a replication group while it stayed protected",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure-questions/multi-vm-group-join"],
  facts: ["AzureReplication.multiVmGroup"],
  messages: {
    joined:
      "'{{machine}}' is in replication group '{{group}}' now, which a machine joins only when replication is enabled. Disable replication, enable it again with the group, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const replication = machine.replication!;
    const was = before.replication?.multiVmGroup;
    const group = check.need(replication, "multiVmGroup");
    if (!isNamed(group) || (was !== undefined && fold(was) === fold(group))) return;
    if (was === undefined) return check.leaveUndecided();
    yield {
      messageId: "joined",
      data: { machine: machine.name, group },
      place: replication.at("multiVmGroup"),
    };
  },
});
