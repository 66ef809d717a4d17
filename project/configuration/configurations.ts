import { dirname } from "node:path";
import { ruleSets } from "../../rules/rule-sets.ts";
import type { Notice } from "../notice.ts";
import type { Cascade } from "./cascade.ts";
import { ConfigurationError } from "./configuration-error.ts";
import { type FileConfiguration, UNUSED_DIRECTIVES } from "./file-configuration.ts";
import { configurationFileIn } from "./find.ts";
import type { IgnoreAnswer } from "./ignore-patterns.ts";
import { filesOf, type LoadOptions } from "./load-options.ts";
import type { RuleSetting } from "./rule-setting.ts";
import type { Source } from "./source.ts";

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

  /** @param tolerance what to do about mistakes, so that nothing throws; without it the first one is an error */
  constructor(options: LoadOptions, tolerance?: ErrorTolerance) {
    this.#options = options;
    this.#tolerance = tolerance;
  }

  /**
   * What holds for a file, by its absolute path. Without any configuration, `drlint:recommended`.
   *
   * @throws ConfigurationError for the first mistake in a configuration that holds for it
   */
  async of(path: string): Promise<FileConfiguration> {
    const cascade = await this.#cascade(dirname(path));
    if (cascade === undefined) return withoutConfiguration();
    this.#used.add(cascade);
    return cascade.of(path);
  }

  /**
   * Whether configurations leave a file or folder out, and where they say so.
   *
   * @throws ConfigurationError as `of` does
   */
  async ignores(path: string, isFolder: boolean): Promise<IgnoreAnswer> {
    const cascade = await this.#cascade(dirname(path));
    return cascade?.ignores(path, isFolder) ?? { decided: false };
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
    const path = configurationFileIn(folder, this.#options.cwd, filesOf(this.#options));
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
    const file = readConfiguration(path, this.#options.cwd, files);
    const inherited = file.content.root === true ? undefined : await above();
    return new Cascade(await loadConfiguration(file, this.#options, inherited?.nearest), inherited);
  }
}

let usual: FileConfiguration | undefined;

/** What holds where there is no configuration. */
function withoutConfiguration(): FileConfiguration {
  const source: Source = { from: "default", ruleSet: "drlint:recommended" };
  const usualRule = (severity: RuleSetting["severity"]): RuleSetting => ({
    severity,
    options: undefined,
    source,
    optionsSource: undefined,
  });
  usual ??= {
    files: [],
    rules: new Map(
      Object.entries(ruleSets.recommended).map(([name, severity]) => [name, usualRule(severity)]),
    ),
    plugins: new Map(),
    pluginModules: [],
    settings: {},
    settingsTree: new Map(),
    reportUnusedDisableDirectives: UNUSED_DIRECTIVES,
  };
  return usual;
}
