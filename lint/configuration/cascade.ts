import { type FileConfiguration, mergeLayers } from "./file-configuration.ts";
import { type IgnoreAnswer, IgnorePatterns } from "./ignore-patterns.ts";
import type { LoadedConfiguration } from "./load-configuration.ts";
import type { Notice } from "./notice.ts";

/** The configurations that hold in a folder: the nearest one, and those above it up to a root. */
export class Cascade {
  readonly nearest: LoadedConfiguration;
  readonly above: Cascade | undefined;
  /** The configuration files, nearest first. */
  readonly files: readonly string[];
  readonly #layers: LoadedConfiguration["layers"];
  readonly #ignores: IgnorePatterns | undefined;
  readonly #merged = new Map<string, FileConfiguration>();

  constructor(nearest: LoadedConfiguration, above: Cascade | undefined) {
    this.nearest = nearest;
    this.above = above;
    this.files = [nearest.file.path, ...(above ? above.files : [])];
    this.#layers = [...(above ? above.#layers : []), ...nearest.layers];
    const { file, ignorePatterns } = nearest;
    this.#ignores = ignorePatterns.length > 0 ? new IgnorePatterns(file.folder, ignorePatterns) : undefined;
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

  /** Whether a path is left out, by the nearest configuration that says something of it. */
  ignores(path: string, isFolder: boolean): IgnoreAnswer {
    const answer = this.#ignores?.answer(path, isFolder);
    if (answer?.decided) return answer;
    return this.above?.ignores(path, isFolder) ?? { decided: false };
  }

  /** What should be known of the configurations, those of the folders above first. */
  notices(): readonly Notice[] {
    return [...(this.above?.notices() ?? []), ...this.nearest.notices];
  }
}
