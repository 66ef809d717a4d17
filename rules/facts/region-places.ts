import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located, Place } from "../../schemas/located.ts";

/** The kinds of object that record a region. */
export function entitiesWithRegion(): EntityName[] {
  return (Object.keys(shapes) as EntityName[]).filter(
    (entity) => shapes[entity].properties.region?.format === "azure-region",
  );
}

/**
 * Where the region of an object stands, and how it is written there. Undefined where it came through an anchor: it is put
 * right where it stands.
 */
export function writtenRegion(
  file: InventoryFile,
  node: Located,
): { readonly place: Place; readonly written: string } | undefined {
  const place = node.at("region");
  if (place.origin) return undefined;
  const written = file.document.text.slice(place.start, place.end).replace(/^(["'])(.*)\1$/s, "$2");
  return { place, written };
}
