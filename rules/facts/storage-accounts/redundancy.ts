import type { StorageAccount } from "../../../schemas/generated/types.ts";

/** Azure's name for an account's redundancy, the end of its SKU: `RAGRS` of `Standard_RAGRS`. */
export function redundancyOf(sku: string): string {
  return sku.slice(sku.indexOf("_") + 1);
}

/** Whether an account is of a performance tier, the start of its SKU: `Standard`, also of `StandardV2_LRS`. */
export function hasPerformance(sku: NonNullable<StorageAccount["sku"]>, tier: string): boolean {
  return sku.startsWith(tier);
}

/** Kinds of accounts that there are as premium ones alone. */
const PREMIUM_KINDS: ReadonlySet<string | undefined> = new Set(["BlockBlobStorage", "FileStorage"]);

/** Whether an account is a premium one, by its kind or else by its SKU; undefined where neither tells. */
export function isPremiumAccount({ kind, sku }: StorageAccount): boolean | undefined {
  if (PREMIUM_KINDS.has(kind)) return true;
  return sku && hasPerformance(sku, "Premium");
}
