import { NameSearch } from "./name-search.ts";

/**
 * The candidates nearest to a misspelt name: see {@link NameSearch.nearest}. Who looks for many names among the same ones
 * makes a search of them once.
 */
export function nearest(name: string, candidates: Iterable<string> | NameSearch, most?: number): string[] {
  const search = candidates instanceof NameSearch ? candidates : new NameSearch(candidates);
  return search.nearest(name, most);
}

/** ` Did you mean 'a' or 'b'?` for the end of a message; empty where there is nothing near. */
export function didYouMean(name: string, candidates: Iterable<string> | NameSearch, most?: number): string {
  return question(nearest(name, candidates, most));
}

/** ` Did you mean 'a' or 'b'?`; empty of no names. */
export function question(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  const last = quoted.pop();
  if (last === undefined) return "";
  return ` Did you mean ${quoted.length > 0 ? `${quoted.join(", ")} or ${last}` : last}?`;
}
