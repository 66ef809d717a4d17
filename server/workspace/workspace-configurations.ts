import type { Cascade } from "../../project/configuration/cascade.ts";
import { emptyConfiguration } from "../../project/configuration/checked-configurations.ts";
import { Configurations } from "../../project/configuration/configurations.ts";
import type { FileConfiguration } from "../../project/configuration/file-configuration.ts";
import { PLUGINS } from "../../project/configuration/plugins.ts";
import type { SeverityName } from "../../project/given-configuration.ts";
import type { Mistake } from "./mistake.ts";

/**
 * What holds for the files of the workspace. A mistake in a configuration is told, and what held before it was made
 * still holds.
 */
export class WorkspaceConfigurations {
  readonly #lastGood = new Map<string, Cascade>();
  readonly #mistakes = new Map<string, Mistake>();
  readonly #read = new Set<string>();
  #configurations: Configurations;
  #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
    this.#configurations = this.#make(false);
  }

  /**
   * Reads all configurations again when they are next asked for.
   *
   * @param cwd the folder from which messages show paths
   * @param allowPlugins whether code of the workspace may run
   */
  forget(cwd: string, allowPlugins: boolean): void {
    this.#cwd = cwd;
    this.#mistakes.clear();
    this.#read.clear();
    this.#configurations = this.#make(allowPlugins);
  }

  get configurations(): Configurations {
    return this.#configurations;
  }

  /** What holds for a file. */
  async of(path: string, changes: Readonly<Record<string, SeverityName>>): Promise<FileConfiguration> {
    const configuration = await this.#configurations.of(path);
    const error = emptyConfiguration(path, configuration, this.#cwd, changes);
    if (error) this.#add({ ...placeOf(error), message: error.problem, isNotice: false });
    return configuration;
  }

  /** Whether a configuration leaves a file out. */
  async leavesOut(path: string): Promise<boolean> {
    return await this.#configurations.leavesOut(path);
  }

  /** What is wrong with the configurations that were asked for, and what is to be known of them. */
  get mistakes(): readonly Mistake[] {
    // They tell of plugins that are left out.
    const notices = this.#configurations.notices().map(({ place, message }) => ({
      ...placeOf({ file: place.file, line: place.line ?? 1, column: place.column ?? 1 }),
      message: `${message} ${PLUGINS.whenLeftOut}`,
      isNotice: true,
    }));
    return [...this.#mistakes.values(), ...notices];
  }

  /** The paths of configurations and plugins that were read, and of those that are named but not there. */
  get read(): ReadonlySet<string> {
    return this.#read;
  }

  #make(allowPlugins: boolean): Configurations {
    return new Configurations(
      {
        cwd: this.#cwd,
        allowPlugins: allowPlugins && PLUGINS.canBeLoaded,
        onRead: (path) => this.#read.add(path),
      },
      {
        lastGood: this.#lastGood,
        onMistake: (error) => this.#add({ ...placeOf(error), message: error.problem, isNotice: false }),
      },
    );
  }

  #add(mistake: Mistake): void {
    this.#mistakes.set(JSON.stringify(mistake), mistake);
  }
}

function placeOf({ file, line, column }: Pick<Mistake, "file" | "line" | "column">) {
  return { file, line, column };
}
