import type { GivenConfiguration, SeverityName } from "../given-configuration.ts";
import { shownPath } from "../place.ts";
import { ConfigurationError } from "./configuration-error.ts";
import type { Configurations } from "./configurations.ts";
import type { FileConfiguration } from "./file-configuration.ts";
import { checkGivenRules } from "./given-rules.ts";
import { lintsAnything } from "./known-rules.ts";

/** What is said of rules beside the configurations. */
export interface Beside {
  /** The folder from which messages show paths. */
  readonly cwd: string;
  /** What options say of rules. */
  readonly rules: GivenConfiguration["rules"];
  /** Severities by rule name, over all others. */
  readonly severities: Readonly<Record<string, SeverityName>>;
}

/**
 * What holds for each of some files, by absolute path, checked as a whole.
 *
 * @throws ConfigurationError for the first mistake in a configuration, and for one that turns on no rule; UsageError for
 *   a rule in `rules` that does not exist, RuleOptionsError for wrong options there
 */
export async function checkedConfigurations(
  paths: readonly string[],
  configurations: Configurations,
  { cwd, rules = {}, severities }: Beside,
): Promise<Map<string, FileConfiguration>> {
  const byPath = new Map<string, FileConfiguration>();
  for (const path of paths) byPath.set(path, await configurations.of(path));
  const different = new Set(byPath.values());
  await checkGivenRules(rules, different);
  for (const [path, configuration] of byPath) {
    const error = different.delete(configuration)
      ? emptyConfiguration(path, configuration, cwd, severities)
      : undefined;
    if (error) throw error;
  }
  return byPath;
}

/** The mistake of a configuration that turns on no rule for a file; undefined where one is on. */
export function emptyConfiguration(
  path: string,
  configuration: FileConfiguration,
  cwd: string,
  changes: Readonly<Record<string, SeverityName>>,
): ConfigurationError | undefined {
  const [nearest] = configuration.files;
  if (!nearest || lintsAnything(configuration, changes)) return undefined;
  const problem = `No rule is on for '${shownPath(path, cwd)}'. Add 'extends: drlint:recommended', or turn rules on under 'rules'.`;
  return new ConfigurationError({ file: nearest, line: 1, column: 1 }, problem, cwd);
}
