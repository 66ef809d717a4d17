import { rowRule } from "../define/row-rule.ts";

/** Reports OS disks that are excluded from replication: a machine does not come up without one. */
export default rowRule({
  name: "guest-storage/excluded-os-disk",
  description: "An OS disk that is excluded from replication",
  level: "error",
  rows: ["hyperv-to-azure/guest-storage/exclude-disk"],
  visit: "Disk",
  facts: ["Disk.excluded", "Disk.role"],
  messages: {
    excluded:
      "Disk '{{disk}}' is the OS disk of '{{machine}}' and cannot be excluded from replication. Replicate it; only data disks may be left out.",
  },
  decide(disk, check) {
    if (disk.excluded !== true || check.need(disk, "role") !== "os") return;
    check.report({
      messageId: "excluded",
      data: { disk: disk.name, machine: disk.parent.name },
      place: disk.at("excluded"),
      related: [{ place: disk.at("role"), message: "the OS disk" }],
    });
  },
});
