import type { TableSource } from "./dated-table.ts";

/** What a size of Azure machines has. */
export interface MachineSize {
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  /** How many network adapters it takes. */
  readonly adapters: number;
  /** Whether it reaches remote disks by NVMe. */
  readonly nvme: boolean;
}

/** The name of a size, its cores, its memory in GiB, and how many network adapters it takes. */
type SizeLine = readonly [name: string, cores: number, memory: number, adapters: number];

/** A series of sizes, as its page has them. */
interface Series {
  readonly name: string;
  readonly date: string;
  readonly page: string;
  /** True where its sizes reach remote disks by NVMe: see {@link nvmeSource}. */
  readonly nvme?: true;
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
      ["Standard_B1ls", 1, 0.5, 2],
      ["Standard_B1s", 1, 1, 2],
      ["Standard_B1ms", 1, 2, 2],
      ["Standard_B2s", 2, 4, 3],
      ["Standard_B2ms", 2, 8, 3],
      ["Standard_B4ms", 4, 16, 4],
      ["Standard_B8ms", 8, 32, 4],
      ["Standard_B12ms", 12, 48, 6],
      ["Standard_B16ms", 16, 64, 8],
      ["Standard_B20ms", 20, 80, 8],
    ],
  },
  {
    name: "Dsv2",
    date: "2024-07-29",
    page: "general-purpose/dsv2-series",
    sizes: [
      ["Standard_DS1_v2", 1, 3.5, 2],
      ["Standard_DS2_v2", 2, 7, 2],
      ["Standard_DS3_v2", 4, 14, 4],
      ["Standard_DS4_v2", 8, 28, 8],
      ["Standard_DS5_v2", 16, 56, 8],
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
    nvme: true,
    sizes: byCores([...UP_TO_96, 128], "Standard_D*ds_v6", 4),
  },
  {
    name: "Esv5",
    date: "2026-03-10",
    page: "memory-optimized/esv5-series",
    sizes: [
      ...byCores([2, 4, 8, 16, 20, 32, 48, 64], "Standard_E*s_v5", 8),
      ["Standard_E96s_v5", 96, 672, 8],
      ["Standard_E104is_v5", 104, 672, 8],
    ],
  },
];

/**
 * Sizes whose names have their cores where the star stands, with so many GiB for each core. Of these series a size takes two
 * adapters with up to 4 cores, four with 8, and eight with more.
 */
function byCores(cores: readonly number[], name: string, gibibytes: number): SizeLine[] {
  return cores.map((count) => [
    name.replace("*", String(count)),
    count,
    count * gibibytes,
    count <= 4 ? 2 : count <= 8 ? 4 : 8,
  ]);
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

/** Which sizes reach remote disks by NVMe: general purpose and memory optimized ones since version 6, and none before but Ebsv5 and Ebdsv5. */
export const nvmeSource: TableSource = {
  name: "Sizes with NVMe",
  source: "NVMe overview",
  date: "2024-07-31",
  url: "https://learn.microsoft.com/azure/virtual-machines/nvme-overview",
};

const SIZES: ReadonlyMap<string, MachineSize> = new Map(
  SERIES.flatMap(({ sizes, nvme = false }) =>
    sizes.map(([name, cores, memory, adapters]) => [
      name.toLowerCase(),
      { cores, memory: memory * 1024 ** 3, adapters, nvme },
    ]),
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
