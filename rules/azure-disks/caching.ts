import { formatSize } from "../../schemas/values/size.ts";
import { diskFeatureRule } from "../define/disk-rule.ts";

const ROW = "azure-to-azure/disk-actions/caching-4-tb";

/** Reports large disks that are cached. */
export default diskFeatureRule({
  name: "azure-disks/caching",
  description: "A disk of 4 TB or more that is cached",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: [ROW],
  facts: ["AzureDisk.caching", "AzureDisk.size"],
  message:
    "Disk '{{disk}}' of '{{machine}}' has {{size}} and is cached; Azure caches disks below {{from}} only. Set its caching to None.",
  uses(disk, check) {
    const from = check.limit(ROW, "fromBytes");
    if (disk.caching === "None" || (disk.size !== undefined && disk.size < from)) return [];
    const caching = check.need(disk, "caching");
    const size = check.need(disk, "size");
    if (caching === undefined || size === undefined) return [];
    return [
      {
        place: disk.at("caching"),
        data: {
          disk: disk.name,
          machine: disk.parent.name,
          size: formatSize(size),
          from: formatSize(from),
        },
        related: [{ place: disk.at("size"), message: "its size" }],
      },
    ];
  },
});
