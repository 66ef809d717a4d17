import { diskRule } from "../define/disk-rule.ts";
import { isOfOtherKind, isZoneRedundant } from "../facts/disks/disk-sku.ts";
import { needShared, SHARED_DISK_FACTS } from "../facts/disks/shared.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";

const ROW = "azure-to-azure-zones/managed-disks";
const SHARED = "azure-to-azure-shared-disks/zrs-zonal";

/** Reports zone-redundant and Ultra disks of machines that go to another zone. */
export default diskRule({
  name: "azure-disks/between-zones",
  description: "A zone-redundant or Ultra disk of a machine that goes to another availability zone",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: [ROW, SHARED],
  facts: ["AzureDisk.sku", ...SHARED_DISK_FACTS, ...ZONE_FACTS],
  messages: {
    zone: "'{{machine}}' goes to another availability zone, and its disk '{{disk}}' is of the kind {{sku}}, which does not replicate between zones. Use a locally redundant disk of another kind, or replicate to another region.",
  },
  decide(disk, check) {
    const { parent: machine } = disk;
    if (isOfOtherKind(disk, check.limit(ROW, "skus"))) return;
    const isToZone = goesToZone(machine.replication!, check);
    if (isToZone === false) return;
    const sku = check.need(disk, "sku");
    if (sku === undefined || isToZone === undefined) return;
    const isShared = isZoneRedundant(sku) && needShared(disk, check, [SHARED]) === true;
    check.report({
      messageId: "zone",
      data: { machine: machine.name, disk: disk.name, sku },
      place: disk.at("sku"),
      related: [{ place: machine.replication!.at("availabilityZone"), message: "the target zone" }],
      rows: isShared ? [ROW, SHARED] : [ROW],
    });
  },
});
