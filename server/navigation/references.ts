import type { Location } from "vscode-languageserver";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { nameAt } from "../../inventory/names/name-at.ts";
import { spotAt } from "../../inventory/nodes/spot.ts";
import { toLocation } from "../protocol/positions.ts";
import type { View } from "../views/view.ts";
import { namedTogether, occurrencesOf } from "./occurrences.ts";

/**
 * All places of the inventory that name the same object as the name at an offset, be that its own name or a use of it. In
 * the order of the files.
 *
 * @param withDeclaration whether the object's own name is one of them
 */
export function references(
  { inventory }: View,
  file: InventoryFile,
  offset: number,
  withDeclaration: boolean,
): Location[] {
  const name = nameAt(inventory, spotAt(file, offset));
  if (!("targets" in name)) return [];
  return occurrencesOf(inventory, namedTogether(inventory, name.targets))
    .filter(({ isDeclaration }) => withDeclaration || !isDeclaration)
    .map(({ place }) => toLocation(inventory, place));
}
