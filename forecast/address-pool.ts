import { areNamesakes } from "../inventory/names/namesakes.ts";
import { addressText, addressValue, type IpPrefix } from "../schemas/values/ip.ts";
import type { Holder, TakenAddresses } from "./taken-addresses.ts";
import type { Adapter, ForecastFigures, Refusal } from "./types.ts";

/** The addresses of a target subnet: which are free, which are taken, which Azure keeps. */
export class AddressPool {
  /** Whether all that is in use is recorded, so that what is free here is free indeed. */
  readonly isComplete: boolean;
  readonly #prefix: IpPrefix;
  readonly #taken: TakenAddresses;
  readonly #first: bigint;
  readonly #last: bigint;
  // Everything below the one and above the other is taken, so that a large subnet is not searched again and again.
  #low: bigint;
  #high: bigint;
  /** How many of its addresses are free; what overlapping subnets of the network take meanwhile is not counted. */
  #free: bigint;

  /** @param taken the addresses that are taken in the network; those that the pool hands out are added */
  constructor(
    prefix: IpPrefix,
    taken: TakenAddresses,
    { reservedAtStart, reservedAtEnd }: Pick<ForecastFigures, "reservedAtStart" | "reservedAtEnd">,
    isComplete = true,
  ) {
    this.isComplete = isComplete;
    this.#prefix = prefix;
    this.#taken = taken;
    this.#first = prefix.first + BigInt(reservedAtStart);
    this.#last = prefix.last - BigInt(reservedAtEnd);
    this.#low = this.#first;
    this.#high = this.#last;
    const usable = this.#last < this.#first ? 0n : this.#last - this.#first + 1n;
    this.#free = usable - BigInt(taken.countBetween(this.#first, this.#last, prefix.family));
  }

  /**
   * Hands an address out if it is free; says otherwise why it cannot be had.
   *
   * @param leavesItsOwn whether the machine no longer has the address where it ran, as after a failover within a network
   */
  claim(address: string, adapter: Adapter | undefined, leavesItsOwn: boolean): Refusal | undefined {
    if (!this.#prefix.contains(address)) return { address, mistake: "outside", holder: undefined };
    const value = addressValue(address)!;
    if (value < this.#first || value > this.#last) return { address, mistake: "reserved", holder: undefined };
    const holder = this.#taken.holderOf(value, this.#prefix.family);
    if (holder && !isItsOwn(holder, adapter, leavesItsOwn)) {
      return {
        address,
        mistake: holder.since === "before" ? "in-use" : "given-twice",
        holder: holder.adapter,
      };
    }
    this.#give(value, adapter);
    return undefined;
  }

  /** Hands out the lowest free address; undefined when the subnet is full. */
  takeLowest(adapter: Adapter | undefined): string | undefined {
    while (this.#low <= this.#last && this.#isTaken(this.#low)) this.#low++;
    return this.#low > this.#last ? undefined : this.#give(this.#low, adapter);
  }

  /** Hands out the highest free address; undefined when the subnet is full. */
  takeHighest(adapter: Adapter | undefined): string | undefined {
    while (this.#high >= this.#first && this.#isTaken(this.#high)) this.#high--;
    return this.#high < this.#first ? undefined : this.#give(this.#high, adapter);
  }

  /** Takes a free address, though nobody can say which; false when there is none left. */
  takeAny(): boolean {
    if (this.#free <= 0n) return false;
    this.#free--;
    return true;
  }

  #isTaken(value: bigint): boolean {
    return this.#taken.holderOf(value, this.#prefix.family) !== undefined;
  }

  #give(value: bigint, adapter: Adapter | undefined): string {
    // A machine's own address was among those that are taken.
    if (!this.#isTaken(value)) this.#free--;
    this.#taken.give(value, this.#prefix.family, adapter);
    return addressText(value, this.#prefix.family);
  }
}

/** Whether an address is that of the machine itself, where it ran before; a machine may be recorded twice by mistake. */
function isItsOwn({ adapter, since }: Holder, other: Adapter | undefined, leavesItsOwn: boolean): boolean {
  if (adapter === undefined || other === undefined) return false;
  if (adapter.parent === other.parent) return leavesItsOwn && since === "before";
  return (leavesItsOwn || since === "failover") && areNamesakes(adapter.parent, other.parent);
}
