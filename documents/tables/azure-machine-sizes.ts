import { MACHINE_SERIES } from "./azure-machine-series.ts";
import type { TableSource } from "./dated-table.ts";

/** What a size of Azure machines has. */
export interface MachineSize {
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  /** How many network adapters it takes. */
  readonly adapters: number;
  /** How many data disks it takes. */
  readonly disks: number;
  /** Whether it reaches remote disks by NVMe. */
  readonly nvme: boolean;
}

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
  MACHINE_SERIES.flatMap(({ sizes, nvme = false }) =>
    sizes.map(([name, cores, memory, adapters, disks]) => [
      name.toLowerCase(),
      { cores, memory: memory * 1024 ** 3, adapters, disks, nvme },
    ]),
  ),
);

/** Sizes with fewer cores than another one has, and all else of it: `Standard_E8-4s_v5` of `Standard_E8s_v5`. */
export const constrainedSizeSource: TableSource = {
  name: "Sizes with fewer cores",
  source: "Constrained vCPU sizes for database workloads",
  date: "2023-08-31",
  url: "https://learn.microsoft.com/azure/virtual-machines/constrained-vcpu",
};

/** The day of the newest page that sizes are taken from. */
export const newestSizes: string = MACHINE_SERIES.map(({ date }) => date).reduce((one, other) =>
  one > other ? one : other,
);

/** What a size has; undefined for one that is not in the table. Letter case does not count. */
export function machineSize(name: string): MachineSize | undefined {
  const lower = name.toLowerCase();
  return SIZES.get(lower) ?? constrainedSize(lower);
}

/** Azure's page has such sizes with half or a quarter of the cores. */
function constrainedSize(name: string): MachineSize | undefined {
  const parts = /^(standard_[a-z]+)(\d{1,4})-(\d{1,4})(\D.*)?$/.exec(name);
  const whole = parts && SIZES.get(parts[1]! + parts[2]! + (parts[4] ?? ""));
  if (!whole) return undefined;
  const cores = Number(parts[3]);
  return [2, 4].some((share) => cores * share === whole.cores) ? { ...whole, cores } : undefined;
}

/**
 * Whether a size has an ARM processor, as the letter p among its features says: `Standard_D4ps_v5`. Undefined for a name
 * that is not built as Azure builds them.
 */
export function isArmSize(name: string): boolean | undefined {
  const [, features] = /^Standard_[a-z]{1,3}\d+(?:-\d+)?([a-z]*)(?:_[a-z0-9]+)*$/i.exec(name) ?? [];
  return features?.toLowerCase().includes("p");
}

/**
 * Whether a size has premium storage, as the letter s among its features says, or in its family: `Standard_D4s_v5`,
 * `Standard_DS3_v2`. Undefined for a name that is not built as Azure builds them, and for one without the letter of a family
 * that has premium storage all the same in some sizes.
 */
export function hasPremiumStorage(name: string): boolean | undefined {
  if (/^Basic_A\d+$/i.test(name)) return false;
  const parts = /^Standard_([a-z]{1,3})\d+(?:-\d+)?([a-z]*)(?:_[a-z0-9]+)*$/i.exec(name);
  if (!parts) return undefined;
  const [family, features] = [parts[1]!.toUpperCase(), parts[2]!.toLowerCase()];
  if (features.includes("s") || family === "DS" || family === "GS") return true;
  return ["A", "B", "D", "E", "F", "G"].includes(family) ? false : undefined;
}

/**
 * The series of a size, as articles name it: `Dsv5` of `Standard_D4s_v5`, `DSv2` of `Standard_DS3_v2`. Sizes of the families A,
 * B, FX and M are of one series for each version, whatever their features: `Mv2`. Undefined for a name that is not built as
 * Azure builds them.
 */
export function seriesOfSize(name: string): string | undefined {
  const parts = /^Standard_([a-z]{1,3})\d+(?:-\d+)?([a-z]*)(?:_v(\d+))?(?:_Promo)?$/i.exec(name);
  if (!parts) return undefined;
  const [family, features] = [parts[1]!.toUpperCase(), parts[2]!.toLowerCase()];
  const version = parts[3] === undefined ? "" : `v${parts[3]}`;
  // An i stands for a machine that has its host to itself.
  return WHOLE_FAMILIES.has(family) ? family + version : family + features.replace("i", "") + version;
}

const WHOLE_FAMILIES: ReadonlySet<string> = new Set(["A", "B", "FX", "M"]);

/** A series whose sizes are all known, as of a date. */
export interface ListedSeries {
  readonly name: string;
  readonly date: string;
  readonly sizes: readonly string[];
}

const LISTED: ReadonlyMap<string, ListedSeries> = new Map(
  MACHINE_SERIES.filter(({ hasOtherPages }) => !hasOtherPages).map(({ name, date, sizes }) => [
    seriesOfSize(sizes[0]![0])!,
    { name, date, sizes: sizes.map(([size]) => size) },
  ]),
);

/** The series whose page should list a size, and does not. Undefined where it does, and where no page of the series is known. */
export function seriesWithoutSize(name: string): ListedSeries | undefined {
  const series = seriesOfSize(name);
  if (series === undefined || machineSize(name)) return undefined;
  return LISTED.get(series);
}

/** Whether a name is built as Azure builds those of sizes: `Standard_D4s_v5`, `Standard_NC24ads_A100_v4`. */
export function isSizeName(name: string): boolean {
  const [tier = "", size = "", ...rest] = name.split("_");
  return (
    /^(?:Standard|Basic)$/i.test(tier) &&
    /^[a-z]{1,3}\d{1,4}(?:-\d{1,4})?[a-z]{0,9}$/i.test(size) &&
    rest.every(isLaterPart)
  );
}

/** An accelerator or a version, `A100` or `v4`; features stand in front of them, without an underscore. */
function isLaterPart(part: string): boolean {
  return /^[a-z0-9]+$/i.test(part) && !/^[a-z]+v\d/i.test(part);
}

/** The names of all sizes that are known. */
export function knownSizes(): readonly string[] {
  return MACHINE_SERIES.flatMap(({ sizes }) => sizes.map(([name]) => name));
}
