import { basename } from "node:path";
import type { Inventory } from "../../inventory/inventory.ts";
import { type Named, scopeOfName } from "../../inventory/names/name-index.ts";
import { objectName, ofOwner } from "../../inventory/names/object-name.ts";
import type { Kind } from "../../schemas/shape.ts";
import { placeOfName } from "../navigation/occurrences.ts";
import { RenameRefused } from "./rename-refused.ts";

/**
 * Refuses a name that another object of the kind has where names of the kind must differ: in the same owner, in the
 * whole inventory, or in the same resource group.
 *
 * @param objects those that will have the name
 */
export function refuseCollision(inventory: Inventory, objects: readonly Named[], newName: string): void {
  const own = new Set(objects);
  for (const object of objects) {
    const taken = inventory.names
      .named(object.nodeType as Kind, newName)
      .find((other) => !own.has(other) && isInSameScope(object, other));
    if (taken) throw new RenameRefused(`${already(inventory, taken)} Choose another name.`);
  }
}

function isInSameScope(object: Named, other: Named): boolean {
  const isAtTop = (each: Named) => each.parent?.nodeType === "Inventory";
  if (!isAtTop(object) || !isAtTop(other)) return object.parent === other.parent;
  return scopeOfName(object) === scopeOfName(other);
}

function already(inventory: Inventory, taken: Named): string {
  const { file, start } = placeOfName(taken);
  const { line } = inventory.fileAt(file).document.place(start);
  return `The ${objectName(taken)}${ofOwner(taken)} has this name already (${basename(file)}, line ${line}).`;
}
