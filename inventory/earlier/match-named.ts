import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Inventory } from "../inventory.ts";
import { fold, type Named } from "../names/name-index.ts";
import type { Pair } from "./earlier-state.ts";

/**
 * Matches the objects of a kind by name. Where a name is unique only within something (a network within its resource
 * group), one that stands in the same is preferred; a name that occurs once on either side matches all the same, so
 * that a move to another resource group is seen as one.
 */
export function* matchNamed(earlier: Inventory, now: Inventory, kind: EntityName): Generator<Pair<Named>> {
  const taken = new Set<Named>();
  const { uniqueWithin } = shapes[kind];
  const open: Named[] = [];
  for (const object of now.names.all(kind)) {
    const before = earlier.names.named(kind, object.name);
    const same = before.find(
      (each) => !taken.has(each) && within(each, uniqueWithin) === within(object, uniqueWithin),
    );
    if (!same) open.push(object);
    else {
      taken.add(same);
      yield [same, object];
    }
  }
  for (const object of open) {
    const left = earlier.names.named(kind, object.name).filter((each) => !taken.has(each));
    if (left.length !== 1) continue;
    taken.add(left[0]!);
    yield [left[0]!, object];
  }
}

function within(object: Named, property: string | undefined): string | undefined {
  const value = property && (object as unknown as Record<string, unknown>)[property];
  return typeof value === "string" ? fold(value) : undefined;
}
