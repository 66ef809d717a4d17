import { guestCatalogue } from "../../documents/tables/guest-operating-systems.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { propertyShape } from "../../schemas/shape.ts";
import { IpPrefix } from "../../schemas/values/ip.ts";
import { grouped } from "../../schemas/values/numbers.ts";
import { regions } from "../../schemas/values/region.ts";
import { formatSize } from "../../schemas/values/size.ts";
import { descriptionOf } from "../words/property-words.ts";
import type { Prose } from "../words/prose.ts";

/** A value that the cursor is at. `fact` is what was read of it; undefined where it is not right. */
export interface HoveredValue {
  readonly entity: EntityName;
  readonly property: string;
  /** As it is written. */
  readonly text: string;
  readonly fact: unknown;
}

/** What a value means, where it does not say it by itself: a size in bytes, the display name of a region. */
export function valuePart(prose: Prose, { entity, property, text, fact }: HoveredValue): string {
  const shape = propertyShape(shapes[entity], property);
  const described = descriptionOf(entity, property);
  if (!shape || !described) return "";
  const index =
    shape.values?.findIndex((value) => String(value).toLowerCase() === String(fact).toLowerCase()) ?? -1;
  if (index >= 0 && described.values)
    return `${prose.code(String(fact))}: ${prose.sentences(described.values[index]!)}`;
  if (typeof fact === "number") return numberInWords(prose, fact, shape.format, described.unit);
  if (fact instanceof IpPrefix) return prefixInWords(prose, fact);
  if (typeof fact !== "string" || shape.words?.includes(fact)) return "";
  if (shape.format === "azure-region") return regionInWords(prose, fact, text);
  return entity === "GuestOperatingSystem" && property === "name" ? guestInWords(prose, fact) : "";
}

function numberInWords(
  prose: Prose,
  number: number,
  format: string | undefined,
  unit: string | undefined,
): string {
  if (format === "byte-size") {
    const size = formatSize(number);
    return `${prose.code(size)} = ${grouped(number)} bytes`;
  }
  const lesser = unit === "seconds" ? durationInWords(number) : undefined;
  if (unit === "bytes") return `${prose.code(String(number))} bytes`;
  return unit ? `${prose.code(String(number))} ${unit}${lesser ? ` = ${lesser}` : ""}` : "";
}

function durationInWords(seconds: number): string | undefined {
  if (seconds < 60 || seconds % 60 !== 0) return undefined;
  return seconds % 3600 === 0 ? `${grouped(seconds / 3600)} h` : `${grouped(seconds / 60)} min`;
}

function prefixInWords(prose: Prose, prefix: IpPrefix): string {
  const last = prefix.nth(prefix.size - 1n);
  const count =
    prefix.size <= 1_000_000n
      ? `${grouped(Number(prefix.size))} addresses`
      : `2^${prefix.size.toString(2).length - 1} addresses`;
  return `${prose.code(prefix.text)}: ${prefix.nth(0n)} to ${last}, ${count}`;
}

function regionInWords(prose: Prose, region: string, text: string): string {
  const known = regions().get(region);
  if (!known) return `${prose.code(text)}: no region that is known. A new one may be.`;
  return `${prose.code(known.name)}: Azure region ${prose.bold(known.displayName)}, geography ${prose.text(known.geography)}`;
}

function guestInWords(prose: Prose, name: string): string {
  const guest = guestCatalogue().identify(name);
  if (!guest) return `${prose.code(name)}: no system that is known, so what depends on it is undecided.`;
  const release = guest.release && !guest.name.includes(guest.release) ? ` ${guest.release}` : "";
  const support =
    guest.supportedInAzure === undefined
      ? "whether Azure supports it is not known"
      : `${guest.supportedInAzure ? "supported" : "not supported"} in Azure`;
  const note = guest.note ? ` ${guest.note}` : "";
  return `${prose.bold(guest.name + release)}: ${support}.${prose.text(note)}`;
}
