import { Address6 } from "ip-address";
import { isIP, isIPv4 } from "./is-ip.ts";

/** IP addresses as text, and ranges of them. Addresses stay strings; a number is made of them only where one is needed. */

/** IPv4 or IPv6. */
export type Family = 4 | 6;

/** The family of an address, or undefined where the text is no address. */
export function addressFamily(address: string): Family | undefined {
  const family = isIP(address);
  return family === 4 || family === 6 ? family : undefined;
}

/** The number that an address stands for, or undefined where the text is no address. A zone (`%12`) does not count. */
export function addressValue(address: string): bigint | undefined {
  const family = addressFamily(address);
  if (family === undefined) return undefined;
  return family === 4 ? BigInt(ipv4Number(address)) : new Address6(withoutZone(address)).bigInt();
}

/** The address that a number stands for, in its usual short form. */
export function addressText(value: bigint, family: Family): string {
  if (family === 6) return Address6.fromBigInt(value).correctForm();
  const number = Number(value);
  return [24, 16, 8, 0].map((bits) => (number >>> bits) & 255).join(".");
}

/** Whether two texts are the same address, however they are written. Texts that are no address equal nothing. */
export function sameAddress(one: string, other: string): boolean {
  if (one === other) return addressFamily(one) !== undefined;
  const family = addressFamily(one);
  // An IPv4 address can be written in one way only.
  if (family !== 6 || addressFamily(other) !== 6) return false;
  return addressValue(one) === addressValue(other);
}

/** Whether an address is the automatic one of a Windows adapter that found no DHCP server: 169.254.0.0/16 (APIPA). */
export function isApipa(address: string): boolean {
  return isIPv4(address) && address.startsWith("169.254.");
}

/** Whether an address is a link-local IPv6 address (fe80::/10), which every Windows adapter has. */
export function isLinkLocal(address: string): boolean {
  return addressFamily(address) === 6 && /^fe[89ab][0-9a-f]:/i.test(address);
}

/** Whether an address is the machine itself: 127.0.0.0/8 or ::1. */
export function isLoopback(address: string): boolean {
  const family = addressFamily(address);
  if (family === 4) return address.startsWith("127.");
  return family === 6 && addressValue(address) === 1n;
}

/** A range of addresses in CIDR notation. */
export class IpPrefix {
  /** The range as written. */
  readonly text: string;
  readonly family: Family;
  /** The number of bits that all its addresses have in common. */
  readonly length: number;
  readonly #address: string;
  #first: bigint | undefined;
  #firstIpv4: number | undefined;

  private constructor(text: string, address: string, family: Family, length: number) {
    this.text = text;
    this.#address = address;
    this.family = family;
    this.length = length;
  }

  /**
   * The range that a text says, or undefined where it says none. The address may lie anywhere in the range:
   * `10.1.1.7/24` is 10.1.1.0/24.
   */
  static parse(text: string): IpPrefix | undefined {
    const trimmed = text.trim();
    const slash = trimmed.indexOf("/");
    const address = trimmed.slice(0, slash);
    const bits = trimmed.slice(slash + 1);
    if (slash < 0 || address.includes("%") || !/^\d{1,3}$/.test(bits)) return undefined;
    const family = addressFamily(address);
    const length = Number(bits);
    if (family === undefined || length > bitsOf(family)) return undefined;
    return new IpPrefix(trimmed, address, family, length);
  }

  /** The first address, as a number. */
  get first(): bigint {
    this.#first ??= (addressValue(this.#address)! >> this.#freeBits) << this.#freeBits;
    return this.#first;
  }

  /** The last address, as a number. */
  get last(): bigint {
    return this.first + this.size - 1n;
  }

  /** How many addresses the range has. */
  get size(): bigint {
    return 1n << this.#freeBits;
  }

  get #freeBits(): bigint {
    return BigInt(bitsOf(this.family) - this.length);
  }

  /** The address at a position, counted from 0, or from the end where it is negative; undefined outside the range. */
  nth(position: bigint): string | undefined {
    const value = position < 0n ? this.last + 1n + position : this.first + position;
    return value < this.first || value > this.last ? undefined : addressText(value, this.family);
  }

  /** Whether an address, or every address of another range, lies in this one. */
  contains(other: string | IpPrefix): boolean {
    if (typeof other !== "string") {
      return other.family === this.family && other.length >= this.length && this.#has(other.first);
    }
    if (addressFamily(other) !== this.family) return false;
    return this.family === 4 ? this.#hasIpv4(ipv4Number(other)) : this.#has(addressValue(other)!);
  }

  // Nearly all addresses are of IPv4, and those are plain numbers.
  #hasIpv4(value: number): boolean {
    this.#firstIpv4 ??= Number(this.first);
    return value >= this.#firstIpv4 && value < this.#firstIpv4 + 2 ** (32 - this.length);
  }

  #has(value: bigint): boolean {
    return value >= this.first && value <= this.last;
  }

  /** Whether the two ranges have an address in common. */
  overlaps(other: IpPrefix): boolean {
    return this.contains(other) || other.contains(this);
  }

  /** Whether the two are the same range, however they are written. */
  equals(other: IpPrefix): boolean {
    return this.family === other.family && this.length === other.length && this.first === other.first;
  }

  /** The range in its usual form, from its first address: `10.1.1.0/24`. */
  toString(): string {
    return `${addressText(this.first, this.family)}/${this.length}`;
  }

  /** As JSON, a range is its text. */
  toJSON(): string {
    return this.text;
  }
}

function bitsOf(family: Family): number {
  return family === 4 ? 32 : 128;
}

const DOT = ".".charCodeAt(0);
const ZERO = "0".charCodeAt(0);

/** The number of a text that is known to be an IPv4 address. */
function ipv4Number(address: string): number {
  let number = 0;
  let part = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code === DOT) {
      number = number * 256 + part;
      part = 0;
    } else part = part * 10 + code - ZERO;
  }
  return number * 256 + part;
}

function withoutZone(address: string): string {
  const percent = address.indexOf("%");
  return percent < 0 ? address : address.slice(0, percent);
}
