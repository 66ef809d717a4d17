import type { StorageAccount } from "../../../schemas/generated/types.ts";

/** Azure's name for an account's redundancy, the end of its SKU: `RAGRS` of `Standard_RAGRS`. */
export function redundancyOf(sku: NonNullable<StorageAccount["sku"]>): string {
  return sku.slice(sku.indexOf("_") + 1);
}

/** Whether an account is of a performance tier, the start of its SKU: `Standard`, also of `StandardV2_LRS`. */
export function hasPerformance(sku: NonNullable<StorageAccount["sku"]>, tier: string): boolean {
  return sku.startsWith(tier);
}
