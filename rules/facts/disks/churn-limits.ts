import type { RowId } from "../../../documents/index.ts";
import { recordedFact } from "../../../inventory/nodes/unusable.ts";
import type { AzureDisk } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

export const STANDARD = "azure-to-azure/churn/standard";
export const PREMIUM_128 = "azure-to-azure/churn/premium-128";
export const PREMIUM_512 = "azure-to-azure/churn/premium-512";
export const HIGH = "azure-to-azure-high-churn/disk";

/** The lines of a document for one kind and size of replica disk. */
export interface ChurnLimits {
  readonly row: RowId;
  /** The sizes of writes that the lines are for, in bytes, the smallest first. */
  readonly ioBytes: readonly number[];
  /** What may change in a second with each, in bytes. */
  readonly churnBytes: readonly number[];
  /** Whether they are those of larger disks, as smaller ones have no lines: only what even they do not take is certain. */
  readonly isOfLarger: boolean;
}

/** The facts by which the lines for a disk are told, its kind and size. */
export const CHURN_LIMIT_FACTS = [
  "AzureDisk.sku",
  "AzureDisk.replicaSku",
  "AzureDisk.size",
  "AzureDisk.replicaSize",
] as const;

/**
 * The lines that hold for a disk: several, and the rows undecided, where kind or size of its replica are not known and any of
 * them may hold.
 */
export function churnLimits(
  disk: AzureDisk,
  option: "Normal" | "High",
  check: Pick<RowCheck, "need" | "unrecorded" | "limit">,
): readonly ChurnLimits[] {
  const property = recordedFact(disk, "replicaSku") === undefined ? "sku" : "replicaSku";
  const sku = disk[property];
  if (sku?.startsWith("Standard")) return [standard(option, check)];
  if (sku === undefined) {
    check.unrecorded(disk, property);
    return [standard(option, check), ...premiumLimits(disk.replicaSize ?? disk.size, option, check)];
  }
  return premiumLimits(disk.replicaSize ?? check.need(disk, "size"), option, check);
}

function premiumLimits(
  size: number | undefined,
  option: "Normal" | "High",
  check: Pick<RowCheck, "limit">,
): readonly ChurnLimits[] {
  if (size !== undefined) return [premium(size, option, check)];
  const steps = [
    0,
    check.limit(PREMIUM_128, "fromBytes"),
    check.limit(PREMIUM_512, "fromBytes"),
    check.limit(HIGH, "largeFromBytes"),
  ];
  return steps.map((each) => premium(each, option, check));
}

function standard(option: "Normal" | "High", check: Pick<RowCheck, "limit">): ChurnLimits {
  return option === "High"
    ? {
        row: HIGH,
        ioBytes: check.limit(HIGH, "standardIoBytes"),
        churnBytes: check.limit(HIGH, "standardChurnBytes"),
        isOfLarger: false,
      }
    : {
        row: STANDARD,
        ioBytes: check.limit(STANDARD, "ioBytes"),
        churnBytes: check.limit(STANDARD, "churnBytes"),
        isOfLarger: false,
      };
}

function premium(size: number, option: "Normal" | "High", check: Pick<RowCheck, "limit">): ChurnLimits {
  if (option === "High") {
    const isLarge = size >= check.limit(HIGH, "largeFromBytes");
    return {
      row: HIGH,
      ioBytes: check.limit(HIGH, "premiumIoBytes"),
      churnBytes: check.limit(HIGH, isLarge ? "largeChurnBytes" : "premiumChurnBytes"),
      isOfLarger: size < check.limit(HIGH, "premiumFromBytes"),
    };
  }
  const row = size >= check.limit(PREMIUM_512, "fromBytes") ? PREMIUM_512 : PREMIUM_128;
  return {
    row,
    ioBytes: check.limit(row, "ioBytes"),
    churnBytes: check.limit(row, "churnBytes"),
    isOfLarger: size < check.limit(PREMIUM_128, "fromBytes"),
  };
}

/**
 * What may certainly change in a second, and what may change at most, with writes of a size or, where that is not known, of any
 * size. Between two lines it is something in between; writes below the first one are taken for it.
 */
export function churnRange(
  { ioBytes, churnBytes, isOfLarger }: ChurnLimits,
  ioSize: number | undefined,
): { readonly certain: number; readonly most: number } {
  const last = churnBytes.length - 1;
  const above = ioBytes.findIndex((bytes) => ioSize !== undefined && bytes >= ioSize);
  const high = ioSize === undefined || above < 0 ? last : above;
  const isLine = ioSize === undefined || above < 0 || above === 0 || ioBytes[above] === ioSize;
  const low = ioSize === undefined ? 0 : isLine ? high : high - 1;
  return { certain: isOfLarger ? 0 : churnBytes[low]!, most: churnBytes[high]! };
}
