import type { AzureVirtualMachine } from "../../schemas/generated/types.ts";
import { check } from "../define/check.ts";
import { diskFeatureChecks } from "../define/disk-rule.ts";
import { featureRuleOfChecks } from "../define/feature-rule.ts";
import { isOfOtherKind } from "../facts/disks/disk-sku.ts";

const ROW = "azure-disk-types/os-disk";

const disks = diskFeatureChecks({
  machine: "AzureVirtualMachine",
  rows: [ROW],
  facts: ["AzureDisk.sku", "AzureDisk.role"],
  uses(disk, check) {
    if (isOfOtherKind(disk, check.limit(ROW, "skus")) || (disk.role ?? "os") !== "os") return [];
    const role = check.need(disk, "role");
    const sku = check.need(disk, "sku");
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

/** Each machine in Azure starts from a disk: a list without one leaves out what the row is about. */
const withoutOsDisk = check<"AzureVirtualMachine", "unsupported">({
  visit: "AzureVirtualMachine",
  rows: [ROW],
  facts: ["AzureVirtualMachine.disks", "AzureDisk.role"],
  applies: lacksOsDisk,
  decide: (machine, check) => check.unrecorded(machine, "disks"),
});

function lacksOsDisk({ disks: all = [] }: AzureVirtualMachine): boolean {
  return all.length > 0 && all.every(({ role }) => role !== undefined && role !== "os");
}

/** Reports OS disks of kinds that Azure has for data alone. */
export default featureRuleOfChecks(
  {
    name: "azure-disks/os-disk-kind",
    description: "An OS disk of an Azure machine that is a Premium SSD v2 or an Ultra disk",
    level: "error",
    message:
      "Disk '{{disk}}' of '{{machine}}' is recorded as its OS disk and as {{sku}}, which Azure has for data alone. Correct the kind or the role.",
  },
  [...disks, withoutOsDisk],
);
