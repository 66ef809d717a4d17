import { join, resolve } from "node:path";
import type { EntryKind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import type { SeverityName } from "../given-configuration.ts";
import type { Notice } from "../notice.ts";
import { unreachable } from "../reading-failure.ts";
import { UsageError } from "../usage-error.ts";
import { Configurations } from "./configurations.ts";
import type { FileConfiguration } from "./file-configuration.ts";
import { checkGivenRules } from "./given-rules.ts";
import type { IgnorePattern } from "./ignore-patterns.ts";
import type { LoadOptions } from "./load-options.ts";
import type { SettingsTree } from "./settings.ts";
import type { Source, Sourced } from "./source.ts";

/** What holds for a rule, and where it is said. */
export interface ExplainedRule {
  readonly name: string;
  readonly severity: SeverityName;
  readonly options?: object;
  readonly source: Source;
  /** Where the options are given, where that is another place. */
  readonly optionsSource?: Source;
}

/** A setting, and where it is given: several places for a list that adds up. */
export interface ExplainedSetting {
  /** Its name; within a mapping, the names that lead to it. */
  readonly path: readonly string[];
  readonly value: unknown;
  readonly sources: readonly Source[];
}

/** All that holds for a file, and where each part of it comes from. */
export interface ConfigurationExplanation {
  /** Absolute path. */
  readonly file: string;
  /** The configuration files that hold, nearest first. */
  readonly configurations: readonly string[];
  /** The pattern that leaves the file out, if one does, and where it stands, unless in the options. */
  readonly ignored: IgnorePattern | undefined;
  /** The absolute paths of the modules with rules that are loaded. */
  readonly plugins: readonly Sourced<string>[];
  /** By name. A rule that is not among them is off. */
  readonly rules: readonly ExplainedRule[];
  readonly settings: readonly ExplainedSetting[];
  readonly reportUnusedDisableDirectives: Sourced<SeverityName>;
  readonly notices: readonly Notice[];
}

/**
 * Explains what holds for a file; for a folder, what holds for an inventory in it.
 *
 * @param path relative to `cwd`
 * @throws UsageError where there is no such file, ConfigurationError for the first mistake in a configuration
 */
export async function explainConfiguration(
  path: string,
  options: LoadOptions,
): Promise<ConfigurationExplanation> {
  const absolute = resolve(options.cwd, path);
  const file = kindAt(path, absolute) === "folder" ? join(absolute, "inventory.dr.yaml") : absolute;
  const configurations = new Configurations(options);
  const configuration = await configurations.of(file);
  await checkGivenRules(options.given?.rules ?? {}, new Set([configuration]));
  const answer = await configurations.ignores(file, false);
  return {
    file: absolute,
    ignored: answer.decided && answer.ignored ? answer.by : undefined,
    ...explained(configuration),
    notices: configurations.notices(),
  };
}

/** A configuration with the source of each part. */
export function explained(
  configuration: FileConfiguration,
): Omit<ConfigurationExplanation, "file" | "ignored" | "notices"> {
  return {
    configurations: configuration.files,
    plugins: configuration.pluginModules,
    rules: [...configuration.rules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { severity, options: given, source, optionsSource }]) => ({
        name,
        severity,
        ...(given ? { options: given } : {}),
        source,
        ...(optionsSource && optionsSource !== source ? { optionsSource } : {}),
      })),
    settings: explainedSettings(configuration.settingsTree, []),
    reportUnusedDisableDirectives: configuration.reportUnusedDisableDirectives,
  };
}

function kindAt(path: string, absolute: string): EntryKind {
  try {
    return workingTree.kindAt(absolute);
  } catch (error) {
    throw new UsageError(unreachable(path, absolute, error as NodeJS.ErrnoException, workingTree));
  }
}

function explainedSettings(tree: SettingsTree, path: readonly string[]): ExplainedSetting[] {
  return [...tree].flatMap(([name, entry]) => {
    const here = [...path, name];
    return "sources" in entry ? [{ path: here, ...entry }] : explainedSettings(entry, here);
  });
}
