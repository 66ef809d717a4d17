import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";
import type { Client } from "./client.ts";
import { WATCHED, watchersOf } from "./watched-files.ts";

/** Has the editor watch the files of the workspace, where it watches any. */
export class FileWatchers {
  readonly #connection: Connection;
  readonly #abilities: Pick<Abilities, "watchesFiles" | "relativePatterns">;
  readonly #client: Pick<Client, "report">;
  /** The files that are watched one by one. */
  #watched = "[]";
  #watching: Promise<Disposable | undefined> = Promise.resolve(undefined);

  constructor(
    connection: Connection,
    abilities: Pick<Abilities, "watchesFiles" | "relativePatterns">,
    client: Pick<Client, "report">,
  ) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#client = client;
  }

  /** Has those watched whose names we know. */
  async start(): Promise<void> {
    if (!this.#abilities.watchesFiles) return;
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [...WATCHED],
    });
  }

  /**
   * Has those watched besides that have other names, in place of those before.
   *
   * @param paths the configurations, plugins and suppressions files that hold
   * @param folders the folders of the workspace
   * @returns until the editor watches them; undefined where they are those that it was last asked for
   */
  update(paths: Iterable<string>, folders: readonly string[]): Promise<void> | undefined {
    if (!this.#abilities.watchesFiles) return undefined;
    const watchers = watchersOf(paths, folders, this.#abilities.relativePatterns);
    const text = JSON.stringify(watchers);
    if (text === this.#watched) return undefined;
    this.#watched = text;
    const before = this.#watching;
    this.#watching = (async () => {
      (await before)?.dispose();
      if (watchers.length === 0) return undefined;
      return this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    })().catch((error: unknown) => void this.#client.report(error) as undefined);
    return this.#watching.then(() => {});
  }
}
