import type { PropertyShape } from "../../schemas/shape.ts";

/** Longer texts are none, which is quickly seen. */
const LONGEST = 7;

/**
 * Whether a text stands where nothing is known or nothing is there, as people and the portal of Azure write it: `?`, `-`, `N/A`.
 * An empty text is the schema's.
 */
export function isPlaceholder(text: string): boolean {
  if (text === "" || text.length > LONGEST) return false;
  // As nearly all texts begin, and every text of an inventory comes by here.
  if (/^[a-z\d]/i.test(text)) return WORDS.test(text);
  return !/[\p{L}\p{N}]/u.test(text);
}

const WORDS = /^(?:n\/a|tbd|unknown)$/i;

/** Whether a text of a property may say nothing: not where it names an object of the inventory, which may be called so. */
export function maySayNothing(property: string, { references, declares }: PropertyShape): boolean {
  return property !== "name" && references === undefined && declares === undefined;
}
