import type { RowId } from "../../documents/index.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";

/** Reports OS disks that are excluded from replication: a machine does not come up without one. */
export default rowRuleOfChecks({
  name: "guest-storage/excluded-os-disk",
  description: "An OS disk that is excluded from replication",
  level: "error",
  messages: {
    excluded:
      "Disk '{{disk}}' is the OS disk of '{{machine}}' and cannot be excluded from replication. Replicate it; only data disks may be left out.",
  },
  checks: [
    checkOf("Disk", "hyperv-to-azure/guest-storage/exclude-disk"),
    checkOf("AzureDisk", "azure-to-azure/storage/exclude"),
  ],
});

function checkOf(visit: "Disk" | "AzureDisk", row: RowId) {
  return check<"Disk" | "AzureDisk", "excluded">({
    visit,
    rows: [row],
    facts: [`${visit}.excluded`, `${visit}.role`],
    decide(disk, rowCheck) {
      if (disk.excluded !== true || rowCheck.need(disk, "role") !== "os") return;
      rowCheck.report({
        messageId: "excluded",
        data: { disk: disk.name, machine: disk.parent.name },
        place: disk.at("excluded"),
        related: [{ place: disk.at("role"), message: "the OS disk" }],
      });
    },
  });
}
