import type { SeverityName } from "../options.ts";
import { shownPath } from "../place.ts";
import { UsageError } from "../usage-error.ts";
import { ConfigurationError } from "./configuration-error.ts";
import type { Configurations } from "./configurations.ts";
import type { FileConfiguration } from "./file-configuration.ts";
import { knownRules, lintsAnything } from "./known-rules.ts";
import { unknownRule } from "./rule-check.ts";

/**
 * What holds for each of some files, by absolute path, checked as a whole.
 *
 * @param changes severities by rule name, over those of the configurations
 * @throws ConfigurationError for the first mistake in a configuration, and for one that turns on no rule; UsageError for
 *   a rule in `changes` that does not exist
 */
export async function checkedConfigurations(
  paths: readonly string[],
  configurations: Configurations,
  cwd: string,
  changes: Readonly<Record<string, SeverityName>>,
): Promise<Map<string, FileConfiguration>> {
  const byPath = new Map<string, FileConfiguration>();
  for (const path of paths) byPath.set(path, await configurations.of(path));
  const different = new Set(byPath.values());
  checkNames(Object.keys(changes), different);
  for (const [path, configuration] of byPath) {
    const error = different.delete(configuration)
      ? emptyConfiguration(path, configuration, cwd, changes)
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

/** A rule that the caller names must exist for some of the files. */
function checkNames(names: readonly string[], configurations: ReadonlySet<FileConfiguration>): void {
  if (names.length === 0) return;
  const known = new Set([...configurations].flatMap((each) => [...knownRules(each).keys()]));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw new UsageError(unknownRule(unknown, [...known]));
}
