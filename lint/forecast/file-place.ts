import type { Inventory } from "../../inventory/inventory.ts";
import type { Place } from "../../schemas/located.ts";
import type { FilePlace } from "../configuration/place.ts";

/** Where a place begins, in line and column. */
export function placeIn(inventory: Inventory, { file, start }: Place): FilePlace {
  return { file, ...inventory.fileAt(file).document.lines.place(start) };
}
