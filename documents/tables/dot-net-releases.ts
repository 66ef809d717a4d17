import { Version } from "../../schemas/values/version.ts";

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

/**
 * The release that a recorded version of the .NET Framework means. The registry writes 4.6.1 as `4.6.01055`, which as a
 * row of numbers looks later than 4.6.2.
 */
export function dotNetRelease(version: Version): Version {
  const [major, , build = 0] = version.numbers;
  if (major !== 4 || version.isBefore(FIRST_WITH_BUILD) || build < LEAST_BUILD) return version;
  const [release] = RELEASES_BY_BUILD.find(([, least]) => build >= least)!;
  return Version.parse(release)!;
}
