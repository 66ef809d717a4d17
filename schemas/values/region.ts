import { otherNames, type RegionStatus, regionGroups } from "./region-list.ts";

/** A region of Azure. */
export interface Region {
  /** The short name: `westeurope`. */
  readonly name: string;
  /** The name in the portal: `West Europe`. */
  readonly displayName: string;
  /** The geography whose borders the region's data stays in. */
  readonly geography: string;
  readonly status: RegionStatus;
}

let known: ReadonlyMap<string, Region> | undefined;

/** All regions that Azure is known to have, by their short names; those of other clouds and closed ones too. */
export function regions(): ReadonlyMap<string, Region> {
  known ??= new Map(
    regionGroups.flatMap(({ geography, status, regions: names }) =>
      names.map((displayName) => {
        const name = canonicalRegion(displayName);
        return [name, { name, displayName, geography, status }] as const;
      }),
    ),
  );
  return known;
}

/**
 * The short name of a region: `West Europe`, `(Europe) West Europe` and `westeurope` are all `westeurope`. A region that
 * is not known, a new one perhaps, gets its short name in the same way.
 */
export function canonicalRegion(text: string): string {
  const name = text
    .replace(/^\s*\([^)]*\)/, "")
    .replace(/[\s_-]+/g, "")
    .toLowerCase();
  return otherNames.get(name) ?? name;
}

/**
 * The cloud of Azure that a region is in: an instance of its own, with tenants and subscriptions of its own. Undefined for a
 * region that is not known, or that is closed.
 */
export function cloudOfRegion(text: string): string | undefined {
  const region = regions().get(canonicalRegion(text));
  if (region === undefined) return undefined;
  const { status, geography } = region;
  switch (status) {
    case "public":
    case "restricted":
    case "announced":
    case "early-access":
      return "the public cloud";
    case "government":
      return geography.includes("secret") ? geography : "Azure Government";
    case "china":
      return "Azure in China";
    case "sovereign":
      return geography;
    case "retired":
      return undefined;
  }
}

/** Whether a text names a region that Azure is known to have. */
export function isKnownRegion(text: string): boolean {
  return regions().has(canonicalRegion(text));
}

/** The name that the portal shows for a region; a region that is not known keeps the name it has. */
export function regionDisplayName(text: string): string {
  return regions().get(canonicalRegion(text))?.displayName ?? text;
}
