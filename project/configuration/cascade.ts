import type { Notice } from "../notice.ts";
import { type FileConfiguration, mergeLayers } from "./file-configuration.ts";
import { IgnorePatterns } from "./ignore-patterns.ts";
import { LeftOut } from "./left-out.ts";
import type { LoadedConfiguration } from "./load-configuration.ts";

/** The configurations that hold in a folder: the nearest one, and those above it up to a root. */
export class Cascade {
  readonly nearest: LoadedConfiguration;
  readonly above: Cascade | undefined;
  /** The configuration files, nearest first. */
  readonly files: readonly string[];
  readonly #layers: LoadedConfiguration["layers"];
  /** What is left out, by the nearest configuration first. */
  readonly leavesOut: LeftOut;
  readonly #merged = new Map<string, FileConfiguration>();

  constructor(nearest: LoadedConfiguration, above: Cascade | undefined) {
    this.nearest = nearest;
    this.above = above;
    this.files = [nearest.file.path, ...(above ? above.files : [])];
    this.#layers = [...(above ? above.#layers : []), ...nearest.layers];
    const { folder, ignorePatterns } = nearest;
    const own = ignorePatterns.length > 0 ? new IgnorePatterns(folder, ignorePatterns) : undefined;
    this.leavesOut = new LeftOut(folder, own, above?.leavesOut);
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

  /** What should be known of the configurations, those of the folders above first. */
  notices(): readonly Notice[] {
    return [...(this.above?.notices() ?? []), ...this.nearest.notices];
  }
}
