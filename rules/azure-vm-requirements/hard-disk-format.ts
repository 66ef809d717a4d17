import { formatOfFile } from "../../documents/tables/disk-files.ts";
import { diskRule } from "../define/disk-rule.ts";
import { hasFormat } from "../facts/disks/disk-format.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/hard-disk-format";
const VMDK = "hyperv-to-azure/guest-storage/vmdk";

/** Reports disks in a format that Site Recovery does not take. */
export default diskRule({
  name: "azure-vm-requirements/hard-disk-format",
  description: "A disk in another format than VHD or VHDX",
  level: "error",
  rows: [ROW, VMDK, PREREQUISITES],
  facts: ["Disk.vhdFormat", "Disk.path", "Disk.storageType"],
  messages: {
    other:
      "Disk '{{disk}}' is in {{format}} format; Site Recovery takes {{allowed}}. Move its data to a disk of such a format, or exclude it from replication.",
    notOfHyperV:
      "Disk '{{disk}}' is recorded in {{format}} format, which Hyper-V does not have; Site Recovery takes {{allowed}}. Correct the record, or move the data to a disk of such a format.",
  },
  applies: (disk) => hasFormat(disk) || disk.storageType === "passThrough",
  decide(disk, check) {
    const formats = check.limit(ROW, "diskFormats");
    // No file at all: the rule on pass-through disks reports it.
    if (disk.storageType === "passThrough") {
      check.broken([ROW, PREREQUISITES]);
      return;
    }
    // A file tells its format where nobody has recorded it; only what it refuses is taken for certain.
    const told = disk.path === undefined ? undefined : formatOfFile(disk.path);
    const isTold =
      disk.vhdFormat === undefined && told !== undefined && !formats.includes(told.toUpperCase());
    const format = isTold ? told : check.need(disk, "vhdFormat");
    if (format === undefined || formats.includes(format.toUpperCase())) return;
    const isVmdk = format.toUpperCase() === check.limit(VMDK, "diskFormat");
    check.report({
      messageId: isVmdk ? "notOfHyperV" : "other",
      data: { disk: disk.name, format, allowed: formats.join(" and ") },
      place: disk.at(isTold ? "path" : "vhdFormat"),
      rows: isVmdk ? [ROW, VMDK, PREREQUISITES] : [ROW, PREREQUISITES],
    });
  },
});
