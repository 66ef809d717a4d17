/**
 * A memory of the last few things. It has a fixed size and no hash table: in a table that grows and shrinks, what was
 * dropped long ago would be kept alive by the garbage collector's generations.
 */
export class Recent<Key extends object, Value> {
  readonly #keys: (Key | undefined)[];
  readonly #values: (Value | undefined)[];
  #next = 0;

  /** @param size how many things are remembered */
  constructor(size: number) {
    this.#keys = new Array(size).fill(undefined);
    this.#values = new Array(size).fill(undefined);
  }

  /** What was remembered for a key; `undefined` where that was too long ago. */
  get(key: Key): Value | undefined {
    const at = this.#keys.indexOf(key);
    return at === -1 ? undefined : this.#values[at];
  }

  /** Remembers one thing, and forgets the oldest. */
  set(key: Key, value: Value): void {
    this.#keys[this.#next] = key;
    this.#values[this.#next] = value;
    this.#next = (this.#next + 1) % this.#keys.length;
  }
}
