import { didYouMean } from "../../inventory/text/nearest.ts";
import type { Settings } from "../../schemas/generated/configuration.ts";
import { schema, validate } from "../../schemas/generated/validate-configuration.js";
import { type Mistake, mistakesIn } from "./mistakes.ts";
import { wrongRegion } from "./wrong-regions.ts";
import { wrongRollup } from "./wrong-rollups.ts";

const KNOWN = Object.keys(schema.$defs!.Settings!.properties!);

/**
 * The first mistake in settings that the schema allows; its path is seen from the settings. The schema checks known
 * settings and lets others be: one that is nearly called like them is a slip.
 */
export function wrongSetting(settings: Settings): Mistake | undefined {
  for (const name of Object.keys(settings)) {
    const hint = KNOWN.includes(name) ? "" : didYouMean(name, KNOWN);
    if (hint !== "") return { path: [name], part: "key", problem: `There is no setting '${name}'.${hint}` };
  }
  return wrongRollup(settings) ?? wrongRegion(settings);
}

/**
 * What is wrong with settings that come from elsewhere than a configuration file, a sentence or two; undefined where
 * nothing is.
 */
export function settingsProblem(settings: unknown): string | undefined {
  const content = { settings };
  if (!validate(content)) return mistakesIn(content, validate.errors!)[0]!.problem;
  return wrongSetting(settings as Settings)?.problem;
}
