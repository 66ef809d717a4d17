import { createHash } from "node:crypto";
import { dirname, resolve } from "node:path";
import type { EarlierState } from "../inventory/earlier/earlier-state.ts";
import type { FileTree } from "../inventory/files/file-tree.ts";
import { workingTree } from "../inventory/files/working-tree.ts";
import type { Inventory } from "../inventory/inventory.ts";
import type { Assumption } from "../inventory/protection/assumed-replication.ts";
import { type Buffer, inventoryFilesIn, readInventory } from "../inventory/read-inventory.ts";
import type { Settings } from "../schemas/generated/configuration.ts";
import { addTo } from "../schemas/values/groups.ts";
import { checkedConfigurations } from "./configuration/checked-configurations.ts";
import { Configurations } from "./configuration/configurations.ts";
import type { FileConfiguration } from "./configuration/file-configuration.ts";
import { isFile } from "./configuration/find.ts";
import { settingsOf } from "./configuration/folder-settings.ts";
import type { EarlierFile } from "./earlier/earlier-files.ts";
import type { EarlierInventories } from "./earlier/earlier-inventories.ts";
import { buffersOf, committedInventories, earlierInventories } from "./earlier/open-earlier.ts";
import { filesOnDisk, filesStaged } from "./files-to-lint.ts";
import type { SeverityName } from "./given-configuration.ts";
import type { Notice } from "./notice.ts";
import type { LintOptions } from "./options.ts";
import { shownPath } from "./place.ts";
import { unreachable } from "./reading-failure.ts";
import type { RunObserver } from "./run-observer.ts";
import { type Share, shareOf } from "./shards/share.ts";
import type { StagedState } from "./staged/staged-state.ts";
import { type Suppression, SuppressionsFile } from "./suppressions-file.ts";
import { UsageError } from "./usage-error.ts";

/** A folder with files that were asked for. */
export interface AskedFolder {
  /** Absolute path. */
  readonly folder: string;
  /** The files that were asked for; the others of the folder are read too. */
  readonly paths: readonly string[];
}

/** One inventory that was read. */
export interface ReadInventory extends AskedFolder {
  readonly inventory: Inventory;
}

/** Which files are asked for beside those that the options name. */
export interface ProjectScope {
  /** Whether the other files of a folder are, where some are asked for. */
  readonly wholeInventories?: boolean;
  /** Whether machines without a replication block stay so, whatever options and settings assume of them. */
  readonly assumesNothing?: boolean;
  /** Severities by rule name, over those of options and configurations. Left out: none. */
  readonly severities?: Readonly<Record<string, SeverityName>>;
}

/** What is assumed of the machines of a file that have no replication block. */
type AssumptionOf = (path: string) => Assumption | undefined;

/** What is found out when a project is opened. */
interface Opened {
  readonly cwd: string;
  readonly files: FileTree;
  readonly staged: StagedState | undefined;
  readonly asked: readonly string[];
  readonly share: Share | undefined;
  readonly observer: RunObserver | undefined;
  readonly buffers: readonly Buffer[];
  readonly configurations: Configurations;
  readonly read: ReadonlySet<string>;
  readonly byPath: ReadonlyMap<string, FileConfiguration>;
  readonly settings: ReadonlyMap<string, Settings>;
  readonly assumptionOf: AssumptionOf;
  readonly notices: readonly Notice[];
  readonly earlier: EarlierInventories | undefined;
  readonly committed: EarlierInventories | undefined;
}

/** Which files options mean, what holds for each, and the earlier state that they are compared with. */
export class Project {
  /** The folder that paths are relative to, absolute. */
  readonly cwd: string;
  /** Where everything is read from. */
  readonly files: FileTree;
  /** What is staged, where that is linted. */
  readonly staged: StagedState | undefined;
  /** The files that were asked for, by their absolute paths. */
  readonly asked: ReadonlySet<string>;
  /** The folders that fall to this process, where they are dealt out to several. */
  readonly share: Share | undefined;
  /** Who is told what is done. */
  readonly observer: RunObserver | undefined;
  /** The text that stands for a file, by its absolute path. */
  readonly buffers: readonly Buffer[];
  /** The settings of every file that is read, by its absolute path. */
  readonly settings: ReadonlyMap<string, Settings>;
  readonly #assumptionOf: AssumptionOf;
  readonly #configurations: Configurations;
  readonly #read: ReadonlySet<string>;
  readonly #byPath: ReadonlyMap<string, FileConfiguration>;
  readonly #notices: readonly Notice[];
  readonly #earlier: EarlierInventories | undefined;
  readonly #committed: EarlierInventories | undefined;
  readonly #suppressions = new Map<string, SuppressionsFile>();

  private constructor(opened: Opened) {
    const {
      cwd,
      files,
      staged,
      asked,
      share,
      observer,
      buffers,
      configurations,
      read,
      byPath,
      settings,
      assumptionOf,
      notices,
      earlier,
      committed,
    } = opened;
    this.cwd = cwd;
    this.files = files;
    this.staged = staged;
    this.asked = new Set(asked);
    this.share = share;
    this.observer = observer;
    this.buffers = buffers;
    this.settings = settings;
    this.#assumptionOf = assumptionOf;
    this.#configurations = configurations;
    this.#read = read;
    this.#byPath = byPath;
    this.#notices = notices;
    this.#earlier = earlier;
    this.#committed = committed;
  }

  /**
   * Finds the files and their configurations, and reads the earlier state that they are compared with.
   *
   * @throws UsageError for paths that lead to nothing, rules that do not exist and an earlier state that is not there;
   *   ConfigurationError for the first mistake in a configuration
   */
  static async open(
    options: LintOptions,
    { wholeInventories = false, assumesNothing = false, severities = {} }: ProjectScope = {},
  ): Promise<Project> {
    const { observer } = options;
    observer?.begins?.("configurations");
    const waiting: NonNullable<RunObserver["waiting"]> = observer?.waiting ?? ((work) => work());
    const staged = options.staged ? await waiting(() => openStaged(options)) : undefined;
    const cwd = staged?.cwd ?? cwdOf(options);
    const files = staged?.now ?? workingTree;
    const read = new Set<string>();
    const configurations = new Configurations({
      cwd,
      allowPlugins: options.allowPlugins ?? false,
      files,
      given: options,
      onRead: (path) => read.add(path),
    });
    const { asked, all, notices } = staged
      ? await filesStaged(options, staged, configurations)
      : await filesOnDisk(options, cwd, configurations, wholeInventories);
    const byPath = await checkedConfigurations(all, configurations, {
      cwd,
      severities,
      rules: options.rules,
    });
    const settings = await settingsOf(byPath, configurations, files);
    const before = await waiting(async () => {
      // Told when Ctrl-C is waited for already: it may come as soon as anything is shown.
      observer?.begins?.("earlier");
      return {
        earlier: await earlierInventories(options, cwd, all, staged),
        committed: await committedInventories(options, cwd, all, staged),
      };
    });
    const project = new Project({
      cwd,
      files,
      staged,
      asked,
      share: options.shard && shareOf(all, options.shard, cwd),
      observer,
      buffers: buffersOf(options, cwd),
      configurations,
      read,
      byPath,
      settings,
      assumptionOf: (path) => (assumesNothing ? undefined : (options.assume ?? settings.get(path)?.assume)),
      ...before,
      notices: [...configurations.notices(), ...notices],
    });
    if (observer?.opened) {
      const { openedProject } = await import("./opened-project.ts");
      const folders = project.folders().map(({ folder }) => folder);
      observer.opened(openedProject(folders, byPath, read));
    }
    return project;
  }

  /** What should be known of the configurations and, once inventories were compared, of the earlier state. */
  get notices(): readonly Notice[] {
    return [...this.#notices, ...(this.#earlier?.notices ?? [])];
  }

  /** The files of the earlier state that could not be read, where it is not known what has changed. */
  get unreadable(): readonly Notice[] {
    return this.#earlier?.unreadable ?? [];
  }

  /** Digests of what decides beside the inventories: configurations, plugins' modules and suppressions files, by path. */
  digests(): Readonly<Record<string, string>> {
    const plugins = new Set(
      [...this.#byPath.values()].flatMap((each) => each.pluginModules.map(({ value }) => value)),
    );
    // Plugins are code, which comes from the disk, as does a configuration that is named.
    const named = this.#configurations.files;
    const treeOf = (path: string) =>
      plugins.has(path) ? workingTree : this.#read.has(path) ? named : this.files;
    const paths = [...this.#read, ...this.#suppressions.keys()].filter((path) => isFile(path, treeOf(path)));
    return Object.fromEntries(paths.sort().map((path) => [path, digestOf(path, treeOf(path))]));
  }

  /** Digests of the earlier states that are compared with, by their names. */
  baseDigests(): Readonly<Record<string, string>> {
    return this.#earlier?.digests() ?? {};
  }

  /** What holds for a file that is asked for, or that belongs to an inventory that is asked for as a whole. */
  configurationOf(path: string): FileConfiguration {
    return this.#byPath.get(path)!;
  }

  /** The folders with files that are asked for, each an inventory; of shards those of this one. */
  folders(): readonly AskedFolder[] {
    const folders = [...groupByFolder(this.#byPath.keys())].map(([folder, paths]) => ({ folder, paths }));
    return folders.filter(({ folder }) => this.share?.folders.has(folder) ?? true);
  }

  /**
   * Reads inventory after inventory.
   *
   * @throws as `inventory` does
   */
  *inventories(): Generator<ReadInventory> {
    for (const asked of this.folders()) yield { ...asked, inventory: this.inventory(asked) };
  }

  /** What the inventory of a folder was earlier; undefined where it is compared with nothing. */
  earlier(folder: string, inventory: Inventory): EarlierState | undefined {
    return this.#earlier?.of(folder, inventory);
  }

  /** What is checked out of a folder, where that which is staged is linted and no earlier state was named. */
  committed(folder: string, inventory: Inventory): EarlierState | undefined {
    return this.#committed?.of(folder, inventory);
  }

  /** The files that the inventory of a folder consisted of earlier; undefined where it is compared with nothing. */
  earlierFiles(folder: string): readonly EarlierFile[] | undefined {
    return (this.#earlier ?? this.#committed)?.filesOf(folder);
  }

  /**
   * The inventories below what was asked for of which only the earlier state is left, by folder. None without one. What
   * configurations leave out is not among them.
   */
  async goneInventories(): Promise<ReadonlyMap<string, EarlierState>> {
    const isWanted = async (path: string) => !(await this.#configurations.leavesOut(path));
    return this.#earlier?.gone(isWanted) ?? new Map();
  }

  /** The findings of a folder that the suppressions file knows. */
  knownFindings(folder: string): readonly Suppression[] {
    const path = SuppressionsFile.find(folder, this.files);
    if (path === undefined) return [];
    const file = this.#suppressions.get(path) ?? SuppressionsFile.read(path, this.cwd, this.files);
    this.#suppressions.set(path, file);
    return file.in(folder);
  }

  /**
   * Reads the inventory of a folder. Its files that nobody asks for are read too, since names resolve across them.
   *
   * @param buffers the texts that stand for files
   * @throws UsageError for files that cannot be read
   */
  inventory({ folder, paths }: AskedFolder, buffers: readonly Buffer[] = this.buffers): Inventory {
    this.observer?.folder?.(folder);
    this.observer?.begins?.("reading");
    try {
      const all = [...new Set([...inventoryFilesIn(folder, this.files), ...paths])].sort();
      const inventory = readInventory(all, buffers, this.#assumptionOf, this.files);
      this.observer?.read?.(all);
      return inventory;
    } catch (error) {
      const failure = error as NodeJS.ErrnoException;
      if (failure.code === undefined) throw error;
      const path = failure.path ?? folder;
      throw new UsageError(unreachable(shownPath(path, this.cwd), path, failure, this.files));
    }
  }
}

/** `sha256:…` of what a file holds. */
function digestOf(path: string, files: FileTree): string {
  return `sha256:${createHash("sha256").update(files.read(path)).digest("hex")}`;
}

function cwdOf({ cwd = process.cwd() }: LintOptions): string {
  return resolve(cwd);
}

async function openStaged(options: LintOptions): Promise<StagedState> {
  const { openStaged } = await import("./staged/staged-state.ts");
  return openStaged(options, cwdOf(options));
}

function groupByFolder(paths: Iterable<string>): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = dirname(path);
    addTo(folders, folder, path);
  }
  return folders;
}
