import type { TableSource } from "./dated-table.ts";
import { PhraseIndex, wordsOf } from "./phrases.ts";

/** Where the releases are taken from. Each document lists the builds of some, so that three are needed. */
export const vmmSources: readonly TableSource[] = [
  {
    name: "Releases of VMM: 2025",
    source: "System Center - Virtual Machine Manager build versions",
    date: "2025-04-16",
    url: "https://learn.microsoft.com/system-center/vmm/release-build-versions",
  },
  {
    name: "Releases of VMM: 2016 to 2022",
    source: "System Center - Virtual Machine Manager build versions, an earlier edition",
    date: "2023-02-15",
    url: "https://learn.microsoft.com/system-center/vmm/release-build-versions",
  },
  {
    name: "Releases of VMM: up to 2012 R2",
    source: "Determine the version of Virtual Machine Manager",
    date: "2020-08-18",
    url: "https://learn.microsoft.com/troubleshoot/system-center/vmm/determine-version-update-rollups",
  },
];

/** The releases of Virtual Machine Manager, oldest first. 2008 and 2008 R2 are known by their names alone. */
export const VMM_RELEASES = [
  "2008",
  "2008 R2",
  "2012",
  "2012 SP1",
  "2012 R2",
  "2016",
  "1801",
  "1807",
  "2019",
  "2022",
  "2025",
] as const;

/** A release of Virtual Machine Manager. */
export type VmmRelease = (typeof VMM_RELEASES)[number];

// What Get-SCVMMServer gives as ProductVersion begins with these. 1801 and 1807 share 4.1 and have one build each.
const BY_PRODUCT_VERSION: ReadonlyMap<string, VmmRelease> = new Map([
  ["3.0", "2012"],
  ["3.1", "2012 SP1"],
  ["3.2", "2012 R2"],
  ["4.0", "2016"],
  ["4.1.3223", "1801"],
  ["4.1.3403", "1807"],
  ["10.19", "2019"],
  ["10.22", "2022"],
  ["10.25", "2025"],
]);

let index: PhraseIndex<VmmRelease> | undefined;

/**
 * The release that a recorded version of VMM means, spelt as a year, as a product name or as a product version:
 * `2019`, `System Center 2012 R2 Virtual Machine Manager`, `10.22.1287.0`. Undefined where it is not known.
 */
export function identifyVmm(version: string): VmmRelease | undefined {
  const numbers = /^\s*((\d+\.\d+)\.\d+)/.exec(version);
  if (numbers) return BY_PRODUCT_VERSION.get(numbers[1]!) ?? BY_PRODUCT_VERSION.get(numbers[2]!);
  index ??= new PhraseIndex(VMM_RELEASES, spellings);
  return index.longest(wordsOf(version))?.entry;
}

function spellings(release: VmmRelease): string[] {
  return release.includes("SP") ? [release, release.replace("SP", "Service Pack ")] : [release];
}

/** Whether a release of VMM came out before another one. */
export function isOlderVmm(release: VmmRelease, than: VmmRelease): boolean {
  return VMM_RELEASES.indexOf(release) < VMM_RELEASES.indexOf(than);
}
