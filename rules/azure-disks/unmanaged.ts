import { recordedFact } from "../../inventory/nodes/unusable.ts";
import { diskRule } from "../define/disk-rule.ts";

/** Reports disks that Azure does not manage. */
export default diskRule({
  name: "azure-disks/unmanaged",
  description: "An unmanaged disk of an Azure machine",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure/storage/unmanaged"],
  facts: ["AzureDisk.managed", "AzureDisk.sku"],
  messages: {
    unmanaged:
      "Disk '{{disk}}' of '{{machine}}' is unmanaged, and Azure has retired such disks by {{retirement}}; the support matrix of {{date}} still had them. Convert it to a managed disk.",
  },
  decide(disk, check) {
    // Only managed disks are of a kind.
    if (disk.managed === undefined && recordedFact(disk, "sku") !== undefined) return;
    if (check.need(disk, "managed") !== false) return;
    check.report({
      messageId: "unmanaged",
      data: {
        disk: disk.name,
        machine: disk.parent.name,
        date: check.run.matrix.documents["azure-to-azure"].date,
        retirement: check.limit("azure-to-azure/storage/unmanaged", "retirement"),
      },
      place: disk.at("managed"),
    });
  },
});
