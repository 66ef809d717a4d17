import { withoutAtEnds } from "../../schemas/values/ends.ts";

// Names of products as inventories, Windows and management tools spell them, compared word by word.

/** The words of a product's name: lower case, letters apart from digits (`2012R2` is `2012 r 2`), no marks of any kind. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\((?:r|c|tm)\)|[®©™]/g, " ")
    .replace(/\b(?:x86[-_ ]?64|amd64|x64|x86|i[3-6]86)\b|\b(?:32|64)[- ]?bit\b/g, " ")
    .replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, "$& ")
    .split(/[^\p{L}\d.]+/u)
    .map((word) => withoutAtEnds(word, "."))
    .filter((word) => word !== "" && !EDITIONS.has(word))
    .map((word) => SHORT_FORMS.get(word) ?? word);
}

// Editions stand anywhere in a Windows name and never tell two systems of the data apart.
const EDITIONS = new Set(["microsoft", "ms", "edition", "standard", "datacenter", "essentials"]);

const SHORT_FORMS = new Map([
  ["win", "windows"],
  ["srv", "server"],
  ["svr", "server"],
]);

/** Where a phrase stands in the words of a name. */
export interface PhraseMatch<Entry> {
  readonly entry: Entry;
  /** The words that come after the phrase. */
  readonly rest: readonly string[];
}

/** Entries of data with the phrases by which a name is known to mean them. */
export class PhraseIndex<Entry> {
  readonly #phrases: { readonly entry: Entry; readonly words: readonly string[] }[] = [];

  /** @param phrasesOf the names of an entry, spelt in any way that {@link wordsOf} understands */
  constructor(entries: Iterable<Entry>, phrasesOf: (entry: Entry) => readonly string[]) {
    for (const entry of entries) {
      for (const phrase of phrasesOf(entry)) {
        const words = wordsOf(phrase);
        if (words.length > 0) this.#phrases.push({ entry, words });
      }
    }
  }

  /** The entry with the longest phrase in the words of a name; among equals the first entry. */
  longest(words: readonly string[]): PhraseMatch<Entry> | undefined {
    let best: PhraseMatch<Entry> | undefined;
    let length = 0;
    for (const { entry, words: phrase } of this.#phrases) {
      if (phrase.length <= length) continue;
      const start = positionOf(phrase, words);
      if (start < 0) continue;
      best = { entry, rest: words.slice(start + phrase.length) };
      length = phrase.length;
    }
    return best;
  }
}

function positionOf(phrase: readonly string[], words: readonly string[]): number {
  for (let start = 0; start + phrase.length <= words.length; start++) {
    if (phrase.every((word, index) => words[start + index] === word)) return start;
  }
  return -1;
}
