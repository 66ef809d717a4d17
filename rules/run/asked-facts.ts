import { mayBeChosen } from "./choices.ts";
import { type Fact, propertyOf } from "./fact.ts";

/** The facts that a check may ask for. */
export class AskedFacts {
  readonly #facts: ReadonlySet<Fact>;
  /** The properties of those that may be choices: most checks ask for none, and all of them ask at every object. */
  readonly #mayBeChosen: ReadonlySet<string>;

  constructor(facts: readonly Fact[]) {
    this.#facts = new Set(facts);
    const chosen = facts.filter(mayBeChosen);
    this.#mayBeChosen = chosen.length > 0 ? new Set(chosen.map(propertyOf)) : NO_CHOICES;
  }

  has(fact: Fact): boolean {
    return this.#facts.has(fact);
  }

  /** Whether a property may be a choice. */
  mayBeChosen(property: string): boolean {
    return this.#mayBeChosen !== NO_CHOICES && this.#mayBeChosen.has(property);
  }
}

const NO_CHOICES: ReadonlySet<string> = new Set();
