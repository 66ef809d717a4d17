import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { contentIn } from "../../inventory/files/file-content.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { inventoryFilesIn } from "../../inventory/read-inventory.ts";
import type { FileConfiguration } from "../../project/configuration/file-configuration.ts";
import type { LintOptions } from "../../project/options.ts";
import { repositoryPath } from "../../project/place.ts";
import type { AskedFolder, Project } from "../../project/project.ts";
import { pluginDigest } from "./plugin-files.ts";

/** The files of an inventory as they were read. */
export interface FolderContent {
  /** By absolute path. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** `sha256:…` of them, with their names. */
  readonly digest: string;
}

/**
 * Reads the files of an inventory; undefined where one of them is not read, since what is wrong with it may pass without a
 * change of the file.
 */
export function folderContent({ folder, paths }: AskedFolder, { files }: Project): FolderContent | undefined {
  const bytes = new Map<string, Uint8Array>();
  const hash = createHash("sha256");
  try {
    for (const path of new Set([...inventoryFilesIn(folder, files), ...paths])) {
      const content = contentIn(files, path);
      if (content.problem !== undefined) return undefined;
      bytes.set(path, content.bytes);
    }
  } catch {
    // The lint says why.
    return undefined;
  }
  for (const [path, content] of [...bytes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${repositoryPath(path, folder)}\0${content.length}\0`).update(content);
  }
  return { bytes, digest: `sha256:${hash.digest("hex")}` };
}

/** Makes keys of folders: a folder with the key of another run has the findings of that run. */
export class FolderKeys {
  readonly #project: Project;
  readonly #common: string;
  readonly #useSuppressions: boolean;
  readonly #configurations = new Map<FileConfiguration, string>();
  readonly #plugins = new Map<string, string>();

  constructor(project: Project, options: LintOptions) {
    const { reportUnusedDisableDirectives, assume, useSuppressions = true } = options;
    this.#project = project;
    this.#useSuppressions = useSuppressions;
    this.#common = JSON.stringify([programDigest(), reportUnusedDisableDirectives, assume]);
  }

  /** The key of a folder, by all that decides what is found in it. */
  of({ folder, paths }: AskedFolder, { bytes, digest }: FolderContent): string {
    const project = this.#project;
    const earlier = project.earlierFiles(folder);
    const named = (path: string) => repositoryPath(path, folder);
    const parts = [
      this.#common,
      digest,
      paths.map((path) => [named(path), this.#configurationDigest(project.configurationOf(path))]),
      // Those that are only read have settings, too.
      [...bytes.keys()].sort().map((path) => [named(path), project.settings.get(path)]),
      this.#useSuppressions ? project.knownFindings(folder) : [],
      earlier?.map(({ path, bytes: held, problem }) => [named(path), digestOf(held), problem]),
    ];
    return digestOf(JSON.stringify(parts));
  }

  #configurationDigest(configuration: FileConfiguration): string {
    const known = this.#configurations.get(configuration);
    if (known !== undefined) return known;
    const { rules, settings, reportUnusedDisableDirectives, pluginModules } = configuration;
    const digest = digestOf(
      JSON.stringify([
        [...rules].map(([name, { severity, options }]) => [name, severity, options]),
        settings,
        reportUnusedDisableDirectives.value,
        pluginModules.map(({ value }) => this.#pluginDigest(value)),
      ]),
    );
    this.#configurations.set(configuration, digest);
    return digest;
  }

  #pluginDigest(module: string): string {
    const digest = this.#plugins.get(module) ?? pluginDigest(module);
    this.#plugins.set(module, digest);
    return digest;
  }
}

let program: string | undefined;

/** `sha256:…` of drlint itself: what is built is one file, and two builds can have one version. */
function programDigest(): string {
  program ??= digestOf(workingTree.read(fileURLToPath(import.meta.url)));
  return program;
}

function digestOf(content: string | Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
