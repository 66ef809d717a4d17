import { machineSize } from "../../documents/tables/azure-machine-sizes.ts";
import { rowRule } from "../define/row-rule.ts";

/** Reports machines that reach their disks by NVMe and come up with a size that has none. */
export default rowRule({
  name: "azure-compute/nvme-target",
  description: "An Azure machine with NVMe whose size at the target has none",
  level: "error",
  rows: ["azure-to-azure-enable/nvme-target"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.diskControllerType", "AzureReplication.targetVmSize"],
  messages: {
    without:
      "'{{machine}}' reaches its disks by NVMe, and is to come up with the size '{{size}}', which has none. Choose a size with NVMe for the target.",
  },
  decide(machine, check) {
    const { replication } = machine;
    if (!replication || check.need(machine, "diskControllerType") !== "NVMe") return;
    const name = check.need(replication, "targetVmSize");
    const size = name === undefined ? undefined : machineSize(name);
    if (name !== undefined && size === undefined) check.unrecorded(replication, "targetVmSize");
    if (!size || size.nvme) return;
    check.report({
      messageId: "without",
      data: { machine: machine.name, size: name! },
      place: replication.at("targetVmSize"),
      related: [{ place: machine.at("diskControllerType"), message: "its controller" }],
    });
  },
});
