import { diskFeatureRule } from "../define/disk-rule.ts";
import { diskSku, isOfOtherKind } from "../facts/disks/disk-sku.ts";

const ROW = "azure-disk-types/os-disk";

/** Reports OS disks of kinds that Azure has for data alone. */
export default diskFeatureRule({
  name: "azure-disks/os-disk-kind",
  description: "An OS disk of an Azure machine that is a Premium SSD v2 or an Ultra disk",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: [ROW],
  facts: ["AzureDisk.sku", "AzureDisk.role"],
  message:
    "Disk '{{disk}}' of '{{machine}}' is recorded as its OS disk and as {{sku}}, which Azure has for data alone. Correct the kind or the role.",
  uses(disk, check) {
    if (isOfOtherKind(disk, check.limit(ROW, "skus")) || (disk.role ?? "os") !== "os") return [];
    const role = check.need(disk, "role");
    const sku = diskSku(disk, check);
    if (role === undefined || sku === undefined) return [];
    return [
      {
        place: disk.at("sku"),
        data: { disk: disk.name, machine: disk.parent.name, sku },
        related: [{ place: disk.at("role"), message: "its role" }],
      },
    ];
  },
});
