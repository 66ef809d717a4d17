/** The regions of Azure, by geography. Source: Azure's list of regions (`az account list-locations`). */
const geographies: Readonly<Record<string, readonly string[]>> = {
  "United States": [
    "East US",
    "East US 2",
    "Central US",
    "North Central US",
    "South Central US",
    "West Central US",
    "West US",
    "West US 2",
    "West US 3",
  ],
  Canada: ["Canada Central", "Canada East"],
  Brazil: ["Brazil South", "Brazil Southeast"],
  Mexico: ["Mexico Central"],
  Chile: ["Chile Central"],
  Europe: ["North Europe", "West Europe"],
  Austria: ["Austria East"],
  Belgium: ["Belgium Central"],
  Denmark: ["Denmark East"],
  France: ["France Central", "France South"],
  Germany: ["Germany North", "Germany West Central"],
  Italy: ["Italy North"],
  Norway: ["Norway East", "Norway West"],
  Poland: ["Poland Central"],
  Spain: ["Spain Central"],
  Sweden: ["Sweden Central", "Sweden South"],
  Switzerland: ["Switzerland North", "Switzerland West"],
  "United Kingdom": ["UK South", "UK West"],
  "Asia Pacific": ["East Asia", "Southeast Asia"],
  Australia: ["Australia Central", "Australia Central 2", "Australia East", "Australia Southeast"],
  India: [
    "Central India",
    "South India",
    "West India",
    "India South Central",
    "Jio India Central",
    "Jio India West",
  ],
  Indonesia: ["Indonesia Central"],
  Japan: ["Japan East", "Japan West"],
  Korea: ["Korea Central", "Korea South"],
  Malaysia: ["Malaysia West"],
  "New Zealand": ["New Zealand North"],
  Taiwan: ["Taiwan North", "Taiwan Northwest"],
  Israel: ["Israel Central"],
  Qatar: ["Qatar Central"],
  "South Africa": ["South Africa North", "South Africa West"],
  "United Arab Emirates": ["UAE Central", "UAE North"],
  "US Government": ["US Gov Arizona", "US Gov Texas", "US Gov Virginia", "US DoD Central", "US DoD East"],
  China: ["China East", "China East 2", "China East 3", "China North", "China North 2", "China North 3"],
};

/** A region of Azure. */
export interface Region {
  /** The short name: `westeurope`. */
  readonly name: string;
  /** The name in the portal: `West Europe`. */
  readonly displayName: string;
  /** The geography whose borders the region's data stays in. */
  readonly geography: string;
}

let known: ReadonlyMap<string, Region> | undefined;

/** All regions that Azure is known to have, by their short names. */
export function regions(): ReadonlyMap<string, Region> {
  known ??= new Map(
    Object.entries(geographies).flatMap(([geography, names]) =>
      names.map((displayName) => {
        const name = canonicalRegion(displayName);
        return [name, { name, displayName, geography }] as const;
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
  return text
    .replace(/^\s*\([^)]*\)/, "")
    .replace(/[\s_-]+/g, "")
    .toLowerCase();
}

/** Whether a text names a region that Azure is known to have. */
export function isKnownRegion(text: string): boolean {
  return regions().has(canonicalRegion(text));
}

/** The name that the portal shows for a region; a region that is not known keeps the name it has. */
export function regionDisplayName(text: string): string {
  return regions().get(canonicalRegion(text))?.displayName ?? text;
}
