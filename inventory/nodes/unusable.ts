import type { Located } from "../../schemas/located.ts";

const unusable = new WeakMap<Located, Set<string>>();
/** Inventories are asked for every adapter, and most have no mistakes. */
let isAnyNoted = false;

/** Notes that something is written for a property that cannot be used, so that the fact counts as not recorded. */
export function noteUnusable(node: Located, property: string): void {
  isAnyNoted = true;
  const noted = unusable.get(node);
  if (noted) noted.add(property);
  else unusable.set(node, new Set([property]));
}

/** Forgets what was noted of an object, which is about to be read again. */
export function forgetUnusable(node: Located): void {
  unusable.delete(node);
}

/** Whether something is written for a property that cannot be used: unlike what is absent, it was to say something. */
export function isUnusable(node: Located, property: string): boolean {
  return isAnyNoted && (unusable.get(node)?.has(property) ?? false);
}
