import type { TableSource } from "./dated-table.ts";
import { PhraseIndex, wordsOf } from "./phrases.ts";

/** Where the releases are taken from. */
export const vmmSource: TableSource = {
  name: "Releases of VMM",
  source: "no document of its own: common knowledge, the product versions not verified",
};

/** The releases of Virtual Machine Manager, oldest first. */
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

// What Get-SCVMMServer gives as ProductVersion begins with these. 4.1 is 1801 and 1807 alike, so it is not listed.
// None has been held against a dated document yet, and 10.25 is the least certain.
const BY_PRODUCT_VERSION: ReadonlyMap<string, VmmRelease> = new Map([
  ["3.0", "2012"],
  ["3.1", "2012 SP1"],
  ["3.2", "2012 R2"],
  ["4.0", "2016"],
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
  const numbers = /^\s*(\d+\.\d+)\.\d+/.exec(version);
  if (numbers) return BY_PRODUCT_VERSION.get(numbers[1]!);
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
