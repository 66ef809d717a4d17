import { GB } from "../../documents/common-limits.ts";
import { formatSize } from "../../schemas/values/size.ts";
import { diskRule } from "../define/disk-rule.ts";
import { type ChurnLimits, churnRange } from "../facts/disks/churn-limits.ts";
import { highChurn, isBeyondHighChurn, MACHINE_CHURN_FACTS } from "../facts/disks/machine-churn.ts";
import { CHURN_OPTION_FACTS, hasHighChurn } from "../facts/machines/churn-option.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-to-azure-high-churn/preview-disk";

/** Warns of disks on which more changes than the preview of High Churn takes. */
export default diskRule({
  name: "azure-disks/preview-churn",
  description: "A disk on which more data changes than the preview of High Churn takes, or of another kind",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: [ROW],
  facts: [
    "AzureDisk.sku",
    "AzureDisk.size",
    "AzureDisk.averageIoSize",
    ...MACHINE_CHURN_FACTS,
    ...CHURN_OPTION_FACTS,
  ],
  messages: {
    kind: "More than {{high}} change in a second on '{{machine}}', which the preview of High Churn takes of the kinds {{skus}} alone; disk '{{disk}}' is of the kind {{sku}}. Use a disk of another kind, or spread the data over several machines.",
    churn:
      "On disk '{{disk}}' of '{{machine}}' {{churn}} change in a second; the preview of High Churn keeps up with {{most}} on a disk of this size. Use a larger disk, or spread the data.",
  },
  decide(disk, check) {
    const { parent: machine } = disk;
    if (!hasHighChurn(machine.replication!, check)) return;
    const isBeyond = isBeyondHighChurn(machine, check);
    if (isBeyond === undefined) check.unrecorded(machine, "averageChurn");
    if (!isBeyond) return;
    const sku = check.need(disk, "sku");
    if (sku === undefined) return;
    const data = { disk: disk.name, machine: machine.name };
    const skus = check.limit(ROW, "skus");
    if (!skus.includes(sku))
      return check.report({
        messageId: "kind",
        data: { ...data, sku, skus: skus.join(", "), high: highChurn(check) },
        place: disk.at("sku"),
      });
    const size = check.need(disk, "size");
    const churn = check.need(disk, "averageChurn");
    if (size === undefined || churn === undefined) return;
    const { certain, most, isLine } = rangeOf(size, disk.averageIoSize, check);
    if (churn <= certain) return;
    if (churn <= most) {
      // Between two sizes there is nothing to record that would tell.
      if (isLine && disk.averageIoSize === undefined) check.unrecorded(disk, "averageIoSize");
      else check.leaveUndecided();
      return;
    }
    check.report({
      messageId: "churn",
      data: { ...data, churn: formatSize(churn), most: formatSize(most) },
      place: disk.at("averageChurn"),
    });
  },
});

/** The lines of the table: the size of the disk in GiB, and its limit. */
const LINES = [
  [128, "churnBytes128Gib"],
  [256, "churnBytes256Gib"],
  [512, "churnBytes512Gib"],
  [1024, "churnBytes1024Gib"],
  [2048, "churnBytes2048Gib"],
  [4096, "churnBytes2048Gib"],
  [8192, "churnBytes8192Gib"],
  [16384, "churnBytes16384Gib"],
  [32767, "churnBytes32767Gib"],
] as const;

/** What may certainly change, and at most, on a disk of a size; and whether the table has a line for it. */
function rangeOf(size: number, ioSize: number | undefined, check: Pick<RowCheck, "limit">) {
  const ioBytes = check.limit(ROW, "ioBytes");
  const below = LINES.findLast(([gib]) => gib * GB <= size);
  const above = LINES.find(([gib]) => gib * GB >= size) ?? LINES.at(-1)!;
  const limits = (name: (typeof LINES)[number][1]): ChurnLimits => ({
    row: ROW,
    ioBytes,
    churnBytes: check.limit(ROW, name),
    isOfLarger: false,
  });
  return {
    certain: below ? churnRange(limits(below[1]), ioSize).certain : 0,
    most: churnRange(limits(above[1]), ioSize).most,
    isLine: below === above,
  };
}
