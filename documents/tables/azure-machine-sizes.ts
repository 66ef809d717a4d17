import type { TableSource } from "./dated-table.ts";

/** What a size of Azure machines has. */
export interface MachineSize {
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
}

/** The name of a size, its cores, and its memory in GiB. */
type SizeLine = readonly [name: string, cores: number, memory: number];

/** A series of sizes, as its page has them. */
interface Series {
  readonly name: string;
  readonly date: string;
  readonly page: string;
  readonly sizes: readonly SizeLine[];
}

const PAGES = "https://learn.microsoft.com/azure/virtual-machines/sizes";

/** The cores that most series offer. */
const UP_TO_64 = [2, 4, 8, 16, 32, 48, 64];
const UP_TO_96 = [...UP_TO_64, 96];

const SERIES: readonly Series[] = [
  {
    name: "Bv1",
    date: "2026-03-10",
    page: "general-purpose/bv1-series",
    sizes: [
      ["Standard_B1ls", 1, 0.5],
      ["Standard_B1s", 1, 1],
      ["Standard_B1ms", 1, 2],
      ["Standard_B2s", 2, 4],
      ...byCores([2, 4, 8, 12, 16, 20], "Standard_B*ms", 4),
    ],
  },
  {
    name: "Dsv2",
    date: "2024-07-29",
    page: "general-purpose/dsv2-series",
    sizes: [
      ["Standard_DS1_v2", 1, 3.5],
      ["Standard_DS2_v2", 2, 7],
      ["Standard_DS3_v2", 4, 14],
      ["Standard_DS4_v2", 8, 28],
      ["Standard_DS5_v2", 16, 56],
    ],
  },
  {
    name: "Dsv3",
    date: "2024-09-24",
    page: "general-purpose/dsv3-series",
    sizes: byCores(UP_TO_64, "Standard_D*s_v3", 4),
  },
  {
    name: "Dsv5",
    date: "2026-02-27",
    page: "general-purpose/dsv5-series",
    sizes: byCores(UP_TO_96, "Standard_D*s_v5", 4),
  },
  {
    name: "Ddsv5",
    date: "2024-07-29",
    page: "general-purpose/ddsv5-series",
    sizes: byCores(UP_TO_96, "Standard_D*ds_v5", 4),
  },
  {
    name: "Dasv5",
    date: "2026-03-10",
    page: "general-purpose/dasv5-series",
    sizes: byCores(UP_TO_96, "Standard_D*as_v5", 4),
  },
  {
    name: "Ddsv6",
    date: "2024-07-29",
    page: "general-purpose/ddsv6-series",
    sizes: byCores([...UP_TO_96, 128], "Standard_D*ds_v6", 4),
  },
  {
    name: "Esv5",
    date: "2026-03-10",
    page: "memory-optimized/esv5-series",
    sizes: [
      ...byCores([2, 4, 8, 16, 20, 32, 48, 64], "Standard_E*s_v5", 8),
      ["Standard_E96s_v5", 96, 672],
      ["Standard_E104is_v5", 104, 672],
    ],
  },
];

/** Sizes whose names have their cores where the star stands, with so many GiB for each core. */
function byCores(cores: readonly number[], name: string, gibibytes: number): SizeLine[] {
  return cores.map((count) => [name.replace("*", String(count)), count, count * gibibytes]);
}

/** Where the sizes of each series are taken from. */
export const machineSizeSources: readonly TableSource[] = SERIES.map(({ name, date, page }) => ({
  name: `Sizes of the series ${name}`,
  source: `${name} sizes series`,
  date,
  url: `${PAGES}/${page}`,
}));

/** How Azure names sizes, by which the processor shows in the name. */
export const sizeNameSource: TableSource = {
  name: "Names of sizes",
  source: "Azure VM sizes naming conventions",
  date: "2023-05-01",
  url: "https://learn.microsoft.com/azure/virtual-machines/vm-naming-conventions",
};

const SIZES: ReadonlyMap<string, MachineSize> = new Map(
  SERIES.flatMap(({ sizes }) =>
    sizes.map(([name, cores, memory]) => [name.toLowerCase(), { cores, memory: memory * 1024 ** 3 }]),
  ),
);

/** What a size has; undefined for one that is not in the table. Letter case does not count. */
export function machineSize(name: string): MachineSize | undefined {
  return SIZES.get(name.toLowerCase());
}

/**
 * Whether a size has an ARM processor, as the letter p among its features says: `Standard_D4ps_v5`. Undefined for a name
 * that is not built as Azure builds them.
 */
export function isArmSize(name: string): boolean | undefined {
  const [, features] = /^Standard_[a-z]{1,3}\d+(?:-\d+)?([a-z]*)(?:_[a-z0-9]+)*$/i.exec(name) ?? [];
  return features?.toLowerCase().includes("p");
}
