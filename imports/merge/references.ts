import type { Inventory } from "../../inventory/inventory.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { Located } from "../../schemas/located.ts";
import type { Estate } from "../estate.ts";
import type { ImportedObject } from "../imported-object.ts";
import { nameKey } from "../object-key.ts";
import { Namesakes } from "./namesakes.ts";

/**
 * Has each name mean the object that exports mean by it: with its resource group in front where others have the name too. A name
 * that would mean several is left out, and told.
 */
export function settleReferences(estate: Estate, inventory: Inventory): void {
  const namesakes = new Namesakes(estate.objects.filter(({ name }) => name !== undefined));
  const scopes = scopesIn(inventory);
  const settled = new Map<ImportedObject, string | undefined>();
  const nameOf = (target: ImportedObject) => {
    if (!settled.has(target)) settled.set(target, clearName(target, namesakes, scopes));
    return settled.get(target);
  };
  for (const object of withParts(estate.objects)) {
    for (const [property, target] of object.targets) {
      const fact = object.facts.get(property);
      if (!fact || target.name === undefined) continue;
      const value = nameOf(target);
      if (value !== undefined) object.facts.set(property, { ...fact, value });
      else {
        object.facts.delete(property);
        estate.note(
          fact.from,
          `Where ${target.words} is named it is left out: there are several of this name, which drlint cannot tell apart.`,
        );
      }
    }
  }
}

/** The name that means an object alone; undefined where there is none. */
function clearName(
  target: ImportedObject,
  namesakes: Namesakes,
  scopes: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  if (namesakes.count(target) > 1) return undefined;
  const { uniqueWithin } = shapes[target.entity];
  const scope = uniqueWithin === undefined ? undefined : target.text(uniqueWithin);
  const recorded = scopes.get(nameKey(target.entity, target.name!)) ?? [];
  const hasOthers =
    namesakes.countEverywhere(target) > 1 || recorded.some((each) => each !== scope?.toLowerCase());
  if (!hasOthers) return target.name;
  return scope === undefined ? undefined : `${scope}/${target.name}`;
}

/** The resource groups that the inventory records for objects of a name, folded. */
function scopesIn({ files }: Inventory): ReadonlyMap<string, readonly string[]> {
  const scopes = new Map<string, string[]>();
  for (const { root } of files) {
    for (const part of shapes.Inventory.parts) {
      const { uniqueWithin } = shapes[shapes.Inventory.properties[part]!.entity!];
      if (uniqueWithin === undefined) continue;
      for (const node of (root.fact(part) as readonly Located[] | undefined) ?? []) {
        const scope = node.fact(uniqueWithin);
        if (typeof scope !== "string") continue;
        const key = nameKey(node.nodeType, String(node.fact("name")));
        scopes.set(key, [...(scopes.get(key) ?? []), scope.toLowerCase()]);
      }
    }
  }
  return scopes;
}

function* withParts(objects: Iterable<ImportedObject>): Generator<ImportedObject> {
  for (const object of objects) {
    yield object;
    yield* withParts(object.parts.values());
    for (const items of object.lists.values()) yield* withParts(items);
  }
}
