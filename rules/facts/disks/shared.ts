import type { RowId } from "../../../documents/index.ts";
import type { AzureDisk } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The facts by which it is told whether a disk of an Azure machine is shared. */
export const SHARED_DISK_FACTS = ["AzureDisk.shared", "AzureDisk.role"] as const;

/**
 * Whether a disk of an Azure machine is shared; undefined where it is not recorded. An OS disk is not, unless that is recorded: Azure
 * shares data disks alone (REST API of Azure Compute, `maxShares`).
 */
export function isSharedAsKnown({ shared, role }: AzureDisk): boolean | undefined {
  return shared ?? (role === "os" ? false : undefined);
}

/**
 * As {@link isSharedAsKnown}; where it is undefined the rows are undecided.
 *
 * @param rows the rows that depend on it, where that is not all of them
 */
export function needShared(
  disk: AzureDisk,
  check: Pick<RowCheck, "need">,
  rows?: readonly RowId[],
): boolean | undefined {
  return isSharedAsKnown(disk) ?? check.need(disk, "shared", rows);
}
