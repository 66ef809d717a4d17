import { Refusal } from "./refusal.ts";

const PART = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The parts of a name with slashes, `network/guest-ipv6`.
 *
 * @param form what its parts are, as a message says it
 * @throws Refusal where a part is not in lower case with hyphens, or there are too few or too many
 */
export function partsOfName(name: string, form: string, counts: readonly number[]): readonly string[] {
  const parts = name.split("/");
  if (!counts.includes(parts.length) || !parts.every((part) => PART.test(part))) {
    throw new Refusal(`'${name}' is no ${form}: the parts are words of a-z and 0-9 with hyphens.`);
  }
  return parts;
}

/** A name with hyphens as a name in the code: `guest-ipv6` becomes `guestIpv6`. */
export function codeName(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_hyphen, letter: string) => letter.toUpperCase());
}
