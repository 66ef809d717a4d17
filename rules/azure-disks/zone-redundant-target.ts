import { regionsWithoutZones, zoneSource } from "../../documents/tables/regions-without-zones.ts";
import { regionDisplayName } from "../../schemas/values/region.ts";
import { diskRule } from "../define/disk-rule.ts";
import { tellsSku } from "../facts/disks/target-sku.ts";
import { SOURCE_AND_TARGET_FACTS, targetRegion } from "../facts/machines/azure-regions.ts";

const ROW = "azure-disk-redundancy/regions";

/** Reports disks that are to come up as zone-redundant ones in a region without availability zones. */
export default diskRule({
  name: "azure-disks/zone-redundant-target",
  description: "A disk that is to come up zone-redundant in a region without availability zones",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: [ROW],
  facts: ["AzureDisk.sku", "AzureDisk.targetSku", ...SOURCE_AND_TARGET_FACTS],
  messages: {
    zones:
      "Disk '{{disk}}' of '{{machine}}' is to come up as {{sku}} in {{region}}, which has no availability zones by Azure's list of {{date}}. Choose a locally redundant kind, or look whether the region has zones by now.",
  },
  decide(disk, check) {
    const told = tellsSku(disk, check.inventory);
    const sku = disk[told];
    if (sku !== undefined && !check.limit(ROW, "skus").includes(sku)) return;
    const { parent: machine } = disk;
    const region = targetRegion(machine.replication!, check);
    if (region === undefined || !regionsWithoutZones.has(region)) return;
    if (sku === undefined) return check.unrecorded(disk, told);
    check.report({
      messageId: "zones",
      data: {
        disk: disk.name,
        machine: machine.name,
        sku,
        region: regionDisplayName(region),
        date: zoneSource.date,
      },
      place: disk.at(told),
      related: [{ place: machine.replication!.to!.at("region"), message: "the target" }],
    });
  },
});
