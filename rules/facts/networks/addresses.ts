import type { ForecastFigures } from "../../../forecast/types.ts";
import type { VirtualNetworkSubnet, VMNetworkSubnet } from "../../../schemas/generated/types.ts";
import {
  addressFamily,
  addressValue,
  IpPrefix,
  isApipa,
  isLinkLocal,
  isLoopback,
} from "../../../schemas/values/ip.ts";

const parsed = new Map<string, IpPrefix>();

/** Whether an address lies in one of the ranges that a limit of the matrix gives as text (`fe80::/10`). */
export function liesIn(address: string, ranges: readonly string[]): boolean {
  return ranges.some((range) => prefixOf(range).contains(address));
}

// The matrix has a handful of ranges, and every address is held against them.
function prefixOf(range: string): IpPrefix {
  const known = parsed.get(range);
  if (known) return known;
  const prefix = IpPrefix.parse(range)!;
  parsed.set(range, prefix);
  return prefix;
}

/** Whether an address shows that IPv6 is in use. `ignored` are ranges that every Windows machine has addresses in. */
export function showsIpv6(address: string, ignored: readonly string[]): boolean {
  return addressFamily(address) === 6 && !liesIn(address, ignored);
}

/** Whether an address is an IPv4 address by which other machines could reach this one, had it a network. */
export function isOwnIpv4(address: string): boolean {
  return addressFamily(address) === 4 && !isLoopback(address);
}

/**
 * Whether an address does not lie in the range of a subnet that it should lie in. One of the other family has a range that
 * no inventory records, and automatic ones belong to no subnet.
 */
export function isOutside(
  address: string,
  { addressPrefix: range }: VirtualNetworkSubnet | VMNetworkSubnet,
): boolean {
  if (!range || addressFamily(address) !== range.family) return false;
  return !range.contains(address) && !isApipa(address) && !isLinkLocal(address);
}

/** Whether an address of a subnet is one of the first or the last ones, which Azure keeps for itself. */
export function isKeptByAzure(
  address: string,
  { addressPrefix: range }: VirtualNetworkSubnet,
  { reservedAtStart, reservedAtEnd }: Pick<ForecastFigures, "reservedAtStart" | "reservedAtEnd">,
): boolean {
  if (!range?.contains(address)) return false;
  const value = addressValue(address)!;
  return value < range.first + BigInt(reservedAtStart) || value > range.last - BigInt(reservedAtEnd);
}
