import type { Options } from "minisearch";

/** A section of a page, as the search knows it. */
export interface SearchedSection {
  /** Where it is, from the top of the site: `docs/forecast.html#subnets`. */
  readonly id: string;
  readonly page: string;
  /** What is shown behind the page: the heading, or what a rule reports. Empty for what stands under the title. */
  readonly heading: string;
  readonly text: string;
}

/** How sections are searched. What makes the index and what looks into it must agree. */
export const searchOptions: Options<SearchedSection> = {
  fields: ["page", "heading", "text"],
  storeFields: ["page", "heading"],
  // Names of rules, facts and rows fall into their words: `guest-storage/encrypted-disk`, `Disk.storageType`.
  tokenize: (text) => text.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word !== ""),
  searchOptions: {
    boost: { page: 4, heading: 2 },
    prefix: (word) => word.length > 2,
    fuzzy: (word) => (word.length > 5 ? 0.15 : false),
    combineWith: "AND",
  },
};
