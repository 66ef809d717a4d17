import { formatSize } from "../../schemas/values/size.ts";
import { diskRule } from "../define/disk-rule.ts";

const OS = "azure-to-azure/storage/os-disk-size";
const DATA = "azure-to-azure/storage/data-disk-size";
const SMALLEST = "azure-to-azure/storage/data-disk-minimum";

/** Reports disks of Azure machines that are too large, or too small, for replication. */
export default diskRule({
  name: "azure-disks/size",
  description: "A disk of an Azure machine that is too large, or too small, for replication",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: [OS, DATA, SMALLEST],
  facts: ["AzureDisk.size", "AzureDisk.role"],
  messages: {
    largeOs:
      "OS disk '{{disk}}' of '{{machine}}' has {{size}}; Site Recovery replicates OS disks of at most {{most}}. Move data to a disk of its own.",
    large:
      "Disk '{{disk}}' of '{{machine}}' has {{size}}; Site Recovery replicates at most {{most}}. Split it into smaller disks, or exclude it from replication.",
    small:
      "Disk '{{disk}}' of '{{machine}}' has {{size}}; Site Recovery replicates data disks of {{least}} and more. Enlarge it, or exclude it from replication.",
  },
  decide(disk, check) {
    const size = check.need(disk, "size");
    if (size === undefined) return;
    const mostOs = check.limit(OS, "maximumBytes");
    const most = check.limit(DATA, "maximumBytes");
    const least = check.limit(SMALLEST, "minimumBytes");
    if (size <= mostOs && size <= most && size >= least) return;
    const role = check.need(disk, "role");
    const data = { disk: disk.name, machine: disk.parent.name, size: formatSize(size) };
    const place = disk.at("size");
    if (role === "os" && size > mostOs)
      check.report({ messageId: "largeOs", data: { ...data, most: formatSize(mostOs) }, place, rows: [OS] });
    if (role === "data" && size > most)
      check.report({ messageId: "large", data: { ...data, most: formatSize(most) }, place, rows: [DATA] });
    if (role === "data" && size < least)
      check.report({
        messageId: "small",
        data: { ...data, least: formatSize(least) },
        place,
        rows: [SMALLEST],
      });
  },
});
