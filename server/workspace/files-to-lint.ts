import { dirname } from "node:path";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import type { Assumption } from "../../inventory/protection/assumed-replication.ts";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import type { FileConfiguration } from "../../project/configuration/file-configuration.ts";
import { search } from "../../project/discovery/search.ts";
import { filesIn } from "./inventory-texts.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { severityChanges } from "./severity-changes.ts";
import type { WorkspaceConfigurations } from "./workspace-configurations.ts";
import type { WorkspaceFolders } from "./workspace-folders.ts";

/** The files to lint and what holds for each, folder by folder. */
export type FilesByFolder = ReadonlyMap<string, ReadonlyMap<string, FileConfiguration>>;

/** Knows which files of the workspace are linted: those found in its folders, and others that are open. */
export class FilesToLint {
  readonly #folders: WorkspaceFolders;
  readonly #documents: OpenDocuments;
  readonly #configurations: WorkspaceConfigurations;
  /** Inventory files by the workspace folder that they were found in. */
  readonly #found = new Map<string, readonly string[]>();

  constructor(folders: WorkspaceFolders, documents: OpenDocuments, configurations: WorkspaceConfigurations) {
    this.#folders = folders;
    this.#documents = documents;
    this.#configurations = configurations;
  }

  /** Searches the folders anew. @returns what went wrong, in sentences */
  async search(): Promise<readonly string[]> {
    this.#found.clear();
    const problems: string[] = [];
    const { configurations } = this.#configurations;
    for (const folder of this.#folders.paths) {
      if (kindBehind(workingTree, folder) === undefined) continue;
      const { files } = await search(folder, {
        wanted: isInventoryFile,
        configurations,
        files: workingTree,
        onUnreadable: ({ message }) => problems.push(message),
      });
      this.#found.set(folder, files);
    }
    return problems;
  }

  /** The files as they are now. A folder with none of them stands here too when a file in it is open. */
  async byFolder(): Promise<FilesByFolder> {
    const paths = new Set([...this.#found.values()].flat());
    for (const { path } of this.#documents.all()) {
      if (!(await this.#configurations.leavesOut(path))) paths.add(path);
    }
    const files = new Map<string, Map<string, FileConfiguration>>();
    for (const path of [...paths].sort()) {
      const folder = dirname(path);
      const others = files.get(folder) ?? new Map<string, FileConfiguration>();
      const { strict } = this.#folders.settingsAt(folder);
      files.set(folder, others.set(path, await this.#configurations.of(path, severityChanges(strict))));
    }
    // Others are told nothing of, but their names are known in an inventory that is open.
    for (const { path } of this.#documents.all()) {
      if (!files.has(dirname(path))) files.set(dirname(path), new Map());
    }
    return files;
  }

  /**
   * What is assumed of machines in the files of a folder that are read though they are not linted, since a configuration
   * leaves them out.
   *
   * @param linted the files of the folder that are
   */
  async assumedBeside(
    folder: string,
    linted: ReadonlyMap<string, FileConfiguration>,
  ): Promise<ReadonlyMap<string, Assumption>> {
    const assumed = new Map<string, Assumption>();
    for (const path of filesIn(folder).files) {
      if (linted.has(path)) continue;
      const { assume } = (await this.#configurations.configurations.of(path)).settings;
      if (assume !== undefined) assumed.set(path, assume);
    }
    return assumed;
  }
}
