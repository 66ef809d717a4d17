import type { AzureDisk } from "../../../schemas/generated/types.ts";

/** A kind of managed disk, by Azure's name. */
export type DiskSku = NonNullable<AzureDisk["sku"]>;

/** Azure's name of a Premium SSD v2. */
export const PREMIUM_SSD_V2 = "PremiumV2_LRS" satisfies DiskSku;

/** Whether a disk is known to be of none of some kinds: then no more need be asked of what holds of those alone. */
export function isOfOtherKind({ sku }: AzureDisk, skus: readonly string[]): boolean {
  return sku !== undefined && !skus.includes(sku);
}

/** Whether a kind of disk is zone-redundant. */
export function isZoneRedundant(sku: DiskSku): boolean {
  return sku.endsWith("_ZRS");
}
