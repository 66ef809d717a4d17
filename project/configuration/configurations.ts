import { dirname, resolve } from "node:path";
import { type FileTree, failureAt } from "../../inventory/files/file-tree.ts";
import type { RuleSetName } from "../given-configuration.ts";
import type { Notice } from "../notice.ts";
import { unreachable } from "../reading-failure.ts";
import { UsageError } from "../usage-error.ts";
import type { Cascade } from "./cascade.ts";
import { ConfigurationError } from "./configuration-error.ts";
import { type FileConfiguration, UNUSED_DIRECTIVES } from "./file-configuration.ts";
import { configurationFileIn, isFile } from "./find.ts";
import type { GivenSettings } from "./given-settings.ts";
import type { IgnoreAnswer } from "./ignore-patterns.ts";
import { filesOf, type LoadOptions } from "./load-options.ts";
import { ruleSetLayer } from "./rule-set-layer.ts";

/** How mistakes are tolerated, as an editor does: what held in a folder before one was made still holds. */
export interface ErrorTolerance {
  /** What held in each folder that has a configuration, the last time that it was right. Kept up to date. */
  readonly lastGood: Map<string, Cascade>;
  /** Is told of every mistake, once. */
  onMistake(error: ConfigurationError): void;
}

/**
 * The configurations of files, found upwards from each. Every file is read once: make a new object when one may have
 * changed.
 *
 * Where there is none, little is loaded and nothing is read.
 */
export class Configurations {
  readonly #options: LoadOptions;
  readonly #tolerance: ErrorTolerance | undefined;
  readonly #cascades = new Map<string, Promise<Cascade | undefined>>();
  readonly #used = new Set<Cascade>();
  readonly #given: Promise<GivenSettings | undefined>;
  #without: FileConfiguration | undefined;

  /** @param tolerance what to do about mistakes, so that nothing throws; without it the first one is an error */
  constructor(options: LoadOptions, tolerance?: ErrorTolerance) {
    this.#options = options;
    this.#tolerance = tolerance;
    this.#given = givenIn(options);
  }

  /** Where they are read from. */
  get files(): FileTree {
    return filesOf(this.#options);
  }

  /**
   * What holds for a file, by its absolute path. Without any configuration, `drlint:recommended`.
   *
   * @throws ConfigurationError for the first mistake in a configuration that holds for it
   */
  async of(path: string): Promise<FileConfiguration> {
    const cascade = await this.#cascade(dirname(path));
    if (cascade) this.#used.add(cascade);
    else this.#without ??= withoutConfiguration(this.#options.given?.extends);
    const found = cascade?.of(path) ?? this.#without!;
    return (await this.#given)?.over(found) ?? found;
  }

  /**
   * Whether configurations leave a file or folder out, and where they say so.
   *
   * @throws ConfigurationError as `of` does
   */
  async ignores(path: string, isFolder: boolean): Promise<IgnoreAnswer> {
    const cascade = await this.#cascade(dirname(path));
    const given = await this.#given;
    const leavesOut = given
      ? new (await import("./left-out.ts")).LeftOut(this.#options.cwd, given.patterns, cascade?.leavesOut)
      : cascade?.leavesOut;
    return leavesOut?.ignores(path, isFolder) ?? { decided: false };
  }

  /**
   * Whether configurations leave a file out that is asked for by name, whatever .gitignore says.
   *
   * @throws ConfigurationError as `of` does
   */
  async leavesOut(path: string): Promise<boolean> {
    const answer = await this.ignores(path, false);
    return answer.decided && answer.ignored;
  }

  /** What should be known of the configurations that were asked for. */
  notices(): readonly Notice[] {
    return [...new Set([...this.#used].flatMap((cascade) => cascade.notices()))];
  }

  #cascade(folder: string): Promise<Cascade | undefined> {
    let cascade = this.#cascades.get(folder);
    if (cascade === undefined) {
      cascade = this.#tolerance ? this.#findOrKeep(folder, this.#tolerance) : this.#find(folder);
      this.#cascades.set(folder, cascade);
    }
    return cascade;
  }

  async #findOrKeep(folder: string, { lastGood, onMistake }: ErrorTolerance): Promise<Cascade | undefined> {
    try {
      const found = await this.#find(folder);
      if (found?.nearest.file.folder === folder) lastGood.set(folder, found);
      else lastGood.delete(folder);
      return found;
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      onMistake(error);
      const outer = dirname(folder);
      return lastGood.get(folder) ?? (outer === folder ? undefined : this.#cascade(outer));
    }
  }

  async #find(folder: string): Promise<Cascade | undefined> {
    const { cwd, given } = this.#options;
    const named = given?.configuration;
    // That which is named holds as one in the current folder does, for files elsewhere too.
    if (named !== undefined && folder !== cwd) return this.#cascade(cwd);
    const path =
      named === undefined
        ? configurationFileIn(folder, cwd, filesOf(this.#options))
        : namedFile(named, this.#options);
    const outer = dirname(folder);
    const above = () => (outer === folder ? undefined : this.#cascade(outer));
    if (path === undefined) return above();
    const [{ readConfiguration }, { loadConfiguration }, { Cascade }] = await Promise.all([
      import("./read-configuration.ts"),
      import("./load-configuration.ts"),
      import("./cascade.ts"),
    ]);
    this.#options.onRead?.(path);
    const files = filesOf(this.#options);
    await files.load([path]);
    const file = readConfiguration(path, cwd, files);
    const isAlone = named !== undefined || file.content.root === true;
    const inherited = isAlone ? undefined : await above();
    const seenFrom = named === undefined ? file.folder : cwd;
    return new Cascade(await loadConfiguration(file, this.#options, inherited?.nearest, seenFrom), inherited);
  }
}

async function givenIn({ given, cwd }: LoadOptions): Promise<GivenSettings | undefined> {
  if (!given?.rules && !given?.ignorePatterns?.length) return undefined;
  const { GivenSettings } = await import("./given-settings.ts");
  return new GivenSettings(given, cwd);
}

/** The configuration that is named beside the others. @throws UsageError where it is no file */
function namedFile(written: string, options: LoadOptions): string {
  const path = resolve(options.cwd, written);
  const files = filesOf(options);
  const failure = failureAt(files, path);
  if (failure)
    throw new UsageError(`The configuration cannot be read: ${unreachable(written, path, failure, files)}`);
  if (isFile(path, files)) return path;
  throw new UsageError(`'${written}' is no configuration: it is no regular file.`);
}

let usual: FileConfiguration | undefined;

/** What holds where there is no configuration, with further rule sets. */
function withoutConfiguration(more: readonly RuleSetName[] = []): FileConfiguration {
  if (more.length === 0 && usual) return usual;
  const layers = [
    ruleSetLayer("recommended", { from: "default" }, undefined),
    ...more.map((set) => ruleSetLayer(set, { from: "options" }, undefined)),
  ];
  const rules = new Map(layers.flatMap((layer) => [...layer.rules]));
  const made: FileConfiguration = {
    files: [],
    rules,
    plugins: new Map(),
    pluginModules: [],
    settings: {},
    settingsTree: new Map(),
    reportUnusedDisableDirectives: UNUSED_DIRECTIVES,
  };
  if (more.length === 0) usual = made;
  return made;
}
