/** The names of an object's members as they are written, by what they are in lower case; of two that differ in nothing else the first. */
export type Spellings = ReadonlyMap<string, string>;

/** How many names an object of a cmdlet has at most: several times what any has. What has more is a list by some key. */
const MOST = 500;

/**
 * The tables of names of all objects of an export. What one cmdlet prints has the same names in the same order, so that few tables
 * serve for tens of thousands of objects: they are found by going from name to name.
 */
export class SpellingTables {
  readonly #start = new Step(undefined, "");

  of(object: object): Spellings {
    const names = Object.keys(object);
    if (names.length > MOST) return spellingsOf(names);
    let step = this.#start;
    for (const name of names) step = step.to(name);
    return step.spellings;
  }
}

/** The names of an object up to one of them. */
class Step {
  readonly #before: Step | undefined;
  readonly #name: string;
  readonly #next = new Map<string, Step>();
  #spellings: Spellings | undefined;

  constructor(before: Step | undefined, name: string) {
    this.#before = before;
    this.#name = name;
  }

  /** The step to a name that stands behind this one. */
  to(name: string): Step {
    let next = this.#next.get(name);
    if (!next) {
      next = new Step(this, name);
      this.#next.set(name, next);
    }
    return next;
  }

  /** Made when the first object ends here. */
  get spellings(): Spellings {
    this.#spellings ??= spellingsOf(this.#names());
    return this.#spellings;
  }

  #names(): readonly string[] {
    const names: string[] = [];
    for (let step: Step = this; step.#before; step = step.#before) names.push(step.#name);
    return names.reverse();
  }
}

function spellingsOf(names: readonly string[]): Spellings {
  const spellings = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!spellings.has(key)) spellings.set(key, name);
  }
  return spellings;
}
