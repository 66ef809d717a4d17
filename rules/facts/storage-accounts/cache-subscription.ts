import type { AzureReplication, StorageAccount } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The row on the subscription of cache storage accounts. */
export const CACHE_SUBSCRIPTION = "azure-to-azure/cache-storage/subscription";

/** The facts by which it is told in whose subscription a cache storage account lies. */
export const CACHE_SUBSCRIPTION_FACTS = [
  "AzureReplication.cacheStorageAccount",
  "AzureReplication.subscription",
  "AzureVirtualMachine.subscription",
  "StorageAccount.subscription",
] as const;

/** A cache storage account that does not lie in the subscription of its machine. */
export interface StrangeCache {
  readonly account: StorageAccount;
  /** Whether it lies in the subscription that the machine comes up in; undefined where that is not recorded. */
  readonly isTargets: boolean | undefined;
}

/** The cache account of a machine, where it lies in another subscription than the machine. */
export function cacheOfOtherSubscription(
  replication: AzureReplication,
  check: Pick<RowCheck, "need" | "needObject">,
): StrangeCache | undefined {
  const account = check.needObject(replication, "cacheStorageAccount");
  const own = account && check.need(account, "subscription");
  const source = check.need(replication.parent, "subscription");
  if (!account || own === undefined || source === undefined || isSame(own, source)) return undefined;
  const target = check.need(replication, "subscription");
  return { account, isTargets: target === undefined ? undefined : isSame(own, target) };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
