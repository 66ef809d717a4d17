import { featureRule } from "../define/feature-rule.ts";

/** Reports Azure machines that connect to disks by iSCSI. */
export default featureRule({
  name: "azure-machines/iscsi-disk",
  description: "An Azure machine that connects to disks by iSCSI",
  level: "error",
  rows: ["azure-to-azure/storage/iscsi"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.iscsiDisks"],
  message:
    "'{{machine}}' connects to disks by iSCSI, which Site Recovery does not support between Azure regions. Move the data to managed disks, or see to it that it is copied in another way.",
  uses: (machine, check) =>
    check.need(machine, "iscsiDisks") === true
      ? [{ place: machine.at("iscsiDisks"), data: { machine: machine.name } }]
      : [],
});
