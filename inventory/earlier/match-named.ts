import type { EntityName } from "../../schemas/generated/types.ts";
import type { Inventory } from "../inventory.ts";
import { fold, type Named, scopeOfName } from "../names/name-index.ts";
import type { Pair } from "./pair.ts";

/**
 * Matches the objects of a kind by name. Where a name is unique only within something (a network within its resource
 * group), one that stands in the same is preferred; a name that is left once on either side matches all the same, so
 * that a move to another resource group is seen as one.
 */
export function* matchNamed(earlier: Inventory, now: Inventory, kind: EntityName): Generator<Pair<Named>> {
  const taken = new Set<Named>();
  const open = new Map<string, Named[]>();
  for (const object of now.names.all(kind)) {
    const same = earlier.names
      .named(kind, object.name)
      .find((each) => !taken.has(each) && scopeOfName(each) === scopeOfName(object));
    if (!same) {
      const name = fold(object.name);
      open.set(name, [...(open.get(name) ?? []), object]);
      continue;
    }
    taken.add(same);
    yield [same, object];
  }
  for (const [name, objects] of open) {
    const left = earlier.names.named(kind, name).filter((each) => !taken.has(each));
    if (left.length === 1 && objects.length === 1) yield [left[0]!, objects[0]!];
  }
}
