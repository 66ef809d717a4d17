import type { Inventory } from "../../inventory/inventory.ts";
import { nameOf } from "../../inventory/names/object-name.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { Located } from "../../schemas/located.ts";
import type { Estate } from "../estate.ts";
import type { ImportedObject } from "../imported-object.ts";
import { nameKey } from "../object-key.ts";
import type { Matcher } from "./match.ts";
import { Namesakes } from "./namesakes.ts";

/**
 * Has each name mean the object that exports mean by it: the name that the inventory has for it, where that knows it by its id, and
 * with its resource group in front where others have the name too. A name that would mean several is left out, and told.
 */
export function settleReferences(estate: Estate, inventory: Inventory, matcher: Matcher): void {
  const namesakes = new Namesakes(estate.objects.filter(({ name }) => name !== undefined));
  const scopes = scopesIn(inventory);
  const settled = new Map<ImportedObject, string | undefined>();
  const settledName = (target: ImportedObject) => {
    if (!settled.has(target)) settled.set(target, clearName(target, matcher, namesakes, scopes));
    return settled.get(target);
  };
  const settle = (object: ImportedObject, property: string, targets: readonly ImportedObject[]) => {
    const fact = object.facts.get(property);
    if (!fact) return;
    const names = targets.map(settledName);
    const unclear = targets.find((_, index) => names[index] === undefined);
    if (!unclear) {
      const value = Array.isArray(fact.value) ? (names as string[]) : names[0]!;
      if (value !== fact.value) object.facts.set(property, { ...fact, value });
      return;
    }
    object.facts.delete(property);
    estate.note(
      fact.from,
      `Where ${unclear.words} is named it is left out: there are several of this name, which drlint cannot tell apart.`,
    );
  };
  forEachWithParts(estate.objects, (object) => {
    for (const [property, target] of object.targets)
      if (target.name !== undefined) settle(object, property, [target]);
    for (const [property, targets] of object.targetLists) settle(object, property, targets);
  });
}

/** The name that means an object alone; undefined where there is none. */
function clearName(
  target: ImportedObject,
  matcher: Matcher,
  namesakes: Namesakes,
  scopes: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const match = matcher.match(target);
  const known = match.kind === "found" && match.by === "id" ? match.nodes[0] : undefined;
  if (!known && namesakes.count(target) > 1) return undefined;
  const name = (known && nameOf(known)) ?? target.name!;
  const { uniqueWithin } = shapes[target.entity];
  const own =
    uniqueWithin === undefined ? undefined : (known?.fact(uniqueWithin) ?? target.text(uniqueWithin));
  const scope = typeof own === "string" ? own : undefined;
  const recorded = scopes.get(nameKey(target.entity, name)) ?? [];
  const isImportedTwice = name === target.name && namesakes.countEverywhere(target) > 1;
  const hasOthers = isImportedTwice || recorded.some((each) => each !== scope?.toLowerCase());
  if (!hasOthers) return name;
  return scope === undefined ? undefined : `${scope}/${name}`;
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

function forEachWithParts(objects: Iterable<ImportedObject>, take: (object: ImportedObject) => void): void {
  for (const object of objects) {
    take(object);
    forEachWithParts(object.parts.values(), take);
    for (const items of object.lists.values()) forEachWithParts(items, take);
  }
}
