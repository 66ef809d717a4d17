import type { RowId } from "../../documents/index.ts";
import { formatSize } from "../../schemas/values/size.ts";
import { diskRule } from "../define/disk-rule.ts";
import {
  CHURN_LIMIT_FACTS,
  type ChurnLimits,
  churnLimits,
  churnRange,
  HIGH,
  PREMIUM_128,
  PREMIUM_512,
  STANDARD,
} from "../facts/disks/churn-limits.ts";
import { isBeyondHighChurn } from "../facts/disks/machine-churn.ts";
import { CHURN_OPTION_FACTS, churnOption } from "../facts/machines/churn-option.ts";
import type { RowCheck } from "../run/row-check.ts";

const RATE = "azure-to-azure/storage/change-rate";
const ROWS = [RATE, STANDARD, PREMIUM_128, PREMIUM_512, HIGH] as const;

/** Warns of disks on which more changes than Site Recovery carries over. */
export default diskRule({
  name: "azure-disks/churn",
  description: "A disk of an Azure machine on which more data changes than Site Recovery keeps up with",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: ROWS,
  facts: [
    "AzureDisk.averageChurn",
    "AzureVirtualMachine.averageChurn",
    "AzureDisk.averageIoSize",
    ...CHURN_LIMIT_FACTS,
    ...CHURN_OPTION_FACTS,
  ],
  messages: {
    normal:
      "On disk '{{disk}}' of '{{machine}}' {{churn}} change in a second; with Normal Churn Site Recovery keeps up with {{most}} on a disk {{which}}. Use High Churn, or a larger or better replica disk.",
    high: "On disk '{{disk}}' of '{{machine}}' {{churn}} change in a second; with High Churn Site Recovery keeps up with {{most}} on a disk {{which}}. Use a larger or better replica disk, or spread the data.",
  },
  decide(disk, check) {
    const { parent: machine } = disk;
    // No disk of a machine changes more than all of them.
    const atMost = disk.averageChurn ?? machine.averageChurn;
    if (atMost === undefined) {
      check.need(disk, "averageChurn");
      return;
    }
    if (atMost <= check.limit(STANDARD, "churnBytes")[0]!) return;
    const option = churnOption(machine.replication!, check);
    if (!option) return;
    // Beyond what High Churn takes of a machine there is its preview alone, of which another rule speaks.
    if (option === "High" && isBeyondHighChurn(machine, check)) return;
    const possible = churnLimits(disk, option, check);
    const ranges = possible.map((limits) => churnRange(limits, disk.averageIoSize));
    if (ranges.every(({ certain }) => atMost <= certain)) return;
    const churn = check.need(disk, "averageChurn");
    if (churn === undefined) return;
    const most = Math.max(...ranges.map((range) => range.most));
    if (churn <= most) {
      // Where several lines may hold, kind or size tell.
      if (possible.length > 1) return;
      // Of a small disk there is nothing to record that would tell.
      check.unrecorded(disk, possible[0]!.isOfLarger ? "replicaSize" : "averageIoSize");
      return;
    }
    const [row, ...others] = rowsOfAll(possible, churn, check);
    if (row === undefined) return;
    check.report({
      messageId: option === "High" ? "high" : "normal",
      data: {
        disk: disk.name,
        machine: machine.name,
        churn: formatSize(churn),
        most: formatSize(most),
        which: possible.length > 1 ? "of any kind and size that it may have" : "of this kind and size",
      },
      place: disk.at("averageChurn"),
      rows: [row, ...others],
    });
  },
});

/** The rows that are broken whichever of the lines holds. */
function rowsOfAll(
  possible: readonly ChurnLimits[],
  churn: number,
  check: Pick<RowCheck, "limit">,
): readonly RowId[] {
  const [first = [], ...others] = possible.map(({ row }) => [row, ...rateRows(row, churn, check)]);
  return first.filter((row) => others.every((rows) => rows.includes(row)));
}

/** The row on the change rate, where the most that it takes of any disk of the kind is not enough. */
function rateRows(row: RowId, churn: number, check: Pick<RowCheck, "limit">): RowId[] {
  if (row === HIGH) return [];
  const name = row === STANDARD ? "standardChurnBytes" : "premiumChurnBytes";
  return churn > check.limit(RATE, name) ? [RATE] : [];
}
