import { relative, resolve } from "node:path";
import type { InventoryRule } from "../../rules/define/rule-types.ts";
import type { Override, Settings } from "../../schemas/generated/configuration.ts";
import type { RuleSetName, SeverityName } from "../given-configuration.ts";
import type { Notice } from "../notice.ts";
import { checkGlob } from "./check-glob.ts";
import type { ConfigurationFile, ValuePath } from "./configuration-file.ts";
import { entriesOf, textsOf } from "./entries.ts";
import { isPath, resolveExtends } from "./extends.ts";
import { type FileFilter, filesByGlobs } from "./files-glob.ts";
import type { IgnorePattern } from "./ignore-patterns.ts";
import type { Layer } from "./layer.ts";
import { filesOf, type LoadOptions } from "./load-options.ts";
import { loadPlugin, type RulesByName } from "./plugins.ts";
import { readConfiguration } from "./read-configuration.ts";
import { checkRules } from "./rule-check.ts";
import { ruleSetLayer } from "./rule-set-layer.ts";
import { type RuleSettings, ruleSettingsIn, severityName } from "./rule-setting.ts";
import type { SettingsLayer } from "./settings.ts";
import type { Sourced } from "./source.ts";
import { wrongSetting } from "./wrong-settings.ts";

/** A configuration file with all that it builds on. */
export interface LoadedConfiguration {
  readonly file: ConfigurationFile;
  /** The folder that its globs and patterns are seen from. */
  readonly folder: string;
  /** Weakest first. */
  readonly layers: readonly Layer[];
  /** The rules of its plugins, and of those above. */
  readonly plugins: RulesByName;
  /** The paths of the plugins' modules. */
  readonly pluginModules: readonly Sourced<string>[];
  readonly arePluginsLeftOut: boolean;
  /** What it leaves out, seen from `folder`, in the order of the text. */
  readonly ignorePatterns: readonly IgnorePattern[];
  readonly notices: readonly Notice[];
}

/** The plugins of a configuration in a folder above. */
type PluginsAbove = Pick<LoadedConfiguration, "plugins" | "pluginModules" | "arePluginsLeftOut">;

/**
 * Loads what a configuration file builds on, and its plugins, and checks all of it.
 *
 * @param above the configuration above that holds too; the rules of its plugins may be named
 * @param folder the folder that its globs are seen from: its own, unless it holds elsewhere
 * @throws ConfigurationError for the first mistake
 */
export async function loadConfiguration(
  file: ConfigurationFile,
  options: LoadOptions,
  above: PluginsAbove | undefined,
  folder = file.folder,
): Promise<LoadedConfiguration> {
  const loader = new Loader(folder, options, above);
  const start = { file, path: filesOf(options).realPath(file.path) };
  await loader.add(file, undefined, [start], above ? [] : options.given?.extends);
  const arePluginsLeftOut = loader.arePluginsLeftOut || above?.arePluginsLeftOut === true;
  await loader.check(arePluginsLeftOut);
  const { layers, plugins, pluginModules, ignorePatterns, notices } = loader;
  return { file, folder, layers, plugins, pluginModules, arePluginsLeftOut, ignorePatterns, notices };
}

/** A file that is being loaded, by its real path. */
interface Link {
  readonly file: ConfigurationFile;
  readonly path: string;
}

/** A configuration as a whole, or one of its overrides. */
interface Section {
  readonly file: ConfigurationFile;
  /** Where it stands in the file. */
  readonly path: ValuePath;
  /** The files that it holds for; undefined: all that the configuration is about. */
  readonly files: FileFilter | undefined;
  /** The files that are being loaded: each extends the next one. */
  readonly chain: readonly Link[];
}

/** Rules whose names and options are still to be checked. */
interface Unchecked {
  readonly rules: RuleSettings;
  readonly file: ConfigurationFile;
  readonly path: ValuePath;
}

class Loader {
  readonly layers: Layer[] = [];
  readonly plugins: Map<string, InventoryRule>;
  readonly ignorePatterns: IgnorePattern[] = [];
  readonly notices: Notice[] = [];
  readonly pluginModules: Sourced<string>[];
  arePluginsLeftOut = false;
  readonly #folder: string;
  readonly #options: LoadOptions;
  readonly #unchecked: Unchecked[] = [];

  constructor(folder: string, options: LoadOptions, above: PluginsAbove | undefined) {
    this.#folder = folder;
    this.#options = options;
    this.plugins = new Map(above?.plugins);
    this.pluginModules = [...(above?.pluginModules ?? [])];
  }

  /**
   * Adds what a file says, after what it builds on.
   *
   * @param files all of it holds for these alone, in an override
   * @param more rule sets that it builds on, too
   */
  async add(
    file: ConfigurationFile,
    files: FileFilter | undefined,
    chain: readonly Link[],
    more: readonly RuleSetName[] = [],
  ): Promise<void> {
    const { content } = file;
    const whole: Section = { file, path: [], files, chain };
    await this.#extend(whole, content.extends);
    for (const set of more) this.layers.push(ruleSetLayer(set, { from: "options" }, undefined));
    for (const [at, entry] of entriesOf(["plugins"], content.plugins)) await this.#plugIn(entry, file, at);
    // What holds for whole folders cannot hang on an override.
    if (files === undefined) {
      for (const [at, pattern] of entriesOf(["ignorePatterns"], content.ignorePatterns)) {
        this.ignorePatterns.push({ pattern, place: file.place(at) });
      }
    }
    this.#layer(whole, content, { reportUnusedDisableDirectives: unusedDirectivesIn(file) });
    for (const [index, override] of (content.overrides ?? []).entries()) {
      await this.#override({ ...whole, path: ["overrides", index] }, override);
    }
  }

  /** Checks the rules of all layers, when all plugins are known. */
  async check(arePluginsLeftOut: boolean): Promise<void> {
    for (const { rules, file, path } of this.#unchecked) {
      await checkRules(rules, file, path, { plugins: this.plugins, arePluginsLeftOut });
    }
  }

  /** @param outer the override, with the files that all of the configuration holds for */
  async #override(outer: Section, override: Override): Promise<void> {
    const { file, path, files: meant } = outer;
    const globs = entriesOf([...path, "files"], override.files);
    const excluded = entriesOf([...path, "excludedFiles"], override.excludedFiles);
    for (const [at, glob] of [...globs, ...excluded]) checkGlob(glob, file, at);
    const inner = filesByGlobs(textsOf(override.files), textsOf(override.excludedFiles), this.#folder);
    const files: FileFilter = meant ? (each) => meant(each) && inner(each) : inner;
    const section = { ...outer, files };
    await this.#extend(section, override.extends);
    this.#layer(section, override, {});
  }

  #layer(
    { file, path, files }: Section,
    { rules, settings }: Pick<Override, "rules" | "settings">,
    more: Partial<Layer>,
  ): void {
    const ruleSettings = ruleSettingsIn(file, [...path, "rules"], rules);
    this.#unchecked.push({ rules: ruleSettings, file, path: [...path, "rules"] });
    this.layers.push({
      files,
      rules: ruleSettings,
      settings: settings && settingsAt(file, [...path, "settings"], settings),
      reportUnusedDisableDirectives: undefined,
      ...more,
    });
  }

  async #extend(
    { file, path, files, chain }: Section,
    written: string | readonly string[] | undefined,
  ): Promise<void> {
    const tree = filesOf(this.#options);
    for (const [at, entry] of entriesOf([...path, "extends"], written)) {
      this.#noteNamed(entry, file);
      const extended = resolveExtends(entry, file, at, this.#options);
      if ("ruleSet" in extended) {
        this.layers.push(ruleSetLayer(extended.ruleSet, file.source(at, "value"), files));
        continue;
      }
      this.#options.onRead?.(extended.path);
      const link = tree.realPath(extended.path);
      const start = chain.findIndex((each) => each.path === link);
      if (start >= 0) throw file.error(at, this.#circle(chain.slice(start)));
      await tree.load([extended.path]);
      const base = readConfiguration(extended.path, this.#options.cwd, tree);
      await this.add(base, files, [...chain, { file: base, path: link }]);
    }
  }

  /** What is named by a path may come to be there. */
  #noteNamed(entry: string, file: ConfigurationFile): void {
    if (isPath(entry)) this.#options.onRead?.(resolve(file.folder, entry));
  }

  #circle(links: readonly Link[]): string {
    const names = [...links, links[0]!].map(
      ({ file }) => relative(this.#options.cwd, file.path) || file.path,
    );
    return links.length === 1
      ? "A configuration cannot extend itself. Take the entry out."
      : `'extends' goes in a circle: ${names.join(" → ")}. Take one of the entries out.`;
  }

  async #plugIn(entry: string, file: ConfigurationFile, at: ValuePath): Promise<void> {
    this.#noteNamed(entry, file);
    if (!this.#options.allowPlugins) {
      this.arePluginsLeftOut = true;
      const message = `The plugin '${entry}' is code, and code is not run here: its rules are left out.`;
      this.notices.push({ place: file.place(at), message });
      return;
    }
    const { path, rules } = await loadPlugin(entry, file, at);
    this.#options.onRead?.(path);
    this.pluginModules.push({ value: path, source: file.source(at, "value") });
    for (const [name, rule] of rules) {
      const before = this.plugins.get(name);
      if (before !== undefined && before !== rule) {
        throw file.error(
          at,
          `The plugin '${entry}' has a rule '${name}', and so has another plugin. Rename one of the two.`,
        );
      }
      this.plugins.set(name, rule);
    }
  }
}

function unusedDirectivesIn(file: ConfigurationFile): Sourced<SeverityName> | undefined {
  const key = "reportUnusedDisableDirectives";
  const written = file.content[key];
  return written === undefined ? undefined : { value: severityName(written), source: file.source([key]) };
}

function settingsAt(file: ConfigurationFile, path: ValuePath, content: Settings): SettingsLayer {
  const mistake = wrongSetting(content);
  if (mistake) throw file.error([...path, ...mistake.path], mistake.problem, mistake.part);
  return { file, path, content };
}
