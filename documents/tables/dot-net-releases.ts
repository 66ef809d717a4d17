import { Version } from "../../schemas/values/version.ts";
import type { TableSource } from "./dated-table.ts";

/** Where the numbers of the releases are taken from. */
export const dotNetSource: TableSource = {
  name: "Releases of .NET Framework",
  source: "How to: Determine which .NET Framework versions are installed",
  date: "2025-10-20",
  url: "https://learn.microsoft.com/dotnet/framework/install/how-to-determine-which-versions-are-installed",
};

/**
 * The releases of .NET Framework 4 with the least build that the registry gives for each, the latest first. Builds rise
 * from release to release. Source: Microsoft's table of versions under the key NDP\v4\Full.
 */
const RELEASES_BY_BUILD: readonly (readonly [release: string, build: number])[] = [
  ["4.8.1", 9032],
  ["4.8", 3745],
  ["4.7.2", 3056],
  ["4.7.1", 2556],
  ["4.7", 2046],
  ["4.6.2", 1586],
  ["4.6.1", 1038],
  ["4.6", 0],
];

// From 4.6 on the third number is the build. Those before have builds of five digits.
const FIRST_WITH_BUILD = Version.parse("4.6")!;
const LEAST_BUILD = 10;

/** The releases by the number that the registry keeps as `Release` under NDP\v4\Full. */
const RELEASES_BY_NUMBER: ReadonlyMap<number, string> = new Map([
  [533509, "4.8.1"],
  [533325, "4.8.1"],
  [533320, "4.8.1"],
  [528449, "4.8"],
  [528372, "4.8"],
  [528049, "4.8"],
  [528040, "4.8"],
  [461814, "4.7.2"],
  [461808, "4.7.2"],
  [461310, "4.7.1"],
  [461308, "4.7.1"],
  [460805, "4.7"],
  [460798, "4.7"],
  [394806, "4.6.2"],
  [394802, "4.6.2"],
  [394271, "4.6.1"],
  [394254, "4.6.1"],
  [393297, "4.6"],
  [393295, "4.6"],
  [379893, "4.5.2"],
  [378758, "4.5.1"],
  [378675, "4.5.1"],
  [378389, "4.5"],
]);

/** Versions have small numbers in front; what begins higher is a number of the registry. */
const LEAST_NUMBER = 1000;

/**
 * The release that a recorded version of the .NET Framework means. The registry writes 4.6.1 as `4.6.01055`, which as a
 * row of numbers looks later than 4.6.2, and as `Release` it keeps a number alone: 378675 is 4.5.1. Undefined for a
 * number that is not known.
 */
export function dotNetRelease(version: Version): Version | undefined {
  const [major, , build = 0] = version.numbers;
  if (version.numbers.length === 1 && major! >= LEAST_NUMBER) {
    const release = RELEASES_BY_NUMBER.get(major!);
    return release === undefined ? undefined : Version.parse(release);
  }
  if (major !== 4 || version.isBefore(FIRST_WITH_BUILD) || build < LEAST_BUILD) return version;
  const [release] = RELEASES_BY_BUILD.find(([, least]) => build >= least)!;
  return Version.parse(release)!;
}
