import { dirname } from "node:path";
import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { toPath } from "../protocol/uris.ts";
import type { View } from "../views/view.ts";
import type { FileInView, Views } from "../views/views.ts";
import type { Workspace } from "./workspace.ts";

/** Who brings what is known up to date. */
export interface UpToDate {
  /** Resolves when all that the editor has said is taken in. */
  current(): Promise<void>;
  /** Resolves when everything that is to be seen is up to date besides. */
  settled(): Promise<void>;
  /** Whether an inventory has changed since it was linted, and waits for being saved. */
  isUnsaved(folder: string): boolean;
}

/** The workspace as features see it. */
export class WorkspaceViews implements Views {
  readonly #workspace: Workspace;
  readonly #upToDate: UpToDate;

  constructor(workspace: Workspace, upToDate: UpToDate) {
    this.#workspace = workspace;
    this.#upToDate = upToDate;
  }

  async at(uri: string, token: CancellationToken): Promise<FileInView | undefined> {
    await this.#upToDate.current();
    refuseCancelled(token);
    const path = toPath(uri);
    const { folders } = this.#workspace;
    if (path === undefined || !folders.settingsAt(path).enable || this.#workspace.isBehind(path))
      return undefined;
    const folder = dirname(path);
    const view = this.#workspace.inventory(folder)?.view;
    const file = view?.inventory.files.find((each) => each.path === path);
    return view && file && { view, file, isUnsaved: this.#upToDate.isUnsaved(folder) };
  }

  async all(token: CancellationToken): Promise<View[]> {
    await this.#upToDate.current();
    refuseCancelled(token);
    return [...this.#workspace.inventories()]
      .filter(({ folder }) => this.#workspace.folders.settingsAt(folder).enable)
      .map(({ view }) => view);
  }

  async settled(token: CancellationToken): Promise<void> {
    await this.#upToDate.settled();
    refuseCancelled(token);
  }
}

function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
}
