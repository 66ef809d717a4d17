import { addressFamily, addressValue, type Family } from "../schemas/values/ip.ts";
import type { Adapter } from "./types.ts";

/** Who has an address: an adapter of the inventory, where it is one, and whether from this failover or from before. */
export interface Holder {
  readonly adapter: Adapter | undefined;
  readonly since: "before" | "failover";
}

/**
 * The addresses of a network that nobody else can have. Its subnets share them, so that ranges which overlap by mistake
 * hand no address out twice.
 */
export class TakenAddresses {
  // Of two families, since an IPv4 and an IPv6 address can stand for the same number.
  readonly #holders: Readonly<Record<Family, Map<bigint, Holder>>> = { 4: new Map(), 6: new Map() };

  /** Notes an address that is taken before anything fails over. What is no address is left out. */
  addUsed(address: string, adapter?: Adapter): void {
    const family = addressFamily(address);
    if (family === undefined) return;
    const holders = this.#holders[family];
    const value = addressValue(address)!;
    // An address that is recorded as used may be that of an adapter; the adapter tells more.
    if (adapter || !holders.has(value)) holders.set(value, { adapter, since: "before" });
  }

  /** Notes an address that was handed out. */
  give(value: bigint, family: Family, adapter: Adapter | undefined): void {
    this.#holders[family].set(value, { adapter, since: "failover" });
  }

  holderOf(value: bigint, family: Family): Holder | undefined {
    return this.#holders[family].get(value);
  }

  /** How many addresses of a stretch are taken. */
  countBetween(first: bigint, last: bigint, family: Family): number {
    let count = 0;
    for (const value of this.#holders[family].keys()) if (value >= first && value <= last) count++;
    return count;
  }
}
