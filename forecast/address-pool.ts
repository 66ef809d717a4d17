import { addressText, addressValue, type IpPrefix } from "../schemas/values/ip.ts";
import type { AddressMistake, ForecastFigures } from "./types.ts";

/** The addresses of a target subnet: which are free, which are taken, which Azure keeps. */
export class AddressPool {
  readonly #prefix: IpPrefix;
  readonly #first: bigint;
  readonly #last: bigint;
  readonly #used = new Set<bigint>();
  readonly #given = new Set<bigint>();
  // Everything below the one and above the other is taken, so that a large subnet is not searched again and again.
  #low: bigint;
  #high: bigint;

  /** @param used the addresses that are taken before anything fails over */
  constructor(
    prefix: IpPrefix,
    used: Iterable<string>,
    { reservedAtStart, reservedAtEnd }: Pick<ForecastFigures, "reservedAtStart" | "reservedAtEnd">,
  ) {
    this.#prefix = prefix;
    this.#first = prefix.first + BigInt(reservedAtStart);
    this.#last = prefix.last - BigInt(reservedAtEnd);
    this.#low = this.#first;
    this.#high = this.#last;
    for (const address of used) {
      const value = addressValue(address);
      if (value !== undefined) this.#used.add(value);
    }
  }

  /** How many addresses machines can have: what Azure does not keep, taken or not. */
  get usable(): number {
    return this.#last < this.#first ? 0 : Number(this.#last - this.#first + 1n);
  }

  /** Hands an address out if it is free; says otherwise what is wrong with it. */
  claim(address: string): AddressMistake | undefined {
    if (!this.#prefix.contains(address)) return "outside";
    const value = addressValue(address)!;
    if (value < this.#first || value > this.#last) return "reserved";
    if (this.#given.has(value)) return "given-twice";
    if (this.#used.has(value)) return "in-use";
    this.#given.add(value);
    return undefined;
  }

  /** Hands out the lowest free address; undefined when the subnet is full. */
  takeLowest(): string | undefined {
    while (this.#low <= this.#last && this.#isTaken(this.#low)) this.#low++;
    return this.#low > this.#last ? undefined : this.#give(this.#low);
  }

  /** Hands out the highest free address; undefined when the subnet is full. */
  takeHighest(): string | undefined {
    while (this.#high >= this.#first && this.#isTaken(this.#high)) this.#high--;
    return this.#high < this.#first ? undefined : this.#give(this.#high);
  }

  #isTaken(value: bigint): boolean {
    return this.#used.has(value) || this.#given.has(value);
  }

  #give(value: bigint): string {
    this.#given.add(value);
    return addressText(value, this.#prefix.family);
  }
}
