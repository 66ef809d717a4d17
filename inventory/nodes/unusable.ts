import type { Located } from "../../schemas/located.ts";

const unusable = new WeakMap<Located, Set<string>>();
/** What is written and none of the values of a dated list, by property. */
const unlisted = new WeakMap<Located, Map<string, string>>();
/** Inventories are asked for every adapter, and most have no mistakes. */
let isAnyNoted = false;

/** Notes that something is written for a property that cannot be used, so that the fact counts as not recorded. */
export function noteUnusable(node: Located, property: string): void {
  isAnyNoted = true;
  const noted = unusable.get(node);
  if (noted) noted.add(property);
  else unusable.set(node, new Set([property]));
}

/** Notes a value that a dated list does not have: it may be right, and rules do not know it, so that the fact counts as not recorded. */
export function noteUnlisted(node: Located, property: string, value: string): void {
  const noted = unlisted.get(node);
  if (noted) noted.set(property, value);
  else unlisted.set(node, new Map([[property, value]]));
}

/** Forgets what was noted of an object, which is about to be read again. */
export function forgetUnusable(node: Located): void {
  unusable.delete(node);
}

/** Whether something is written for a property that cannot be used: unlike what is absent, it was to say something. */
export function isUnusable(node: Located, property: string): boolean {
  return isAnyNoted && (unusable.get(node)?.has(property) ?? false);
}

/** What is recorded under a property, also where a dated list does not have it. */
export function recordedFact(node: Located, property: string): unknown {
  return node.fact(property) ?? unlisted.get(node)?.get(property);
}
