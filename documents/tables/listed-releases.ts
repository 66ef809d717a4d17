import { numbersOf } from "./releases.ts";

/** Releases of one major version that a document lists, by their second number: minor releases, service packs. */
export interface ReleaseSeries {
  readonly major: number;
  readonly from: number;
  /** The last one; left out where it lists all of them. */
  readonly to?: number;
  /** Whether further ones may come, which the document cannot know. */
  readonly grows?: true;
}

/** A system with the releases that a document lists. */
export interface ListedSystem {
  /** The name that the table of guests has for it. */
  readonly name: string;
  readonly series: readonly ReleaseSeries[];
  /** Releases that it does not list and another document does, with what that is. */
  readonly elsewhere?: readonly (ReleaseSeries & { readonly document: string })[];
}

/**
 * What a document says of a release. `newer`: than all that it lists, so that it could not know it. `not-told`: the recorded name
 * says too little.
 */
export interface Listing {
  readonly kind: "listed" | "not-listed" | "newer" | "elsewhere" | "not-told";
  /** The other document that lists it. */
  readonly document?: string;
}

/** What a document says of a release of a system that it lists. A release that is not recorded is not told. */
export function listingOf({ series, elsewhere = [] }: ListedSystem, release: string | undefined): Listing {
  const [major, minor] = release === undefined ? [] : numbersOf(release);
  if (major === undefined) return { kind: "not-told" };
  const own = series.find((each) => each.major === major);
  if (own && minor === undefined && (own.from > 0 || own.to !== undefined)) return { kind: "not-told" };
  if (own && isWithin(own, minor ?? 0)) return { kind: "listed" };
  const other = elsewhere.find((each) => each.major === major);
  if (other && minor === undefined) return { kind: "not-told" };
  if (other && isWithin(other, minor!)) return { kind: "elsewhere", document: other.document };
  const isNewer = own ? own.grows === true && minor! > own.to! : series.every((each) => each.major < major);
  return { kind: isNewer ? "newer" : "not-listed" };
}

function isWithin({ from, to = Number.POSITIVE_INFINITY }: ReleaseSeries, minor: number): boolean {
  return minor >= from && minor <= to;
}

/** The releases in words: `8.3 to 8.10, 9.0 to 9.7`; service packs of SUSE as `15 SP3 to SP7`. */
export function releasesInWords({ name, series }: ListedSystem): string {
  const isSuse = name.startsWith("SUSE");
  return series
    .map(({ major, from, to }) => {
      const release = (minor: number) =>
        isSuse
          ? `${major}${minor === 0 ? "" : ` SP${minor}`}`
          : `${major}.${String(minor).padStart(name === "Ubuntu" ? 2 : 1, "0")}`;
      if (to === undefined) return String(major);
      return from === to ? release(from) : `${release(from)} to ${isSuse ? `SP${to}` : release(to)}`;
    })
    .join(", ");
}
