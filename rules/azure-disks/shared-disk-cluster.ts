import { rowRule } from "../define/row-rule.ts";
import { SHARED_DISK_FACTS } from "../facts/disks/shared.ts";
import { needSharedDisks } from "../facts/machines/clusters.ts";

/** Reports shared disks of machines that are nodes of no failover cluster. */
export default rowRule({
  name: "azure-disks/shared-disk-cluster",
  description: "A shared disk of a machine that is a node of no failover cluster",
  level: "error",
  rows: ["azure-to-azure-shared-disks/failover-cluster"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.disks", ...SHARED_DISK_FACTS, "AzureVirtualMachine.cluster"],
  messages: {
    none: "'{{machine}}' has the shared disk '{{disk}}' and is a node of no failover cluster; Site Recovery replicates shared disks of such clusters alone. Exclude the disk, or protect what is on it otherwise.",
  },
  decide(machine, check) {
    const [disk] = needSharedDisks(machine, check);
    if (!disk || check.need(machine, "cluster") !== "none") return;
    check.report({
      messageId: "none",
      data: { machine: machine.name, disk: disk.name },
      place: machine.at("cluster"),
      related: [{ place: disk.at("shared"), message: "the shared disk" }],
    });
  },
});
