import { isKnownRegion, regionDisplayName } from "../../schemas/values/region.ts";
import { diskRule } from "../define/disk-rule.ts";
import { SOURCE_AND_TARGET_FACTS, targetRegion } from "../facts/machines/azure-regions.ts";

const ROWS = ["azure-to-azure/storage/premium-v2", "azure-to-azure/storage/ultra"] as const;

/** Reports Premium SSD v2 and Ultra disks that replicate from, or to, a region without block blobs. */
export default diskRule({
  name: "azure-disks/without-block-blobs",
  description: "A Premium SSD v2 or Ultra disk whose region, or target region, has no block blobs",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ROWS,
  facts: ["AzureDisk.sku", ...SOURCE_AND_TARGET_FACTS],
  messages: {
    region:
      "Disk '{{disk}}' of '{{machine}}' is {{kind}}, which Site Recovery does not replicate in {{region}}: it has no block blobs. Use a disk of another kind, or another region.",
  },
  decide(disk, check) {
    const sku = check.need(disk, "sku");
    if (sku === undefined) return;
    const row = ROWS.find((each) => check.limit(each, "sku") === sku);
    if (row === undefined) return;
    const { parent: machine } = disk;
    const replication = machine.replication!;
    check.need(machine, "region", [row]);
    targetRegion(replication, check, [row]);
    for (const place of [machine, replication.to]) {
      if (place?.region === undefined) continue;
      if (!isKnownRegion(place.region)) check.unrecorded(place, "region", [row]);
      if (!check.limit(row, "regions").includes(place.region)) continue;
      check.report({
        messageId: "region",
        data: {
          disk: disk.name,
          machine: machine.name,
          kind: KINDS[row],
          region: regionDisplayName(place.region),
        },
        place: disk.at("sku"),
        related: [{ place: place.at("region"), message: "the region" }],
        rows: [row],
      });
      return;
    }
  },
});

const KINDS = {
  "azure-to-azure/storage/premium-v2": "a Premium SSD v2",
  "azure-to-azure/storage/ultra": "an Ultra disk",
} as const;
