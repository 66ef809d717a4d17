import type { LocationLink } from "vscode-languageserver";
import type { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { nameAt } from "../../inventory/names/name-at.ts";
import type { Named } from "../../inventory/names/name-index.ts";
import { InventoryNode } from "../../inventory/nodes/node.ts";
import { spotAt } from "../../inventory/nodes/spot.ts";
import { aliasAt } from "../../inventory/text/alias-at.ts";
import { partOfScalar } from "../../inventory/text/scalar-part.ts";
import type { Place } from "../../schemas/located.ts";
import { rangeOf, toRange } from "../protocol/positions.ts";
import { toUri } from "../protocol/uris.ts";
import type { View } from "../view.ts";
import { nameOf } from "./occurrences.ts";

/**
 * Where what stands at an offset is defined: the object that a name means, all of them where it may mean several, or the
 * value that an alias stands for. Empty where nothing is named.
 */
export function definition({ inventory }: View, file: InventoryFile, offset: number): LocationLink[] {
  const { document, path } = file;
  const alias = aliasAt(document, offset);
  if (alias) {
    if (!alias.value) return [];
    const targetRange = toRange(document, alias.value);
    return [
      {
        originSelectionRange: toRange(document, alias.place),
        targetUri: toUri(path),
        targetRange,
        targetSelectionRange: { start: targetRange.start, end: targetRange.start },
      },
    ];
  }
  const name = nameAt(inventory, spotAt(file, offset));
  if (!("targets" in name)) return [];
  const originSelectionRange = toRange(document, name.place);
  return name.targets.map((target) => {
    const place = shownName(inventory, target);
    return {
      originSelectionRange,
      targetUri: toUri(place.file),
      targetRange: rangeOf(inventory, extentOf(target, place)),
      targetSelectionRange: rangeOf(inventory, place),
    };
  });
}

function shownName(inventory: Inventory, target: Named): Place {
  const place = nameOf(target);
  if (place.origin) return place;
  const { text } = inventory.fileAt(place.file).document;
  return {
    file: place.file,
    ...partOfScalar(text, { place, value: target.name, from: 0, to: target.name.length }),
  };
}

/** A declared name is nothing but its name. */
function extentOf(target: Named, name: Place): Place {
  return target instanceof InventoryNode ? target.extent() : name;
}
