import { featureRule } from "../define/feature-rule.ts";

const ROW = "azure-to-azure/storage/nvme";

/** Reports Azure machines that reach their disks by NVMe. */
export default featureRule({
  name: "azure-machines/nvme",
  description: "An Azure machine that reaches its disks by NVMe",
  level: "warning",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.diskControllerType"],
  message:
    "'{{machine}}' reaches its disks by NVMe. The support matrix of {{date}} does not support that; the article on enabling replication of {{later}} has it in preview, where the target region has sizes with NVMe. Ask Microsoft before you rely on it, and test a failover.",
  uses(machine, check) {
    if (check.need(machine, "diskControllerType") !== "NVMe") return [];
    const data = {
      machine: machine.name,
      date: check.run.matrix.documents["azure-to-azure"].date,
      later: check.limit(ROW, "laterArticle"),
    };
    return [{ place: machine.at("diskControllerType"), data }];
  },
});
