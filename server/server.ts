import type { Client } from "./client/client.ts";
import type { FileWatchers } from "./client/file-watchers.ts";
import type { Refresh } from "./client/refresh.ts";
import type { Diagnostics } from "./diagnostics/diagnostics.ts";
import type { LintQueue } from "./diagnostics/lint-queue.ts";
import { published } from "./diagnostics/push.ts";
import type { SavedAnswers } from "./on-save/saved-answers.ts";
import type { Idle } from "./protocol/idle.ts";
import type { SettingsOfEditor } from "./settings/settings-of-editor.ts";
import type { EditorEvent } from "./workspace/editor-events.ts";
import type { Workspace } from "./workspace/workspace.ts";
import type { WorkspaceChange } from "./workspace/workspace-changes.ts";
import type { UpToDate } from "./workspace/workspace-views.ts";

/** What the server puts in order. None of these knows of the others' turns. */
export interface ServerParts {
  readonly idle: Idle;
  readonly settings: SettingsOfEditor;
  readonly workspace: Workspace;
  readonly queue: LintQueue;
  readonly diagnostics: Diagnostics;
  readonly savedAnswers: SavedAnswers;
  readonly client: Client;
  readonly watchers: FileWatchers;
  readonly refresh: Refresh;
  /** Whether there is no disk, and the editor hands over the files that it is asked to watch before it answers. */
  readonly isHandedFiles: boolean;
  /** Whether the editor is sent diagnostics, and does not ask for them. */
  readonly publishes: boolean;
}

/**
 * The order of the work: the editor says something, the workspace takes it in, and when nothing else comes, what has changed
 * by it is linted and sent. Each part says what has changed when it is asked, and calls nobody.
 */
export class Server implements UpToDate {
  readonly #parts: ServerParts;
  /** Until the editor has handed over what it is to watch: what is not here before may be there. */
  #handing: Promise<void> | undefined;
  #loaded: Promise<void> | undefined;
  #work: Promise<void> | undefined;
  /** Whether files show something else that nobody types in, since all was up to date. */
  #isElsewhere = false;

  constructor(parts: ServerParts) {
    this.#parts = parts;
  }

  /** Begins, when the editor is ready to be asked. */
  async start(): Promise<void> {
    const { watchers, client, settings, isHandedFiles } = this.#parts;
    if (isHandedFiles) {
      this.#handing = watchers.start().catch((error: unknown) => client.report(error));
      this.#loaded = this.#handing.then(() => this.loadSettings());
      await this.#loaded;
    } else {
      await this.loadSettings();
      await watchers.start();
    }
    await settings.watch();
  }

  /** Takes in what the editor says of the workspace, and goes to work. */
  receive(event: EditorEvent): void {
    this.#parts.workspace.apply(event);
    this.#passOn();
    // Each folder may have settings of its own, which come first.
    if (event.kind === "folders") this.loadSettings();
    else if (this.#parts.workspace.isStale) this.#goToWork();
  }

  /**
   * Takes in the settings, and goes to work with them.
   *
   * @param sent what the editor has sent with a change of settings; undefined: what it has sent last
   */
  loadSettings(sent?: unknown): Promise<void> {
    const { settings, client } = this.#parts;
    settings.receive(sent);
    this.#loaded = this.#readSettings()
      .catch((error: unknown) => client.report(error))
      .then(() => this.#goToWork());
    return this.#loaded;
  }

  async current(): Promise<void> {
    await this.#loaded;
    await this.#lookAgain();
  }

  async settled(): Promise<void> {
    await this.#loaded;
    this.#goToWork();
    while (this.#work) await this.#work;
  }

  isUnsaved(folder: string): boolean {
    return this.#parts.queue.isUnsaved(folder);
  }

  /** Asks the editor for nothing any more. */
  dispose(): void {
    this.#parts.refresh.dispose();
  }

  async #readSettings(): Promise<void> {
    const { settings, workspace, client } = this.#parts;
    const read = await settings.read(workspace.folders.paths);
    for (const problem of read.problems) client.tell(problem);
    workspace.apply({ kind: "settings", settings: read.settings });
  }

  /** Has the workspace look again at what may have changed. */
  async #lookAgain(): Promise<void> {
    try {
      await this.#parts.workspace.ready();
    } finally {
      this.#passOn();
    }
  }

  /** Goes to work, unless it is at work already. */
  #goToWork(): void {
    const { client, queue } = this.#parts;
    this.#work ??= this.#bringUpToDate()
      .catch((error: unknown) => client.report(error))
      .finally(() => {
        this.#work = undefined;
        // What came in since the last look.
        if (!queue.isEmpty) this.#goToWork();
      });
  }

  async #bringUpToDate(): Promise<void> {
    const { workspace, diagnostics, queue, refresh } = this.#parts;
    do {
      await this.#takeIn();
      diagnostics.showMistakes(workspace.mistakes());
      this.#publish();
      const folder = queue.next(workspace.documents.all());
      if (folder !== undefined) this.#lint(folder);
    } while (!queue.isEmpty);
    refresh.soon(this.#isElsewhere);
    this.#isElsewhere = false;
  }

  /** Takes in what has come with the work, and what a configuration names and the editor has yet to hand over. */
  async #takeIn(): Promise<void> {
    do {
      const handing = this.#handing;
      await handing;
      if (handing === this.#handing) this.#handing = undefined;
      await this.#parts.idle.settled();
      await this.#lookAgain();
    } while (this.#handing);
  }

  #lint(folder: string): void {
    const { workspace, diagnostics, savedAnswers, client } = this.#parts;
    const inventory = workspace.inventory(folder);
    if (!inventory) return;
    try {
      diagnostics.lint(inventory);
      this.#publish();
      savedAnswers.keep(inventory.view, workspace.folders.settingsAt(folder));
    } catch (error) {
      client.report(error);
    }
    if (![...inventory.paths].some((path) => workspace.documents.at(path))) inventory.release();
  }

  /** Hands on what has become of the workspace. */
  #passOn(): void {
    for (const change of this.#parts.workspace.takeChanges()) {
      this.#passOnChange(change);
      this.#publish();
    }
  }

  #passOnChange(change: WorkspaceChange): void {
    const { workspace, queue, diagnostics, savedAnswers, client, watchers } = this.#parts;
    switch (change.kind) {
      case "inventory":
        queue.changed(change.folder, change.cause);
        this.#goToWork();
        break;
      case "removed":
        queue.removed(change.folder);
        diagnostics.removed(change.folder);
        break;
      case "typed":
        savedAnswers.typed(change);
        break;
      case "too-large":
        diagnostics.tooLarge(change.path);
        break;
      case "saved":
        queue.saved(change.folder);
        this.#goToWork();
        break;
      case "looked-at-again":
        this.#watch(watchers.update(workspace.filesOfConfiguration, workspace.folders.paths));
        break;
      case "problem":
        client.tell(change.message);
        break;
    }
  }

  #watch(watching: Promise<void> | undefined): void {
    if (watching && this.#parts.isHandedFiles) this.#handing = watching;
  }

  /** Sends what is to be seen otherwise. */
  #publish(): void {
    const { diagnostics, workspace, client, publishes } = this.#parts;
    const { files, messages, isElsewhere } = diagnostics.takeChanges();
    this.#isElsewhere ||= isElsewhere;
    for (const path of publishes ? files : [])
      client.publish(published(diagnostics.shown, path, workspace.documents.uriOf(path)));
    for (const message of messages) client.show(message);
  }
}
