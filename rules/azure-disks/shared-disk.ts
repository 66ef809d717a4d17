import { diskRule } from "../define/disk-rule.ts";
import { isZoneRedundant } from "../facts/disks/disk-sku.ts";
import { needShared, SHARED_DISK_FACTS } from "../facts/disks/shared.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";

const TYPES = "azure-to-azure-shared-disks/types";
const TARGET = "azure-to-azure-shared-disks/target-redundancy";

/** Reports shared disks of a kind that does not replicate, or that become one which they cannot. */
export default diskRule({
  name: "azure-disks/shared-disk",
  description:
    "A shared disk of a kind that does not replicate, or with another redundancy at the target than it may have",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: [TYPES, TARGET],
  facts: [...SHARED_DISK_FACTS, "AzureDisk.sku", "AzureDisk.targetSku", ...ZONE_FACTS],
  messages: {
    kind: "Shared disk '{{disk}}' of '{{machine}}' is of the kind {{sku}}; Site Recovery replicates shared disks of other kinds alone. Use a Standard SSD, a Premium SSD, a Premium SSD v2 or an Ultra disk.",
    region:
      "Shared disk '{{disk}}' of '{{machine}}' is zone-redundant ({{sku}}) and is to come up as {{target}}. To another region it stays zone-redundant: choose such a kind.",
    zone: "Shared disk '{{disk}}' of '{{machine}}' is locally redundant ({{sku}}) and is to come up as {{target}}. To another zone it stays locally redundant: choose such a kind.",
  },
  decide(disk, check) {
    if (needShared(disk, check) !== true) return;
    const replication = disk.parent.replication!;
    const sku = check.need(disk, "sku");
    if (sku === undefined) return;
    const data = { disk: disk.name, machine: disk.parent.name, sku };
    if (!check.limit(TYPES, "skus").includes(sku))
      check.report({ messageId: "kind", data, place: disk.at("sku"), rows: [TYPES] });
    const isToZone = goesToZone(replication, check);
    // To another region a locally redundant disk may become either; to another zone a zone-redundant one does not go at all.
    if (isToZone === isZoneRedundant(sku)) return;
    const target = disk.targetSku;
    if (target === undefined) return check.unrecorded(disk, "targetSku", [TARGET]);
    if (isZoneRedundant(target) === isZoneRedundant(sku) || isToZone === undefined) return;
    check.report({
      messageId: isToZone ? "zone" : "region",
      data: { ...data, target },
      place: disk.at("targetSku"),
      related: [{ place: disk.at("sku"), message: "its kind" }],
      rows: [TARGET],
    });
  },
});
