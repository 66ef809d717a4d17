import { basename } from "node:path";
import type { SymbolInformation } from "vscode-languageserver";
import type { Named } from "../../inventory/names/name-index.ts";
import { ofOwner } from "../../inventory/names/object-name.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import type { Kind } from "../../schemas/shape.ts";
import { placeOfName } from "../navigation/occurrences.ts";
import { toLocation } from "../protocol/positions.ts";
import type { View } from "../views/view.ts";
import { distanceFrom } from "./fuzzy.ts";
import { symbolKindOf } from "./kinds.ts";

/** More than anybody looks through. */
const MOST = 200;

/** The kinds of objects that are looked for: those with names by which others know them. */
const KINDS: readonly Kind[] = (Object.keys(shapes) as EntityName[]).flatMap((entity): Kind[] => {
  const { properties, owners } = shapes[entity];
  const isListed = owners.some((owner) => shapes[owner.entity].properties[owner.property]?.list);
  const declared = Object.values(properties).flatMap(({ declares }) => declares ?? []);
  return [...(isListed && properties.name?.required ? [entity] : []), ...declared];
});

/**
 * The objects of all inventories whose names answer a query, best first, at most 200. An empty query is answered by the
 * machines, hosts and whatever else stands at the top of files, as far as there is room.
 */
export function workspaceSymbols(views: readonly View[], query: string): SymbolInformation[] {
  const wanted = query.trim().toLowerCase();
  const found: { readonly view: View; readonly object: Named; readonly distance: number }[] = [];
  for (const view of views) {
    for (const kind of KINDS) {
      for (const object of view.inventory.names.all(kind)) {
        const distance = distanceFrom(wanted, object.name);
        if (distance !== undefined) found.push({ view, object, distance });
      }
    }
  }
  found.sort(
    (a, b) =>
      a.distance - b.distance ||
      depth(a.object) - depth(b.object) ||
      a.object.name.localeCompare(b.object.name),
  );
  return found.slice(0, MOST).map(({ view, object }) => {
    const kind = object.nodeType as Kind;
    return {
      name: object.name,
      kind: symbolKindOf(kind),
      location: toLocation(view.inventory, placeOfName(object)),
      containerName: containerOf(object, view.folder),
    };
  });
}

function depth(object: Named): number {
  let count = 0;
  for (let at = object.parent; at !== undefined; at = at.parent) count++;
  return count;
}

/** `disk of the virtual machine 'SQL01'`; for what stands at the top of a file, `virtual machine in rotterdam`. */
function containerOf(object: Named, folder: string): string {
  const kind = kindInWords(object.nodeType as Kind);
  return kind + (ofOwner(object) || ` in ${basename(folder) || folder}`);
}
