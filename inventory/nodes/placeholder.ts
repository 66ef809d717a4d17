/** Longer texts are none, which is quickly seen. */
const LONGEST = 7;

/**
 * Whether a text stands where nothing is known or nothing is there, as people and the portal of Azure write it: `?`, `-`, `N/A`.
 * An empty text is the schema's.
 */
export function isPlaceholder(text: string): boolean {
  if (text === "" || text.length > LONGEST) return false;
  return !/[\p{L}\p{N}]/u.test(text) || WORDS.has(text.toLowerCase());
}

const WORDS = new Set(["n/a", "tbd", "unknown"]);
