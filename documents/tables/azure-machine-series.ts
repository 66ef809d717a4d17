import type { TableSource } from "./dated-table.ts";

const PAGES = "https://learn.microsoft.com/azure/virtual-machines";

/** The name of a size, its cores, its memory in GiB, and how many network adapters and data disks it takes. */
type SizeLine = readonly [name: string, cores: number, memory: number, adapters: number, disks: number];

/** A series of sizes, as its page has them. */
export interface MachineSeries {
  readonly name: string;
  readonly date: string;
  readonly page: string;
  /** True where its sizes reach remote disks by NVMe: see `nvmeSource`. */
  readonly nvme?: true;
  /** True where other pages have further sizes of the series. */
  readonly hasOtherPages?: true;
  readonly sizes: readonly SizeLine[];
}

/** The cores that most series offer. */
const UP_TO_64 = [2, 4, 8, 16, 32, 48, 64];
const UP_TO_96 = [...UP_TO_64, 96];
/** Those of the memory optimized ones. */
const UP_TO_48 = [2, 4, 8, 16, 20, 32, 48];
const WITH_20 = [...UP_TO_48, 64];

/** The series whose sizes are known, as their pages have them. */
export const MACHINE_SERIES: readonly MachineSeries[] = [
  {
    name: "Bv1",
    date: "2026-03-10",
    page: "sizes/general-purpose/bv1-series",
    sizes: [
      ["Standard_B1ls", 1, 0.5, 2, 2],
      ["Standard_B1s", 1, 1, 2, 2],
      ["Standard_B1ms", 1, 2, 2, 2],
      ["Standard_B2s", 2, 4, 3, 4],
      ["Standard_B2ms", 2, 8, 3, 4],
      ["Standard_B4ms", 4, 16, 4, 8],
      ["Standard_B8ms", 8, 32, 4, 16],
      ["Standard_B12ms", 12, 48, 6, 16],
      ["Standard_B16ms", 16, 64, 8, 32],
      ["Standard_B20ms", 20, 80, 8, 32],
    ],
  },
  {
    name: "Bsv2",
    date: "2026-03-10",
    page: "sizes/general-purpose/bsv2-series",
    hasOtherPages: true,
    sizes: [
      ["Standard_B2ts_v2", 2, 1, 2, 4],
      ["Standard_B2ls_v2", 2, 4, 2, 4],
      ["Standard_B2s_v2", 2, 8, 2, 4],
      ["Standard_B4ls_v2", 4, 8, 2, 8],
      ["Standard_B4s_v2", 4, 16, 2, 8],
      ["Standard_B8ls_v2", 8, 16, 2, 16],
      ["Standard_B8s_v2", 8, 32, 2, 16],
      ["Standard_B16ls_v2", 16, 32, 4, 32],
      ["Standard_B16s_v2", 16, 64, 4, 32],
      ["Standard_B32ls_v2", 32, 64, 4, 32],
      ["Standard_B32s_v2", 32, 128, 4, 32],
    ],
  },
  {
    name: "Basv2",
    date: "2026-03-10",
    page: "sizes/general-purpose/basv2-series",
    hasOtherPages: true,
    sizes: [
      ["Standard_B2ats_v2", 2, 1, 2, 4],
      ["Standard_B2als_v2", 2, 4, 2, 4],
      ["Standard_B2as_v2", 2, 8, 2, 4],
      ["Standard_B4als_v2", 4, 8, 2, 8],
      ["Standard_B4as_v2", 4, 16, 2, 8],
      ["Standard_B8als_v2", 8, 16, 2, 16],
      ["Standard_B8as_v2", 8, 32, 2, 16],
      ["Standard_B16als_v2", 16, 32, 4, 32],
      ["Standard_B16as_v2", 16, 64, 4, 32],
      ["Standard_B32als_v2", 32, 64, 4, 32],
      ["Standard_B32as_v2", 32, 128, 4, 32],
    ],
  },
  {
    name: "Dsv2",
    date: "2024-07-29",
    page: "sizes/general-purpose/dsv2-series",
    hasOtherPages: true,
    sizes: [
      ["Standard_DS1_v2", 1, 3.5, 2, 4],
      ["Standard_DS2_v2", 2, 7, 2, 8],
      ["Standard_DS3_v2", 4, 14, 4, 16],
      ["Standard_DS4_v2", 8, 28, 8, 32],
      ["Standard_DS5_v2", 16, 56, 8, 64],
    ],
  },
  {
    name: "Dsv3",
    date: "2024-09-24",
    page: "sizes/general-purpose/dsv3-series",
    sizes: byCores(UP_TO_64, "Standard_D*s_v3", 4),
  },
  {
    name: "Dv3",
    date: "2024-07-29",
    page: "sizes/general-purpose/dv3-series",
    sizes: byCores(UP_TO_64, "Standard_D*_v3", 4),
  },
  {
    name: "Dsv4",
    date: "2024-07-29",
    page: "sizes/general-purpose/dsv4-series",
    sizes: byCores(UP_TO_64, "Standard_D*s_v4", 4),
  },
  {
    name: "Dv5",
    date: "2026-03-10",
    page: "sizes/general-purpose/dv5-series",
    sizes: byCores(UP_TO_96, "Standard_D*_v5", 4),
  },
  {
    name: "Dsv5",
    date: "2026-02-27",
    page: "sizes/general-purpose/dsv5-series",
    sizes: byCores(UP_TO_96, "Standard_D*s_v5", 4),
  },
  {
    name: "Ddsv5",
    date: "2024-07-29",
    page: "sizes/general-purpose/ddsv5-series",
    sizes: byCores(UP_TO_96, "Standard_D*ds_v5", 4),
  },
  {
    name: "Dasv5",
    date: "2026-03-10",
    page: "sizes/general-purpose/dasv5-series",
    sizes: byCores(UP_TO_96, "Standard_D*as_v5", 4),
  },
  {
    name: "Dadsv5",
    date: "2026-03-10",
    page: "sizes/general-purpose/dadsv5-series",
    sizes: byCores(UP_TO_96, "Standard_D*ads_v5", 4),
  },
  {
    name: "Dpsv5",
    date: "2026-03-10",
    page: "sizes/general-purpose/dpsv5-series",
    sizes: [
      ...byCores([2, 4, 8], "Standard_D*ps_v5", 4),
      ["Standard_D16ps_v5", 16, 64, 4, 32],
      ["Standard_D32ps_v5", 32, 128, 8, 32],
      ["Standard_D48ps_v5", 48, 192, 8, 32],
      ["Standard_D64ps_v5", 64, 208, 8, 32],
    ],
  },
  {
    name: "Ddsv6",
    date: "2024-07-29",
    page: "sizes/general-purpose/ddsv6-series",
    nvme: true,
    sizes: byCores([...UP_TO_96, 128], "Standard_D*ds_v6", 4, manyDisks),
  },
  {
    name: "Dsv6",
    date: "2024-07-29",
    page: "sizes/general-purpose/dsv6-series",
    nvme: true,
    sizes: byCores([...UP_TO_96, 128, 192], "Standard_D*s_v6", 4, manyDisks),
  },
  {
    name: "Dasv6",
    date: "2026-03-10",
    page: "sizes/general-purpose/dasv6-series",
    nvme: true,
    sizes: byCores(UP_TO_96, "Standard_D*as_v6", 4),
  },
  {
    name: "Dadsv6",
    date: "2024-07-29",
    page: "sizes/general-purpose/dadsv6-series",
    nvme: true,
    sizes: byCores(UP_TO_96, "Standard_D*ads_v6", 4),
  },
  {
    name: "Ev3",
    date: "2020-02-03",
    page: "ev3-esv3-series",
    sizes: [
      ...byCores(UP_TO_48, "Standard_E*_v3", 8),
      ["Standard_E64_v3", 64, 432, 8, 32],
      ["Standard_E64i_v3", 64, 432, 8, 32],
    ],
  },
  {
    name: "Esv3",
    date: "2020-02-03",
    page: "ev3-esv3-series",
    sizes: [
      ...byCores(UP_TO_48, "Standard_E*s_v3", 8),
      ["Standard_E64s_v3", 64, 432, 8, 32],
      ["Standard_E64is_v3", 64, 432, 8, 32],
    ],
  },
  {
    name: "Esv4",
    date: "2026-03-10",
    page: "sizes/memory-optimized/esv4-series",
    sizes: [
      ...byCores(UP_TO_48, "Standard_E*s_v4", 8),
      ["Standard_E64s_v4", 64, 504, 8, 32],
      ["Standard_E80is_v4", 80, 504, 8, 64],
    ],
  },
  {
    name: "Esv5",
    date: "2026-03-10",
    page: "sizes/memory-optimized/esv5-series",
    sizes: [
      ...byCores(WITH_20, "Standard_E*s_v5", 8),
      ["Standard_E96s_v5", 96, 672, 8, 32],
      ["Standard_E104is_v5", 104, 672, 8, 64],
    ],
  },
  {
    name: "Edsv5",
    date: "2024-08-01",
    page: "sizes/memory-optimized/edsv5-series",
    sizes: [
      ...byCores(WITH_20, "Standard_E*ds_v5", 8),
      ["Standard_E96ds_v5", 96, 672, 8, 32],
      ["Standard_E104ids_v5", 104, 672, 8, 64],
    ],
  },
  {
    name: "Easv5",
    date: "2026-03-10",
    page: "sizes/memory-optimized/easv5-series",
    sizes: [
      ...byCores(WITH_20, "Standard_E*as_v5", 8),
      ["Standard_E96as_v5", 96, 672, 8, 32],
      ["Standard_E112ias_v5", 112, 672, 8, 64],
    ],
  },
  {
    name: "Esv6",
    date: "2026-03-10",
    page: "sizes/memory-optimized/esv6-series",
    nvme: true,
    sizes: [
      ...byCores([...WITH_20, 96, 128], "Standard_E*s_v6", 8, manyDisks),
      ["Standard_E192is_v6", 192, 1832, 8, 64],
    ],
  },
  {
    name: "Edsv6",
    date: "2024-08-01",
    page: "sizes/memory-optimized/edsv6-series",
    nvme: true,
    sizes: [
      ...byCores([...WITH_20, 96, 128], "Standard_E*ds_v6", 8, manyDisks),
      ["Standard_E192ids_v6", 192, 1832, 8, 64],
    ],
  },
  {
    name: "Easv6",
    date: "2026-03-10",
    page: "sizes/memory-optimized/easv6-series",
    nvme: true,
    sizes: [...byCores(WITH_20, "Standard_E*as_v6", 8), ["Standard_E96as_v6", 96, 672, 8, 32]],
  },
  {
    name: "Eadsv6",
    date: "2024-08-01",
    page: "sizes/memory-optimized/eadsv6-series",
    nvme: true,
    sizes: [...byCores(WITH_20, "Standard_E*ads_v6", 8), ["Standard_E96ads_v6", 96, 672, 8, 32]],
  },
  {
    name: "Fsv2",
    date: "2024-07-30",
    page: "sizes/compute-optimized/fsv2-series",
    sizes: [
      ["Standard_F2s_v2", 2, 4, 2, 4],
      ["Standard_F4s_v2", 4, 8, 2, 8],
      ["Standard_F8s_v2", 8, 16, 4, 16],
      ["Standard_F16s_v2", 16, 32, 4, 32],
      ["Standard_F32s_v2", 32, 64, 8, 32],
      ["Standard_F48s_v2", 48, 96, 8, 32],
      ["Standard_F64s_v2", 64, 128, 8, 32],
      ["Standard_F72s_v2", 72, 144, 8, 32],
    ],
  },
];

/**
 * Sizes whose names have their cores where the star stands, with so many GiB for each core. Of these series a size takes two
 * adapters with up to 4 cores, four with 8, and eight with more.
 *
 * @param disks how many data disks a size with so many cores takes
 */
function byCores(
  cores: readonly number[],
  name: string,
  gibibytes: number,
  disks: (cores: number) => number = twoDisksACore,
): SizeLine[] {
  return cores.map((count) => [
    name.replace("*", String(count)),
    count,
    count * gibibytes,
    count <= 4 ? 2 : count <= 8 ? 4 : 8,
    disks(count),
  ]);
}

/** What most series take: two data disks for each core, and 32 at most. */
function twoDisksACore(cores: number): number {
  return Math.min(2 * cores, 32);
}

/** What those with Intel processors take since version 6: three for each core from 4 on, and from 16 on 48 or 64. */
function manyDisks(cores: number): number {
  if (cores <= 8) return cores === 2 ? 8 : 3 * cores;
  return cores <= 20 ? 48 : 64;
}

/** Where the sizes of each series are taken from. */
export const machineSizeSources: readonly TableSource[] = MACHINE_SERIES.map(({ name, date, page }) => ({
  name: `Sizes of the series ${name}`,
  source: `${name} sizes series`,
  date,
  url: `${PAGES}/${page}`,
}));
