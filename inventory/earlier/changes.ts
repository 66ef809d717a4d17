import type { NetworkMapping } from "../../schemas/generated/types.ts";
import type { Located, Place } from "../../schemas/located.ts";
import type { Inventory } from "../inventory.ts";
import { type Difference, differences } from "./differences.ts";
import type { EarlierState } from "./earlier-state.ts";
import { protectedObjects } from "./protected-objects.ts";
import { objectInWords } from "./values-in-words.ts";

/** A change of a protected object. `untold`: the object is there now, and whether it was could not be read. */
export interface Change extends Omit<Difference, "kind" | "place"> {
  readonly kind: Difference["kind"] | "untold";
  /** The object at the top of a file: as it is, or as it was where it is gone. */
  readonly object: Located;
  /** Where it stands now; undefined for an object that is gone. */
  readonly place: Place | undefined;
}

/** Every change of an object that protection involves, then or now: objects as they stand, then those that are gone. */
export function* changesOf(now: Inventory, state: EarlierState): Generator<Change> {
  const involvedNow = protectedObjects(now);
  const involvedBefore = protectedObjects(state.inventory);
  for (const object of objectsOf(now)) {
    const before = state.of(object);
    if (!involvedNow.has(object) && !(before && involvedBefore.has(before))) continue;
    if (before) {
      for (const difference of differences(before, object, state)) yield { ...difference, object };
    } else {
      const kind = state.isUncertain(object) ? "untold" : "added";
      yield { kind, object, path: [], before: undefined, now: summary(object), place: placeOf(object) };
    }
  }
  for (const object of objectsOf(state.inventory)) {
    if (!involvedBefore.has(object) || state.now(object) || state.isDoubtful(object)) continue;
    yield { kind: "removed", object, path: [], before: summary(object), now: undefined, place: undefined };
  }
}

function* objectsOf({ files }: Inventory): Generator<Located> {
  for (const { root } of files) {
    for (const list of Object.values(root)) {
      if (!Array.isArray(list)) continue;
      for (const object of list as readonly unknown[]) {
        if (typeof object === "object" && object !== null && "nodeType" in object) yield object as Located;
      }
    }
  }
}

/** A mapping is named by where it leads, as rules do. */
function placeOf(object: Located): Place {
  return object.nodeType === "NetworkMapping" ? (object as NetworkMapping).target.at("network") : object.at();
}

function summary(object: Located): string {
  return object.nodeType === "NetworkMapping"
    ? (object as NetworkMapping).target.network
    : objectInWords(object);
}
