/** Where the regions are taken from: the list that Azure publishes, and for those that it leaves out, what stands behind their status. */
export const regionSource = {
  name: "Azure regions",
  source: "List of Azure regions",
  date: "2026-08-20",
  url: "https://learn.microsoft.com/azure/reliability/regions-list",
} as const;

/**
 * What is known of a region. `public` and `restricted` stand in Azure's list, restricted ones being open to some
 * customers alone. Those of `government`, `china` and `sovereign` belong to clouds of their own; they are named by the
 * list of region pairs of 2025-01-13 and by Azure CLI. `announced`: Microsoft's software names it and no public list
 * does. `early-access`: where Azure tries out what is new. `retired`: it was, and is closed.
 */
export type RegionStatus =
  | "public"
  | "restricted"
  | "government"
  | "china"
  | "sovereign"
  | "announced"
  | "early-access"
  | "retired";

/** Regions of one geography and one status, by the names that the portal shows. */
export interface RegionGroup {
  readonly geography: string;
  readonly status: RegionStatus;
  readonly regions: readonly string[];
}

/** All regions that are known. The short name is the name that the portal shows, in small letters and without blanks. */
export const regionGroups: readonly RegionGroup[] = [
  { geography: "Asia Pacific", status: "announced", regions: ["Southeast Asia 3"] },
  { geography: "Asia Pacific", status: "public", regions: ["East Asia", "Southeast Asia"] },
  {
    geography: "Australia",
    status: "public",
    regions: ["Australia Central", "Australia East", "Australia Southeast"],
  },
  { geography: "Australia", status: "restricted", regions: ["Australia Central 2"] },
  { geography: "Austria", status: "public", regions: ["Austria East"] },
  { geography: "Belgium", status: "public", regions: ["Belgium Central"] },
  { geography: "Brazil", status: "announced", regions: ["Brazil Northeast"] },
  { geography: "Brazil", status: "public", regions: ["Brazil South"] },
  { geography: "Brazil", status: "restricted", regions: ["Brazil Southeast"] },
  { geography: "Canada", status: "public", regions: ["Canada Central", "Canada East"] },
  { geography: "Chile", status: "announced", regions: ["Chile North Central"] },
  { geography: "Chile", status: "public", regions: ["Chile Central"] },
  {
    geography: "China",
    status: "china",
    regions: ["China East", "China East 2", "China East 3", "China North", "China North 2", "China North 3"],
  },
  { geography: "Denmark", status: "public", regions: ["Denmark East"] },
  { geography: "Europe", status: "announced", regions: ["North Europe 2", "North Europe 3"] },
  { geography: "Europe", status: "public", regions: ["North Europe", "West Europe"] },
  { geography: "Finland", status: "announced", regions: ["Finland Central"] },
  { geography: "France", status: "public", regions: ["France Central"] },
  { geography: "France", status: "restricted", regions: ["France South"] },
  { geography: "France (Bleu)", status: "sovereign", regions: ["Bleu France Central", "Bleu France South"] },
  { geography: "Germany", status: "public", regions: ["Germany West Central"] },
  { geography: "Germany", status: "restricted", regions: ["Germany North"] },
  {
    geography: "Germany (Delos)",
    status: "sovereign",
    regions: ["Delos Cloud Germany Central", "Delos Cloud Germany North"],
  },
  {
    geography: "Germany (sovereign cloud)",
    status: "retired",
    regions: ["Germany Central", "Germany Northeast"],
  },
  { geography: "Greece", status: "announced", regions: ["Greece Central"] },
  {
    geography: "India",
    status: "public",
    regions: ["Central India", "India South Central", "South India", "West India"],
  },
  { geography: "India", status: "restricted", regions: ["Jio India Central", "Jio India West"] },
  { geography: "Indonesia", status: "public", regions: ["Indonesia Central"] },
  { geography: "Israel", status: "announced", regions: ["Israel Northwest"] },
  { geography: "Israel", status: "public", regions: ["Israel Central"] },
  { geography: "Italy", status: "public", regions: ["Italy North"] },
  { geography: "Japan", status: "public", regions: ["Japan East", "Japan West"] },
  { geography: "Korea", status: "announced", regions: ["Korea South 2"] },
  { geography: "Korea", status: "public", regions: ["Korea Central", "Korea South"] },
  { geography: "Malaysia", status: "announced", regions: ["Malaysia South"] },
  { geography: "Malaysia", status: "public", regions: ["Malaysia West"] },
  { geography: "Mexico", status: "public", regions: ["Mexico Central"] },
  { geography: "New Zealand", status: "public", regions: ["New Zealand North"] },
  { geography: "Norway", status: "public", regions: ["Norway East"] },
  { geography: "Norway", status: "restricted", regions: ["Norway West"] },
  { geography: "Poland", status: "public", regions: ["Poland Central"] },
  { geography: "Qatar", status: "public", regions: ["Qatar Central"] },
  { geography: "Saudi Arabia", status: "announced", regions: ["Saudi Arabia East"] },
  { geography: "Singapore", status: "announced", regions: ["Singapore Central", "Singapore North"] },
  { geography: "South Africa", status: "public", regions: ["South Africa North"] },
  { geography: "South Africa", status: "restricted", regions: ["South Africa West"] },
  { geography: "Spain", status: "public", regions: ["Spain Central"] },
  { geography: "Sweden", status: "public", regions: ["Sweden Central"] },
  { geography: "Sweden", status: "restricted", regions: ["Sweden South"] },
  { geography: "Switzerland", status: "public", regions: ["Switzerland North"] },
  { geography: "Switzerland", status: "restricted", regions: ["Switzerland West"] },
  { geography: "Taiwan", status: "announced", regions: ["Taiwan North", "Taiwan Northwest"] },
  { geography: "UAE", status: "public", regions: ["UAE North"] },
  { geography: "UAE", status: "restricted", regions: ["UAE Central"] },
  { geography: "US Department of Defense", status: "government", regions: ["US DoD Central", "US DoD East"] },
  {
    geography: "US Government",
    status: "government",
    regions: ["US Gov Arizona", "US Gov Iowa", "US Gov Texas", "US Gov Virginia"],
  },
  {
    geography: "US Government (secret/top secret)",
    status: "government",
    regions: [
      "USNat East",
      "USNat North",
      "USNat West",
      "USSec Central",
      "USSec East",
      "USSec West",
      "USSec West Central",
    ],
  },
  { geography: "United Kingdom", status: "announced", regions: ["UK North", "UK South 2"] },
  { geography: "United Kingdom", status: "public", regions: ["UK South", "UK West"] },
  {
    geography: "United States",
    status: "announced",
    regions: [
      "East US 3",
      "East US SLV",
      "Northeast US 5",
      "South Central US 2",
      "Southeast US",
      "Southeast US 3",
      "Southeast US 5",
      "Southwest US",
      "West Central US FRE",
    ],
  },
  {
    geography: "United States",
    status: "early-access",
    regions: ["Central US EUAP", "East US 2 EUAP", "East US STG", "South Central US STG"],
  },
  {
    geography: "United States",
    status: "public",
    regions: [
      "Central US",
      "East US",
      "East US 2",
      "North Central US",
      "South Central US",
      "West Central US",
      "West US",
      "West US 2",
      "West US 3",
    ],
  },
];

/**
 * Other short names of regions. Site Recovery's list of regions (2026-05-05) has South Central India for what Azure's
 * list calls India South Central; that both are one region is drlint's reading.
 */
export const otherNames: ReadonlyMap<string, string> = new Map([["southcentralindia", "indiasouthcentral"]]);
