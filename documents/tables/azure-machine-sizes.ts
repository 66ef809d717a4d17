import type { TableSource } from "./dated-table.ts";

/** What a size of Azure machines has. */
export interface MachineSize {
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  readonly maximumDataDisks: number;
  readonly maximumAdapters: number;
}

/** A series of sizes, as its page has them: name, cores, memory in GiB, most data disks, most adapters. */
interface Series {
  readonly name: string;
  readonly date: string;
  readonly page: string;
  readonly sizes: readonly (readonly [string, number, number, number, number])[];
}

const PAGES = "https://learn.microsoft.com/azure/virtual-machines/sizes";

const SERIES: readonly Series[] = [
  {
    name: "Bv1",
    date: "2026-03-10",
    page: "general-purpose/bv1-series",
    sizes: [
      ["Standard_B1ls", 1, 0.5, 2, 2],
      ["Standard_B1s", 1, 1, 2, 2],
      ["Standard_B1ms", 1, 2, 2, 2],
      ["Standard_B2s", 2, 4, 4, 3],
      ["Standard_B2ms", 2, 8, 4, 3],
      ["Standard_B4ms", 4, 16, 8, 4],
      ["Standard_B8ms", 8, 32, 16, 4],
      ["Standard_B12ms", 12, 48, 16, 6],
      ["Standard_B16ms", 16, 64, 32, 8],
      ["Standard_B20ms", 20, 80, 32, 8],
    ],
  },
  {
    name: "Dsv2",
    date: "2024-07-29",
    page: "general-purpose/dsv2-series",
    sizes: [
      ["Standard_DS1_v2", 1, 3.5, 4, 2],
      ["Standard_DS2_v2", 2, 7, 8, 2],
      ["Standard_DS3_v2", 4, 14, 16, 4],
      ["Standard_DS4_v2", 8, 28, 32, 8],
      ["Standard_DS5_v2", 16, 56, 64, 8],
    ],
  },
  {
    name: "Dsv3",
    date: "2024-09-24",
    page: "general-purpose/dsv3-series",
    sizes: [
      ["Standard_D2s_v3", 2, 8, 4, 2],
      ["Standard_D4s_v3", 4, 16, 8, 2],
      ["Standard_D8s_v3", 8, 32, 16, 4],
      ["Standard_D16s_v3", 16, 64, 32, 8],
      ["Standard_D32s_v3", 32, 128, 32, 8],
      ["Standard_D48s_v3", 48, 192, 32, 8],
      ["Standard_D64s_v3", 64, 256, 32, 8],
    ],
  },
  {
    name: "Dsv5",
    date: "2026-02-27",
    page: "general-purpose/dsv5-series",
    sizes: [
      ["Standard_D2s_v5", 2, 8, 4, 2],
      ["Standard_D4s_v5", 4, 16, 8, 2],
      ["Standard_D8s_v5", 8, 32, 16, 4],
      ["Standard_D16s_v5", 16, 64, 32, 8],
      ["Standard_D32s_v5", 32, 128, 32, 8],
      ["Standard_D48s_v5", 48, 192, 32, 8],
      ["Standard_D64s_v5", 64, 256, 32, 8],
      ["Standard_D96s_v5", 96, 384, 32, 8],
    ],
  },
  {
    name: "Ddsv5",
    date: "2024-07-29",
    page: "general-purpose/ddsv5-series",
    sizes: [
      ["Standard_D2ds_v5", 2, 8, 4, 2],
      ["Standard_D4ds_v5", 4, 16, 8, 2],
      ["Standard_D8ds_v5", 8, 32, 16, 4],
      ["Standard_D16ds_v5", 16, 64, 32, 8],
      ["Standard_D32ds_v5", 32, 128, 32, 8],
      ["Standard_D48ds_v5", 48, 192, 32, 8],
      ["Standard_D64ds_v5", 64, 256, 32, 8],
      ["Standard_D96ds_v5", 96, 384, 32, 8],
    ],
  },
  {
    name: "Dasv5",
    date: "2026-03-10",
    page: "general-purpose/dasv5-series",
    sizes: [
      ["Standard_D2as_v5", 2, 8, 4, 2],
      ["Standard_D4as_v5", 4, 16, 8, 2],
      ["Standard_D8as_v5", 8, 32, 16, 4],
      ["Standard_D16as_v5", 16, 64, 32, 8],
      ["Standard_D32as_v5", 32, 128, 32, 8],
      ["Standard_D48as_v5", 48, 192, 32, 8],
      ["Standard_D64as_v5", 64, 256, 32, 8],
      ["Standard_D96as_v5", 96, 384, 32, 8],
    ],
  },
  {
    name: "Ddsv6",
    date: "2024-07-29",
    page: "general-purpose/ddsv6-series",
    sizes: [
      ["Standard_D2ds_v6", 2, 8, 8, 2],
      ["Standard_D4ds_v6", 4, 16, 12, 2],
      ["Standard_D8ds_v6", 8, 32, 24, 4],
      ["Standard_D16ds_v6", 16, 64, 48, 8],
      ["Standard_D32ds_v6", 32, 128, 64, 8],
      ["Standard_D48ds_v6", 48, 192, 64, 8],
      ["Standard_D64ds_v6", 64, 256, 64, 8],
      ["Standard_D96ds_v6", 96, 384, 64, 8],
      ["Standard_D128ds_v6", 128, 512, 64, 8],
    ],
  },
  {
    name: "Esv5",
    date: "2026-03-10",
    page: "memory-optimized/esv5-series",
    sizes: [
      ["Standard_E2s_v5", 2, 16, 4, 2],
      ["Standard_E4s_v5", 4, 32, 8, 2],
      ["Standard_E8s_v5", 8, 64, 16, 4],
      ["Standard_E16s_v5", 16, 128, 32, 8],
      ["Standard_E20s_v5", 20, 160, 32, 8],
      ["Standard_E32s_v5", 32, 256, 32, 8],
      ["Standard_E48s_v5", 48, 384, 32, 8],
      ["Standard_E64s_v5", 64, 512, 32, 8],
      ["Standard_E96s_v5", 96, 672, 32, 8],
      ["Standard_E104is_v5", 104, 672, 64, 8],
    ],
  },
];

/** Where the sizes of each series are taken from. */
export const machineSizeSources: readonly TableSource[] = SERIES.map(({ name, date, page }) => ({
  name: `Sizes of the series ${name}`,
  source: `${name} sizes series`,
  date,
  url: `${PAGES}/${page}`,
}));

/** How Azure names sizes, by which cores and processor show in the name. */
export const sizeNameSource: TableSource = {
  name: "Names of sizes",
  source: "Azure VM sizes naming conventions",
  date: "2023-05-01",
  url: "https://learn.microsoft.com/azure/virtual-machines/vm-naming-conventions",
};

const SIZES: ReadonlyMap<string, MachineSize> = new Map(
  SERIES.flatMap(({ sizes }) =>
    sizes.map(([name, cores, memory, maximumDataDisks, maximumAdapters]) => [
      name.toLowerCase(),
      { cores, memory: memory * 1024 ** 3, maximumDataDisks, maximumAdapters },
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
