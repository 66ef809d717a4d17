import { type Rollup, versionsOf } from "../../../documents/tables/rollups.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { Settings } from "../../../schemas/generated/configuration.ts";
import { Version } from "../../../schemas/values/version.ts";

const noRollups: readonly Rollup[] = [];

/**
 * The versions of the mobility service that have come out, by their first two numbers, the newest first: those of the data and of
 * the settings.
 */
export function mobilityVersions(settings: Settings): readonly Version[] {
  return remembered(settings.siteRecoveryRollups ?? noRollups, shortVersions);
}

/** A version by its first two numbers, as documents name the mobility service: 9.66 of 9.66.7567.1. */
export function shortVersion(version: Version): Version {
  return Version.parse(version.numbers.slice(0, 2).join("."))!;
}

function shortVersions(added: readonly Rollup[]): readonly Version[] {
  const all = versionsOf("mobilityService", added).map(shortVersion);
  return all.filter((version, index) => index === 0 || !version.equals(all[index - 1]!));
}
