import { dirname, resolve } from "node:path";
import type { EarlierState } from "../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../inventory/inventory.ts";
import { type Buffer, inventoryFilesIn, readInventory } from "../inventory/read-inventory.ts";
import { checkedConfigurations } from "../project/configuration/checked-configurations.ts";
import { Configurations } from "../project/configuration/configurations.ts";
import type { FileConfiguration } from "../project/configuration/file-configuration.ts";
import type { Notice } from "../project/configuration/notice.ts";
import { discover } from "../project/discovery/discover.ts";
import { EarlierInventories } from "../project/earlier/earlier-inventories.ts";
import { type LintOptions, UsageError } from "../project/options.ts";
import { shownPath } from "../project/place.ts";
import { unreachable } from "../project/reading-failure.ts";
import { type Suppression, SuppressionsFile } from "../project/suppressions-file.ts";
import type { Settings } from "../schemas/generated/configuration.ts";
import { InventoryLinter, type LintedInventory } from "./inventory-linter.ts";
import type { RuleFailures } from "./rule-failures.ts";

/** One inventory that was read. */
export interface ReadInventory {
  readonly folder: string;
  /** The files that were asked for; the others of the folder are read too. */
  readonly paths: readonly string[];
  readonly inventory: Inventory;
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
  readonly #configurations: Configurations;
  readonly #configurationNotices: readonly Notice[];
  readonly #earlier: EarlierInventories | undefined;
  /** The text that stands for a file, by its absolute path. */
  readonly buffers: readonly Buffer[];
  /** The files that were asked for. */
  readonly asked: ReadonlySet<string>;
  /** The settings of every file that is read, by its absolute path. */
  readonly settings: ReadonlyMap<string, Settings>;
  readonly #targets: readonly string[];
  readonly #holding: ReadonlyMap<string, FileConfiguration>;
  readonly #linter: InventoryLinter;
  readonly #useSuppressions: boolean;
  readonly #suppressions = new Map<string, SuppressionsFile>();

  private constructor(
    cwd: string,
    options: LintOptions,
    asked: readonly string[],
    holding: ReadonlyMap<string, FileConfiguration>,
    settings: ReadonlyMap<string, Settings>,
    configurations: Configurations,
    notices: readonly Notice[],
    earlier: EarlierInventories | undefined,
  ) {
    this.cwd = cwd;
    this.#configurations = configurations;
    this.settings = settings;
    this.buffers = buffersOf(options, cwd);
    this.asked = new Set(asked);
    this.#configurationNotices = notices;
    this.#earlier = earlier;
    this.#useSuppressions = options.useSuppressions ?? true;
    this.#targets = [...holding.keys()];
    this.#holding = holding;
    this.#linter = new InventoryLinter(options, cwd);
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
    const holding = await checkedConfigurations(targets, configurations, cwd, options.rules ?? {});
    const settings = await settingsOf(holding, configurations);
    const earlier = await earlierInventories(options, cwd, targets);
    const told = [...configurations.notices(), ...notices];
    return new LintSession(cwd, options, files, holding, settings, configurations, told, earlier);
  }

  /** Rules that threw an error. */
  get failures(): RuleFailures {
    return this.#linter.failures;
  }

  /** What should be known of the configurations and, after linting, of the earlier state. */
  get notices(): readonly Notice[] {
    return [...this.#configurationNotices, ...(this.#earlier?.notices ?? [])];
  }

  /** The files of the earlier state that could not be read, where no change can be told. */
  get unreadable(): readonly Notice[] {
    return this.#earlier?.unreadable ?? [];
  }

  /** What holds for a file that is linted. */
  configurationOf(path: string): FileConfiguration {
    return this.#holding.get(path)!;
  }

  /**
   * The inventories below what was asked for of which only the earlier state is left, by folder. None without one. What
   * configurations leave out is not among them.
   */
  async goneInventories(): Promise<ReadonlyMap<string, EarlierState>> {
    const isWanted = async (path: string) => !(await this.#configurations.leavesOut(path));
    return this.#earlier?.gone(isWanted) ?? new Map();
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
      yield this.#linter.lint({
        folder,
        inventory,
        files: new Map(paths.map((path) => [path, this.#holding.get(path)!])),
        settings: this.settings,
        known: this.#knownIn(folder),
        earlier: this.#earlier?.of(folder, inventory),
        keepsQuestions,
      });
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
      if (!(await configurations.leavesOut(path))) all.add(path);
    }
  }
  return [...all].sort();
}

/** The settings of some files and of the others in their folders, which are read though nobody asks for them. */
async function settingsOf(
  holding: ReadonlyMap<string, FileConfiguration>,
  configurations: Configurations,
): Promise<ReadonlyMap<string, Settings>> {
  const settings = new Map([...holding].map(([path, configuration]) => [path, configuration.settings]));
  for (const folder of new Set([...holding.keys()].map((path) => dirname(path)))) {
    for (const path of inventoryFilesIn(folder)) {
      if (!settings.has(path)) settings.set(path, (await configurations.of(path)).settings);
    }
  }
  return settings;
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
    throw new UsageError(unreachable(shownPath(path, cwd), path, failure));
  }
}
