import { Address6 } from "ip-address";

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** Whether a text is an IPv4 address: four numbers, none with a zero before it. */
export function isIPv4(text: string): boolean {
  return IPV4.test(text);
}

/** The family of an address, 4 or 6; 0 for what is none. A zone may follow one of IPv6, a prefix length may not. */
export function isIP(text: string): number {
  if (isIPv4(text)) return 4;
  const [address = "", ...zone] = text.split("%");
  const isZone = zone.length === 0 || (zone.length === 1 && /^[0-9a-zA-Z-.:]+$/.test(zone[0]!));
  // The package takes texts that hold a prefix length too, and parts of IPv4 that start with zeros.
  const isPlain = /^[\da-fA-F:.]+$/.test(address) && (!address.includes(".") || isIPv4(lastPartOf(address)));
  return isZone && isPlain && address.includes(":") && Address6.isValid(address) ? 6 : 0;
}

function lastPartOf(address: string): string {
  return address.slice(address.lastIndexOf(":") + 1);
}
