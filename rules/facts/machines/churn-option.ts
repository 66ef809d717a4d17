import { matrix } from "../../../documents/index.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import type { AzureReplication } from "../../../schemas/generated/types.ts";
import { leftOut } from "../../run/choices.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The facts by which it is told how much change a replication is set up for. */
export const CHURN_OPTION_FACTS = [
  "AzureReplication.churn",
  "AzureReplication.cacheStorageAccount",
  "StorageAccount.kind",
] as const;

/** How much change a replication is set up for, by its option or else by the kind of its cache account; undefined if not known. */
export function knownChurnOption(
  replication: AzureReplication,
  inventory: Inventory,
): AzureReplication["churn"] {
  if (replication.churn !== undefined) return replication.churn;
  const kind = inventory.follow(replication, "cacheStorageAccount")?.kind;
  return kind && (kind === BLOCK_BLOBS ? "High" : "Normal");
}

/** As {@link knownChurnOption}; where it is undefined the rows are undecided. */
export function churnOption(
  replication: AzureReplication,
  check: Pick<RowCheck, "inventory" | "need" | "unrecorded">,
): AzureReplication["churn"] {
  // Nothing is chosen yet, whatever the block of a machine that is only considered names.
  if (leftOut(check.inventory, replication) === "not-asked") {
    check.unrecorded(replication, "churn");
    return undefined;
  }
  const known = knownChurnOption(replication, check.inventory);
  const account = check.inventory.follow(replication, "cacheStorageAccount");
  if (known === undefined && account) check.need(account, "kind");
  else if (known === undefined) check.unrecorded(replication, "churn");
  return known;
}

/**
 * Whether a replication is set up for High Churn; undefined, and the rows undecided, where it is not known. What is still to be
 * chosen is Normal Churn by default.
 */
export function hasHighChurn(
  replication: AzureReplication,
  check: Parameters<typeof churnOption>[1],
): boolean | undefined {
  const { churn, cacheStorageAccount } = replication;
  const isOpen = churn === undefined && cacheStorageAccount === undefined;
  if (isOpen && leftOut(check.inventory, replication) === "to-choose") return false;
  const option = churnOption(replication, check);
  return option && option === "High";
}

const BLOCK_BLOBS = matrix.row("azure-to-azure-high-churn/cache").limits.kind.value;
