import { type Component, type Rollup, rollups } from "../../documents/tables/rollups.ts";
import type { Settings } from "../../schemas/generated/configuration.ts";
import { Version } from "../../schemas/values/version.ts";
import type { ConfigurationFile, ValuePath } from "./configuration-file.ts";

const COMPONENTS: readonly Component[] = ["providerVersion", "agentVersion"];

/**
 * Refuses rollups of the settings that contradict the table of rollups, or one another: versions never fall from one
 * rollup to the next.
 *
 * @param path where the settings stand in the file
 * @throws ConfigurationError at the version at fault
 */
export function checkRollups(file: ConfigurationFile, path: ValuePath, settings: Settings): void {
  const added: readonly Rollup[] = settings.siteRecoveryRollups ?? [];
  for (const [index, rollup] of added.entries()) {
    for (const component of COMPONENTS) {
      const problem = problemOf(rollup, component, [...rollups, ...added.slice(0, index)]);
      if (problem) throw file.error([...path, "siteRecoveryRollups", index, component], problem);
    }
  }
}

function problemOf(rollup: Rollup, component: Component, others: readonly Rollup[]): string | undefined {
  const { [component]: text } = rollup;
  const version = text === undefined ? undefined : Version.parse(text);
  if (!version) return undefined;
  for (const { rollup: number, [component]: otherText } of others) {
    const other = otherText === undefined ? undefined : Version.parse(otherText);
    const difference = other && version.compare(other);
    if (difference === undefined) continue;
    const wanted = Math.sign(rollup.rollup - number);
    const isWrong = wanted === 0 ? difference !== 0 : difference * wanted < 0;
    if (isWrong)
      return `'${component}' of rollup ${rollup.rollup} cannot be ${text}, since rollup ${number} has ${otherText}. Correct the number of the rollup or the version.`;
  }
  return undefined;
}
