import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { nameAt } from "../../inventory/names/name-at.ts";
import { spotAt } from "../../inventory/nodes/spot.ts";
import { toRange } from "../protocol/positions.ts";
import type { View } from "../views/view.ts";
import { namedTogether, occurrencesOf } from "./occurrences.ts";

/**
 * The places of this file that name the same object as the name at an offset: its own name as written, the others as read.
 * Undefined where no name stands, so that the editor may do what it does on its own.
 */
export function highlights(
  { inventory }: View,
  file: InventoryFile,
  offset: number,
): DocumentHighlight[] | undefined {
  const name = nameAt(inventory, spotAt(file, offset));
  if (!("targets" in name)) return undefined;
  return occurrencesOf(inventory, namedTogether(inventory, name.targets))
    .filter(({ place }) => place.file === file.path)
    .map(({ place, isDeclaration }) => ({
      range: toRange(file.document, place),
      kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}
