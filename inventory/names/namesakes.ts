import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { Kind } from "../../schemas/shape.ts";
import type { Inventory } from "../inventory.ts";
import { fold, type Named, scopeOfName } from "./name-index.ts";

/** An object whose name another one of its kind had before. */
export interface Namesake {
  readonly object: Named;
  readonly first: Named;
}

/** The entities that own named objects; the top of a file is one of them. */
export const ownersOfNames: readonly EntityName[] = (Object.keys(shapes) as EntityName[]).filter((entity) =>
  shapes[entity].lists.some(({ declares }) => !declares),
);

/**
 * The objects of one owner whose name is taken: within the owner, or in the whole inventory for what stands at the top
 * of a file.
 */
export function namesakesIn(inventory: Inventory, owner: Located): readonly Namesake[] {
  const namesakes: Namesake[] = [];
  for (const { property, kind, declares } of shapes[owner.nodeType as EntityName].lists) {
    if (declares) continue;
    const objects = owner.fact(property);
    if (!Array.isArray(objects)) continue;
    // One alone has no namesake but at the top of a file, where the other files have names too.
    if (objects.length < 2 && owner.nodeType !== "Inventory") continue;
    const firsts = new Map<string, Named>();
    for (const object of objects as Named[]) {
      if (typeof object?.name !== "string") continue;
      const first =
        owner.nodeType === "Inventory" ? firstInInventory(inventory, kind, object) : firstIn(firsts, object);
      if (first !== object) namesakes.push({ object, first });
    }
  }
  return namesakes;
}

function firstIn(firsts: Map<string, Named>, object: Named): Named {
  const name = fold(object.name);
  const first = firsts.get(name);
  if (first) return first;
  firsts.set(name, object);
  return object;
}

function firstInInventory(inventory: Inventory, kind: Kind, object: Named): Named {
  return inventory.names.namesakes(kind).get(object)?.[0] ?? object;
}

/** Whether two objects at the top of files have one name where names of their kind are unique: one is the other, recorded twice. */
export function areNamesakes(one: Named, other: Named): boolean {
  return (
    one.nodeType === other.nodeType &&
    fold(one.name) === fold(other.name) &&
    scopeOfName(one) === scopeOfName(other)
  );
}

/** The first object at the top of a file that has the name of one of them: itself, unless it is recorded again. */
export function firstNamesake(inventory: Inventory, object: Named): Named {
  return firstInInventory(inventory, object.nodeType as Kind, object);
}

/** Whether another object at the top of a file has the name of one of them: one is the other, recorded twice. */
export function isRecordedTwice(inventory: Inventory, object: Named): boolean {
  return inventory.names.namesakes(object.nodeType as Kind).has(object);
}
