import { dirname, relative, resolve } from "node:path";
import { Linter } from "eslint/universal";
import type { Inventory } from "../inventory/inventory.ts";
import { type Buffer, inventoryFilesIn, readInventory } from "../inventory/read-inventory.ts";
import { LintRun } from "../rules/language/run.ts";
import { ConfigurationError } from "./configuration/configuration-error.ts";
import { Configurations } from "./configuration/configurations.ts";
import type { FileConfiguration } from "./configuration/file-configuration.ts";
import type { Notice } from "./configuration/notice.ts";
import { unknownRule } from "./configuration/rule-check.ts";
import { discover } from "./discover.ts";
import { EarlierInventories } from "./earlier/earlier-inventories.ts";
import { EslintConfigs, knownRules, lintsAnything } from "./eslint-config.ts";
import { lintFiles } from "./lint-files.ts";
import { type LintOptions, type SeverityName, UsageError } from "./options.ts";
import { unreachable } from "./reading-failure.ts";
import type { FileResult } from "./result.ts";
import { RuleFailures } from "./rule-failures.ts";
import { suppress } from "./suppressions/suppress.ts";
import { type Suppression, SuppressionsFile } from "./suppressions/suppressions-file.ts";

/** One inventory that was read. */
export interface ReadInventory {
  readonly folder: string;
  /** The files that were asked for; the others of the folder are read too. */
  readonly paths: readonly string[];
  readonly inventory: Inventory;
}

/** One inventory that was linted. */
export interface LintedInventory {
  readonly folder: string;
  readonly inventory: Inventory;
  /** What the rules decided, file by file and row by row. */
  readonly run: LintRun;
  /** The results of the files that were asked for, without the findings that are known. */
  readonly results: readonly FileResult[];
  /** The same with the findings that are known. */
  readonly all: readonly FileResult[];
  /** What is recorded as known and is certainly not there any more. */
  readonly outdated: readonly Suppression[];
  /** Whether all files of the inventory were linted. */
  readonly isWhole: boolean;
  /** Whether a rule was on for all files that were linted. */
  isOn(rule: string): boolean;
}

/** How a session differs from what its options say. */
export interface SessionChanges {
  /** Whether the other files of a folder are linted too, where some are asked for. */
  readonly wholeInventories?: boolean;
}

/**
 * What stands before linting begins: which files, and what holds for each. It can be linted again with other texts in
 * place of the files, as fixing does.
 */
export class LintSession {
  readonly cwd: string;
  readonly #configurationNotices: readonly Notice[];
  readonly #earlier: EarlierInventories | undefined;
  /** The text that stands for a file, by its absolute path. */
  readonly buffers: readonly Buffer[];
  /** The files that were asked for. */
  readonly asked: ReadonlySet<string>;
  readonly failures = new RuleFailures();
  readonly #targets: readonly string[];
  readonly #holding: ReadonlyMap<string, FileConfiguration>;
  readonly #configs: EslintConfigs;
  readonly #linter: Linter;
  readonly #useSuppressions: boolean;
  readonly #suppressions = new Map<string, SuppressionsFile>();

  private constructor(
    cwd: string,
    options: LintOptions,
    asked: readonly string[],
    holding: ReadonlyMap<string, FileConfiguration>,
    notices: readonly Notice[],
    earlier: EarlierInventories | undefined,
  ) {
    this.cwd = cwd;
    this.buffers = buffersOf(options, cwd);
    this.asked = new Set(asked);
    this.#configurationNotices = notices;
    this.#earlier = earlier;
    this.#useSuppressions = options.useSuppressions ?? true;
    this.#targets = [...holding.keys()];
    this.#holding = holding;
    this.#configs = new EslintConfigs(options, this.failures);
    this.#linter = new Linter({ cwd });
  }

  /**
   * Finds the files and their configurations, and reads the earlier state that they are compared with.
   *
   * @throws UsageError for paths that lead to nothing, rules that do not exist and an earlier state that is not there;
   *   ConfigurationError for the first mistake in a configuration
   */
  static async open(
    options: LintOptions,
    { wholeInventories = false }: SessionChanges = {},
  ): Promise<LintSession> {
    const cwd = resolve(options.cwd ?? process.cwd());
    const configurations = new Configurations({ cwd, allowPlugins: options.allowPlugins ?? false });
    const { files, notices } = await discover(options, cwd, configurations);
    const targets = wholeInventories ? await withNeighbours(files, configurations) : files;
    const holding = await configurationsOf(targets, configurations, cwd, options.rules ?? {});
    const earlier = await earlierInventories(options, cwd, targets);
    return new LintSession(cwd, options, files, holding, [...configurations.notices(), ...notices], earlier);
  }

  /** What should be known of the configurations and, after linting, of the earlier state. */
  get notices(): readonly Notice[] {
    return [...this.#configurationNotices, ...(this.#earlier?.notices ?? [])];
  }

  /** The files of the earlier state that could not be read, where no change can be told. */
  get untold(): readonly Notice[] {
    return this.#earlier?.untold ?? [];
  }

  /**
   * Lints inventory after inventory. Every folder with files to lint is one; its other files are read too, since names
   * resolve across them.
   *
   * @param buffers the texts that stand for files
   * @param keepsQuestions whether the ledgers remember why rows are undecided, as readiness asks
   * @throws UsageError for files that cannot be read
   */
  *lint(
    buffers: readonly Buffer[] = this.buffers,
    { keepsQuestions = false }: { readonly keepsQuestions?: boolean } = {},
  ): Generator<LintedInventory> {
    for (const { folder, paths, inventory } of this.read(buffers)) {
      const run = new LintRun(inventory, undefined, this.#earlier?.of(folder, inventory));
      const known = this.#knownIn(folder);
      const configOf = (path: string) => this.#configs.of(this.#holding.get(path)!);
      run.ledger.keepsQuestions = keepsQuestions || paths.some((path) => configOf(path).hasRulesAfterOthers);
      const all = lintFiles(this.#linter, configOf, paths, run);
      const { results, used } = suppress(inventory, all, known);
      const isWhole = all.length === inventory.files.length;
      const isOn = (rule: string) =>
        paths.every((path) => {
          const config = configOf(path);
          return config.isOn(rule) && (run.earlier !== undefined || !config.comparesWithEarlier(rule));
        });
      const exists = (rule: string) => paths.some((path) => configOf(path).exists(rule));
      // What was not looked for, or not with all rules and all of the text, may still be there.
      const isComplete = () => isWhole && this.failures.all.length === 0 && !hasTextProblems(inventory);
      const outdated =
        known.length > 0 && isComplete()
          ? known.filter((each) => !used.has(each) && (isOn(each.rule) || !exists(each.rule)))
          : [];
      yield { folder, inventory, run, results, all, outdated, isWhole, isOn };
    }
  }

  /**
   * Reads inventory after inventory.
   *
   * @throws UsageError for files that cannot be read
   */
  *read(buffers: readonly Buffer[] = this.buffers): Generator<ReadInventory> {
    for (const [folder, paths] of groupByFolder(this.#targets)) {
      yield { folder, paths, inventory: read(folder, paths, buffers, this.cwd) };
    }
  }

  /** The findings of a folder that are known. */
  #knownIn(folder: string): readonly Suppression[] {
    if (!this.#useSuppressions) return [];
    const path = SuppressionsFile.find(folder);
    if (path === undefined) return [];
    const file = this.#suppressions.get(path) ?? SuppressionsFile.read(path, this.cwd);
    this.#suppressions.set(path, file);
    return file.in(folder);
  }
}

/** The texts that stand for files, by absolute paths. */
function buffersOf({ buffer }: LintOptions, cwd: string): readonly Buffer[] {
  return buffer ? [{ ...buffer, path: resolve(cwd, buffer.path) }] : [];
}

async function earlierInventories(
  options: LintOptions,
  cwd: string,
  targets: readonly string[],
): Promise<EarlierInventories | undefined> {
  const { base, paths = [], buffer } = options;
  if (base === undefined) return undefined;
  const asked = paths.length === 0 && buffer ? [buffer.path] : paths;
  return EarlierInventories.open({ base, cwd, paths: asked }, targets, buffersOf(options, cwd));
}

/** Files with the others of their folders, but for those that a configuration leaves out. */
async function withNeighbours(files: readonly string[], configurations: Configurations): Promise<string[]> {
  const all = new Set(files);
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    for (const path of inventoryFilesIn(folder)) {
      const answer = await configurations.ignores(path, false);
      if (!answer.decided || !answer.ignored) all.add(path);
    }
  }
  return [...all].sort();
}

function hasTextProblems({ files }: Inventory): boolean {
  return files.some(({ document }) => document.problems().length > 0);
}

/** What holds for each file, checked as a whole. */
async function configurationsOf(
  paths: readonly string[],
  configurations: Configurations,
  cwd: string,
  changes: Readonly<Record<string, SeverityName>>,
): Promise<Map<string, FileConfiguration>> {
  const holding = new Map<string, FileConfiguration>();
  for (const path of paths) holding.set(path, await configurations.of(path));
  const different = new Set(holding.values());
  checkNames(Object.keys(changes), different);
  for (const [path, configuration] of holding) {
    const [nearest] = configuration.files;
    if (!different.delete(configuration) || !nearest || lintsAnything(configuration, changes)) continue;
    const problem = `No rule is on for '${relative(cwd, path) || path}'. Add 'extends: drlint:recommended', or turn rules on under 'rules'.`;
    throw new ConfigurationError({ file: nearest, line: 1, column: 1 }, problem, cwd);
  }
  return holding;
}

/** A rule that the caller names must exist for some of the files. */
function checkNames(names: readonly string[], configurations: ReadonlySet<FileConfiguration>): void {
  if (names.length === 0) return;
  const known = new Set([...configurations].flatMap((each) => [...knownRules(each).keys()]));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw new UsageError(unknownRule(unknown, [...known]));
}

function groupByFolder(paths: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = dirname(path);
    const others = folders.get(folder);
    if (others) others.push(path);
    else folders.set(folder, [path]);
  }
  return folders;
}

function read(folder: string, paths: readonly string[], buffers: readonly Buffer[], cwd: string): Inventory {
  try {
    const all = new Set([...inventoryFilesIn(folder), ...paths]);
    return readInventory([...all].sort(), buffers);
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code === undefined) throw error;
    const path = failure.path ?? folder;
    throw new UsageError(unreachable(relative(cwd, path) || path, path, failure));
  }
}
