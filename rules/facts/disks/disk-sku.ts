import { shapes } from "../../../schemas/generated/shapes.ts";
import type { AzureDisk } from "../../../schemas/generated/types.ts";
import { propertyShape } from "../../../schemas/shape.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** Azure's names of the kinds of managed disks, by the name in lower case: its tools do not all keep letter case. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  (propertyShape(shapes.AzureDisk, "sku")?.values ?? []).map((name) => [
    String(name).toLowerCase(),
    String(name),
  ]),
);

/** A kind of disk as Azure writes it; undefined for one that nobody knows. */
export function knownName(sku: string | undefined): string | undefined {
  return sku && KNOWN.get(sku.toLowerCase());
}

/** The kind of a disk as Azure writes it; undefined for one that is not recorded, or that nobody knows. */
export function knownSku({ sku }: AzureDisk): string | undefined {
  return knownName(sku);
}

/** As {@link knownSku}; where it is undefined the rows are undecided. */
export function diskSku(
  disk: AzureDisk,
  check: Pick<RowCheck, "unrecorded">,
  rows?: Parameters<RowCheck["unrecorded"]>[2],
): string | undefined {
  const known = knownSku(disk);
  if (known === undefined) check.unrecorded(disk, "sku", rows);
  return known;
}

/** Azure's name of a Premium SSD v2. */
export const PREMIUM_SSD_V2 = "PremiumV2_LRS";

/** Whether a disk is known to be of none of some kinds: then no more need be asked of what holds of those alone. */
export function isOfOtherKind(disk: AzureDisk, skus: readonly string[]): boolean {
  const known = knownSku(disk);
  return known !== undefined && !skus.includes(known);
}

/** Whether a kind of disk is zone-redundant. */
export function isZoneRedundant(sku: string): boolean {
  return sku.endsWith("_ZRS");
}
