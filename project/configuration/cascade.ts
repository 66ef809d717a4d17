import { dirname, join, sep } from "node:path";
import type { Notice } from "../notice.ts";
import { type FileConfiguration, mergeLayers } from "./file-configuration.ts";
import { type IgnoreAnswer, IgnorePatterns } from "./ignore-patterns.ts";
import type { LoadedConfiguration } from "./load-configuration.ts";

/** The configurations that hold in a folder: the nearest one, and those above it up to a root. */
export class Cascade {
  readonly nearest: LoadedConfiguration;
  readonly above: Cascade | undefined;
  /** The configuration files, nearest first. */
  readonly files: readonly string[];
  readonly #layers: LoadedConfiguration["layers"];
  /** Of the nearest configuration first. */
  readonly #patterns: readonly IgnorePatterns[];
  readonly #outermost: string;
  readonly #merged = new Map<string, FileConfiguration>();

  constructor(nearest: LoadedConfiguration, above: Cascade | undefined) {
    this.nearest = nearest;
    this.above = above;
    this.files = [nearest.file.path, ...(above ? above.files : [])];
    this.#layers = [...(above ? above.#layers : []), ...nearest.layers];
    const { file, ignorePatterns } = nearest;
    const own = ignorePatterns.length > 0 ? [new IgnorePatterns(file.folder, ignorePatterns)] : [];
    this.#patterns = [...own, ...(above ? above.#patterns : [])];
    this.#outermost = above ? above.#outermost : file.folder;
  }

  /** What holds for a file. */
  of(path: string): FileConfiguration {
    const layers = this.#layers;
    const holds = layers.map((layer) => layer.files?.(path) ?? true);
    const key = holds.map((each) => (each ? "1" : "0")).join("");
    let merged = this.#merged.get(key);
    if (merged === undefined) {
      const { plugins, pluginModules } = this.nearest;
      merged = mergeLayers(
        layers.filter((_, index) => holds[index]),
        { files: this.files, plugins, pluginModules },
      );
      this.#merged.set(key, merged);
    }
    return merged;
  }

  /**
   * Whether a path is left out: by the nearest configuration that says something of it, or with a folder that it is in.
   */
  ignores(path: string, isFolder: boolean): IgnoreAnswer {
    const folder = dirname(path);
    // The folders down from the outermost configuration; beyond it nothing is said of any.
    const around = this.#isWithin(folder) ? this.ignores(folder, true) : UNDECIDED;
    if (around.decided && around.ignored) return around;
    for (const patterns of this.#patterns) {
      const answer = patterns.answer(path, isFolder);
      if (!answer.decided) continue;
      if (!answer.ignored) return answer;
      // The folder would be left out, but a nearer configuration has taken it back in, with all that is in it.
      const ofFolder = patterns.answer(folder, true);
      if (!ofFolder.decided || !ofFolder.ignored) return answer;
    }
    return UNDECIDED;
  }

  /** What should be known of the configurations, those of the folders above first. */
  notices(): readonly Notice[] {
    return [...(this.above?.notices() ?? []), ...this.nearest.notices];
  }

  #isWithin(folder: string): boolean {
    return this.#patterns.length > 0 && folder.startsWith(join(this.#outermost, sep));
  }
}

const UNDECIDED: IgnoreAnswer = { decided: false };
