import type { EntityName, NetworkMapping } from "../../schemas/generated/types.ts";
import type { Located, Place } from "../../schemas/located.ts";
import type { Inventory } from "../inventory.ts";
import { nameOf } from "../names/object-name.ts";
import { childrenOf } from "../nodes/children.ts";
import { isUnusable } from "../nodes/unusable.ts";
import { type Difference, differences } from "./differences.ts";
import type { EarlierState } from "./earlier-state.ts";
import { protectedObjects } from "./protected-objects.ts";
import { objectInWords } from "./values-in-words.ts";

/** One of the two states that are compared. */
export type Side = "earlier" | "now";

/**
 * A change of a protected object. An object that came or went has no path, and its kind (`NetworkMapping`) for a fact.
 * - `recorded`, `unrecorded`: the list that holds the object was not recorded then, or is not any more, so that it is not
 *   known whether the object came or went
 * - `unreadable`: what has become of the object, or of one of its facts, could not be read
 */
export interface Change extends Omit<Difference, "kind" | "place"> {
  readonly kind: Difference["kind"] | "recorded" | "unrecorded" | "unreadable";
  /** The object at the top of a file: as it is, or as it was where it is gone. */
  readonly object: Located;
  /** Where it stands now; undefined for an object that is gone. */
  readonly place: Place | undefined;
  /** The state that could not be read, so that it is not known what has changed. */
  readonly unread?: Side;
}

/** Every change of an object that protection involves, then or now: objects as they stand, then those that are gone. */
export function* changesOf(now: Inventory, state: EarlierState): Generator<Change> {
  const involvedNow = protectedObjects(now);
  const involvedBefore = protectedObjects(state.inventory);
  for (const object of objectsOf(now)) {
    const before = state.of(object);
    if (!involvedNow.has(object) && !(before && involvedBefore.has(before))) continue;
    const whole = wholeObject(object);
    if (state.isBroken(object)) yield { ...whole, kind: "unreadable", unread: "now" };
    else if (before)
      for (const difference of differences(before, object, state)) {
        const unread = sideUnread(difference, state);
        if (unread) yield { ...difference, object, kind: "unreadable", unread };
        else yield { ...difference, object };
      }
    else if (state.isUncertain(object)) yield { ...whole, kind: "unreadable", unread: "earlier" };
    else yield { ...whole, kind: state.mayHaveBeen(object) ? "recorded" : "added", now: summary(object) };
  }
  for (const object of objectsOf(state.inventory)) {
    if (!involvedBefore.has(object) || state.now(object)) continue;
    const whole = { ...wholeObject(object), place: undefined };
    // Of what was broken then, only its name tells whether it is still there.
    if (state.isDoubtful(object)) {
      if (!isNamedIn(now, object)) yield { ...whole, kind: "unreadable", unread: "earlier" };
    } else if (state.lossesNow.length > 0) yield { ...whole, kind: "unreadable", unread: "now" };
    else
      yield { ...whole, kind: state.mayStillBe(object) ? "unrecorded" : "removed", before: summary(object) };
  }
}

/** The side on which something is written for a fact that cannot be read: it is not known to be another one. */
function sideUnread({ kind, path, node }: Difference, state: EarlierState): Side | undefined {
  const { property, part } = path.at(-1)!;
  if (kind !== "changed" || part !== undefined) return undefined;
  if (isUnusable(node, property)) return "now";
  const before = state.of(node);
  return before && isUnusable(before, property) ? "earlier" : undefined;
}

function objectsOf({ files }: Inventory): Located[] {
  return files.flatMap(({ root }) => childrenOf(root));
}

function wholeObject(object: Located) {
  return {
    object,
    path: [],
    fact: object.nodeType,
    node: object,
    before: undefined,
    now: undefined,
    place: placeOf(object),
  };
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

/** Whether some object of the same kind and name is there. Mappings have no names. */
function isNamedIn(inventory: Inventory, object: Located): boolean {
  const name = nameOf(object);
  return name === undefined || inventory.names.named(object.nodeType as EntityName, name).length > 0;
}
