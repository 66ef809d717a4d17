import { basename } from "node:path";
import type { Inventory } from "../../inventory/inventory.ts";
import { fold, type Named } from "../../inventory/names/name-index.ts";
import { objectName } from "../../inventory/names/object-name.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Kind } from "../../schemas/shape.ts";
import { nameOf } from "../navigation/occurrences.ts";
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
  const { uniqueWithin } = shapes[object.nodeType as EntityName];
  return uniqueWithin === undefined || foldedValue(object, uniqueWithin) === foldedValue(other, uniqueWithin);
}

function foldedValue(object: Named, property: string): string | undefined {
  const value = (object as unknown as Record<string, unknown>)[property];
  return typeof value === "string" ? fold(value) : undefined;
}

function already(inventory: Inventory, taken: Named): string {
  const { file, start } = nameOf(taken);
  const { line } = inventory.fileAt(file).document.place(start);
  const { parent } = taken;
  const of = parent && parent.nodeType !== "Inventory" ? ` of the ${objectName(parent)}` : "";
  return `The ${objectName(taken)}${of} has this name already (${basename(file)}, line ${line}).`;
}
