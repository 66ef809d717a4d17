import type { Inventory } from "../../inventory/inventory.ts";
import { fold, type Named } from "../../inventory/names/name-index.ts";
import { qualifiedName } from "../../inventory/names/qualified-name.ts";
import type { Resolution } from "../../inventory/names/resolution.ts";
import type { Kind } from "../../schemas/shape.ts";
import { addTo } from "../../schemas/values/groups.ts";
import { MARK } from "./cursor.ts";
import type { ValueOpening } from "./openings.ts";
import type { WrittenObjects } from "./written-objects.ts";

/** An object that may be named, and how its name is to be written there so that it means that object. */
export interface NameChoice {
  readonly name: string;
  readonly object: Named;
}

/**
 * The objects that a property may name: those of its kind in all files, or in the object that the name is looked up in. Where
 * that object cannot be told, all there are.
 */
export function namesFor(
  inventory: Inventory,
  objects: WrittenObjects,
  { mapping, place }: Pick<ValueOpening, "mapping" | "place">,
): NameChoice[] {
  const { property, shape } = place;
  if (!shape.references) return [];
  const lookUp = (name: string): Resolution => {
    const object = objects.withFact(mapping, property, shape.list ? [name] : name);
    return object ? inventory.resolve(object, property, shape.list ? 0 : undefined) : { kind: "unknown" };
  };
  const nowhere = lookUp(MARK);
  if (nowhere.kind === "none") return [];
  const isLookedUp = nowhere.kind === "missing";
  const kinds = isLookedUp ? [nowhere.wanted] : shape.references.map(({ kind }) => kind);
  const owner = isLookedUp ? nowhere.owner : undefined;
  const named = kinds.flatMap((kind) =>
    owner ? inventory.names.within(owner, kind) : inventory.names.all(kind),
  );
  return choices(named, isLookedUp && !owner ? lookUp : undefined);
}

/** Names, each once; where several objects have one, with the owner in front of those that the bare name does not mean. */
function choices(named: readonly Named[], lookUp: ((name: string) => Resolution) | undefined): NameChoice[] {
  const byName = new Map<string, Named[]>();
  for (const object of named) {
    addTo(byName, fold(object.name), object);
  }
  return [...byName.values()].flatMap((same): NameChoice[] => {
    const first = same[0]!;
    if (same.length === 1 || !lookUp) return [{ name: first.name, object: first }];
    const meant = lookUp(first.name);
    return same.map((object) => ({
      name: meant.kind === "found" && meant.target === object ? object.name : qualifiedName(object),
      object,
    }));
  });
}

/** The names of all objects of a kind, for an object that is still to be written. */
export function allNames(inventory: Inventory, kinds: readonly Kind[]): string[] {
  return [...new Set(kinds.flatMap((kind) => inventory.names.all(kind).map(({ name }) => name)))];
}
