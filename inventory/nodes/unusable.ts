import type { Located } from "../../schemas/located.ts";

const unusable = new WeakMap<Located, Set<string>>();

/** Notes that something is written for a property that cannot be used, so that the fact counts as not recorded. */
export function noteUnusable(node: Located, property: string): void {
  const noted = unusable.get(node);
  if (noted) noted.add(property);
  else unusable.set(node, new Set([property]));
}

/** Whether something is written for a property that cannot be used: unlike what is absent, it was to say something. */
export function isUnusable(node: Located, property: string): boolean {
  return unusable.get(node)?.has(property) ?? false;
}
