import type { StorageAccount } from "../../schemas/generated/types.ts";
import { formatSize } from "../../schemas/values/size.ts";
import { rowRule } from "../define/row-rule.ts";
import {
  type DiskCount,
  emptyCount,
  leavesCountOpen,
  MOST_DISKS,
  replicatedDisks,
} from "../facts/disks/disk-counts.ts";
import { knownChurn, MACHINE_CHURN_FACTS } from "../facts/disks/machine-churn.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-to-azure/cache-storage/disks-per-account";

type Check = RowCheck<"many">;

/** Warns of cache storage accounts that take the changes of more disks than they should. */
export default rowRule({
  name: "azure-storage/cache-disk-count",
  description: "A cache storage account for more disks than the support matrix suggests",
  level: "warning",
  rows: [ROW],
  visit: "StorageAccount",
  facts: ["StorageAccount.kind", ...MACHINE_CHURN_FACTS],
  looksAround: true,
  messages: {
    many: "Account '{{account}}' takes the changes of {{count}} disks, with {{churn}} in a second each on average; the support matrix suggests {{most}} at most for an account of the kind {{kind}}. Use several cache accounts.",
  },
  applies: ({ kind }) => kind === undefined || Object.hasOwn(FIGURES, kind),
  decide(account, check) {
    const { kind } = account;
    const count = disksThrough(account, check);
    // What even a v1 account takes of the most changes needs no more facts.
    const { most: low, mostOfHighChurn: high } = figuresOf(kind ?? "Storage", check);
    if (count.certain <= high && !leavesCountOpen(count, high, check)) return;
    if (check.need(account, "kind") === undefined) return;
    const churn = churnThrough(account, check);
    if (churn === undefined || count.certain <= high) return;
    const average = churn / count.certain;
    const lowChurn = check.limit(ROW, "lowChurnBytes");
    if (average < lowChurn) return count.certain > low ? check.leaveUndecided() : undefined;
    const isHigh = average >= check.limit(ROW, "highChurnBytes");
    const most = isHigh ? high : Math.max(high, Math.floor((low * lowChurn) / average));
    if (count.certain <= most) return void leavesCountOpen(count, most, check);
    check.report({
      messageId: "many",
      data: { account: account.name, count: count.certain, churn: formatSize(average), most, kind: kind! },
      place: account.at("name"),
    });
  },
});

/** The limits with the figures of a kind of account. Of other kinds the table has none. */
const FIGURES = {
  Storage: ["maximumV1Disks", "maximumV1DisksOfHighChurn"],
  StorageV2: ["maximumV2Disks", "maximumV2DisksOfHighChurn"],
} as const;

function figuresOf(kind: string, check: Check): { readonly most: number; readonly mostOfHighChurn: number } {
  const [most, mostOfHighChurn] = FIGURES[kind as keyof typeof FIGURES];
  return { most: check.limit(ROW, most), mostOfHighChurn: check.limit(ROW, mostOfHighChurn) };
}

function machinesThrough(account: StorageAccount, { binding }: Check) {
  return binding.protections.flatMap(({ machine, cacheStorageAccount }) =>
    cacheStorageAccount === account && machine.nodeType === "AzureVirtualMachine" ? machine : [],
  );
}

function disksThrough(account: StorageAccount, check: Check): DiskCount {
  const count = emptyCount();
  for (const machine of machinesThrough(account, check)) {
    const disks = replicatedDisks(machine);
    count.certain += disks ?? 0;
    if (disks === undefined) count.open.push({ most: MOST_DISKS, node: machine, property: "disks" });
  }
  return count;
}

/** What changes in a second on all these disks; undefined, and the row undecided, where that is not recorded of a machine. */
function churnThrough(account: StorageAccount, check: Check): number | undefined {
  let sum = 0;
  for (const machine of machinesThrough(account, check)) {
    const { bytes, isWhole } = knownChurn(machine);
    sum += bytes;
    if (isWhole) continue;
    check.unrecorded(machine, "averageChurn");
    return undefined;
  }
  return sum;
}
