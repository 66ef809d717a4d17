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
  const near = nearest(name, candidates, most).map((candidate) => `'${candidate}'`);
  if (near.length === 0) return "";
  const last = near.pop()!;
  return ` Did you mean ${near.length > 0 ? `${near.join(", ")} or ${last}` : last}?`;
}
