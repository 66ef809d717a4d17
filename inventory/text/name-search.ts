import { distance } from "fastest-levenshtein";

/** Up to as many names are compared one by one. */
const FEW = 500;

/** Three letters that more names have say little of any of them. */
const COMMON = 300;

/** Longer texts are no misspelt names, and comparing two such takes long. */
const LONGEST = 200;

/** Fewer letters are the beginning of too much. */
const LEAST_CUT = 3;

/** How many letters a slip changes in a word of that length. More lead to a word that means something else. */
export function slipsIn({ length }: string): number {
  return length < 3 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
}

/**
 * Names among which misspelt ones are looked for. Among many, only those are compared that share three letters in a row
 * which few have, so that thousands of wrong names among thousands of names take no longer than reading them.
 */
export class NameSearch {
  readonly #names: readonly string[];
  readonly #folded: readonly string[];
  #byLetters: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(names: Iterable<string>) {
    this.#names = [...new Set(names)];
    this.#folded = this.#names.map((name) => name.toLowerCase());
  }

  /**
   * The names nearest to a misspelt one, best first, at most three. Letter case does not count, and two letters that have
   * changed places are one slip. A name with more than {@link slipsIn} the misspelt one is another word, and one that is clearly
   * further away than the best is no help to anybody. Unless the misspelt name is one cut short: `gold` of `gold-5min`.
   *
   * @param most how many letters may differ, where those are not the usual ones; then none is taken for cut short
   */
  nearest(name: string, most?: number): string[] {
    if (name.length > LONGEST) return [];
    const wanted = name.toLowerCase();
    const mostApart = most ?? slipsIn(wanted);
    const found: { name: string; distance: number }[] = [];
    for (const index of this.#worthComparing(wanted)) {
      const known = this.#folded[index]!;
      const isOther = most !== undefined || !isCutShort(wanted, known);
      // Most names differ too much in length alone.
      if (known.length > LONGEST || (isOther && Math.abs(known.length - wanted.length) > mostApart)) continue;
      const away = isTurnedAround(wanted, known) ? 1 : distance(wanted, known);
      if (isOther && away > mostApart) continue;
      found.push({ name: this.#names[index]!, distance: away });
    }
    found.sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name));
    const best = found[0]?.distance ?? 0;
    // What differs in letter case alone is what was meant.
    const furthest = best === 0 ? 0 : best + 1;
    return found
      .filter((entry) => entry.distance <= furthest)
      .slice(0, 3)
      .map((entry) => entry.name);
  }

  #worthComparing(wanted: string): Iterable<number> {
    if (this.#names.length <= FEW) return this.#names.keys();
    this.#byLetters ??= indexByLetters(this.#folded);
    const worth = new Set<number>();
    for (const letters of threesOf(wanted)) {
      const having = this.#byLetters.get(letters) ?? [];
      if (having.length <= COMMON) for (const index of having) worth.add(index);
    }
    return worth;
  }
}

function isCutShort(wanted: string, known: string): boolean {
  return wanted.length >= LEAST_CUT && known.startsWith(wanted);
}

/** Whether two letters have changed places: `nmae`, `lunix`. */
function isTurnedAround(wanted: string, known: string): boolean {
  if (wanted.length !== known.length) return false;
  const differing: number[] = [];
  for (let at = 0; at < wanted.length; at++) {
    if (wanted[at] === known[at]) continue;
    if (differing.length === 2) return false;
    differing.push(at);
  }
  const [first, second] = differing;
  return second !== undefined && wanted[first!] === known[second] && wanted[second] === known[first!];
}

function indexByLetters(names: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, name] of names.entries()) {
    if (name.length > LONGEST) continue;
    for (const letters of threesOf(name)) {
      const having = index.get(letters);
      if (!having) index.set(letters, [at]);
      // One more than is looked at tells that it is common.
      else if (having.length <= COMMON) having.push(at);
    }
  }
  return index;
}

/** Three letters in a row, wherever they stand in a name, each once; the ends count as letters. */
function threesOf(name: string): Set<string> {
  const padded = `\n${name}\n`;
  const threes = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) threes.add(padded.slice(at, at + 3));
  return threes;
}
