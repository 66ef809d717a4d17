import type { RowId } from "../../../documents/index.ts";
import type { Replication } from "../../../schemas/generated/types.ts";
import { leftOut } from "../../run/choices.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The facts that tell what disks a machine comes up with. */
export const MANAGED_DISKS_FACTS = ["Replication.managedDisks"] as const;

/**
 * Whether a machine comes up with managed disks; undefined, and its rows undecided, where that is not recorded.
 *
 * @param rows the rows that depend on it, where that is not all of the check
 */
export function hasManagedDisks(
  replication: Replication,
  check: Pick<RowCheck, "need" | "inventory">,
  rows?: readonly RowId[],
): boolean | undefined {
  const { managedDisks, storageAccount } = replication;
  // What goes to no storage account goes to managed disks directly.
  const left = leftOut(check.inventory, replication);
  const isWithout =
    storageAccount === "none" ? left !== "not-asked" : storageAccount === undefined && left === "to-choose";
  if (managedDisks === undefined && isWithout) return true;
  return check.need(replication, "managedDisks", rows);
}
