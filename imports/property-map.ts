/**
 * What is known by property, in the order in which it came to be known. An estate has tens of thousands of objects, of which most
 * have a handful of facts and no parts: an array takes half the room of a Map, and an empty one none.
 */
export class PropertyMap<Value> implements Iterable<[string, Value]> {
  /** Property, value, property, value … It is replaced where something goes, so that whoever goes through it misses nothing. */
  #entries: (string | Value)[] | undefined;

  get size(): number {
    return this.#entries === undefined ? 0 : this.#entries.length / 2;
  }

  has(property: string): boolean {
    return this.#indexOf(property) >= 0;
  }

  get(property: string): Value | undefined {
    const index = this.#indexOf(property);
    return index < 0 ? undefined : (this.#entries![index + 1] as Value);
  }

  set(property: string, value: Value): void {
    const index = this.#indexOf(property);
    if (index >= 0) this.#entries![index + 1] = value;
    else if (this.#entries) this.#entries.push(property, value);
    else this.#entries = [property, value];
  }

  /** Takes over what another one has; this one must have nothing yet. */
  take(other: PropertyMap<Value>): void {
    this.#entries = other.#entries?.slice();
  }

  delete(property: string): boolean {
    const index = this.#indexOf(property);
    if (index < 0) return false;
    const left = this.#entries!.toSpliced(index, 2);
    this.#entries = left.length > 0 ? left : undefined;
    return true;
  }

  keys(): Iterable<string> {
    return this.#entries ? everySecond<string>(this.#entries, 0) : [];
  }

  values(): Iterable<Value> {
    return this.#entries ? everySecond<Value>(this.#entries, 1) : [];
  }

  [Symbol.iterator](): Iterator<[string, Value]> {
    return this.#entries ? pairs<Value>(this.#entries) : NOTHING[Symbol.iterator]();
  }

  #indexOf(property: string): number {
    const entries = this.#entries;
    if (!entries) return -1;
    for (let index = 0; index < entries.length; index += 2) if (entries[index] === property) return index;
    return -1;
  }
}

const NOTHING: readonly [string, never][] = [];

function* everySecond<Entry>(entries: readonly unknown[], first: number): IterableIterator<Entry> {
  for (let index = first; index < entries.length; index += 2) yield entries[index] as Entry;
}

function* pairs<Value>(entries: readonly unknown[]): IterableIterator<[string, Value]> {
  for (let index = 0; index < entries.length; index += 2)
    yield [entries[index] as string, entries[index + 1] as Value];
}
