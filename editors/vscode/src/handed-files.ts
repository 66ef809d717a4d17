import picomatch from "picomatch";
import * as vscode from "vscode";
import type {
  BaseLanguageClient,
  FileSystemWatcher,
  Middleware,
  RegistrationParams,
} from "vscode-languageclient";
import { DidChangeWatchedFilesNotification, FileChangeType } from "vscode-languageclient";
import type { HandedFile, HeldFilesChange } from "../../worker/held-files-change.ts";
import { filesBelow, namesIn } from "./folders.ts";

/** Files that the server has VS Code watch: below each folder that is open, or in one folder anywhere. */
interface Watched {
  readonly folder: vscode.Uri | undefined;
  /** @param path from the folder */
  matches(path: string): boolean;
}

const NEVER_CANCELLED = new vscode.CancellationTokenSource().token;
/** How many files are read at the same time. */
const AT_ONCE = 16;

/**
 * Hands files over to a server that has no disk: those that it has VS Code watch, as VS Code has them. It is answered that
 * they are watched when it has them, and told of a change after it has what was changed.
 */
export class HandedFiles {
  readonly #client: () => BaseLanguageClient;
  /** By the id of what the server has registered. */
  readonly #watched = new Map<string, readonly Watched[]>();
  /** The addresses of the files that the server has. */
  readonly #handed = new Set<string>();
  #turn: Promise<void> = Promise.resolve();

  readonly middleware: Middleware = {
    handleRegisterCapability: async (params, next) => {
      // First, so that nothing changes unseen while files are read.
      await next(params, NEVER_CANCELLED);
      const added = this.#register(params);
      if (added.length > 0) await this.#inTurn(() => this.#handOverAll(added));
    },
    handleUnregisterCapability: async (params, next) => {
      for (const { id } of params.unregisterations) this.#watched.delete(id);
      await next(params, NEVER_CANCELLED);
    },
    didOpen: async (document, next) => {
      await next(document);
      if (vscode.workspace.getWorkspaceFolder(document.uri)) return;
      await this.#inTurn(() => this.#handOverBeside(document.uri));
    },
    workspace: {
      didChangeWatchedFile: (event, next) =>
        this.#inTurn(async () => {
          const uri = vscode.Uri.parse(event.uri, true);
          await this.#handOver(
            event.type === FileChangeType.Deleted ? [] : [uri],
            event.type === FileChangeType.Deleted ? [event.uri] : [],
          );
          await next(event);
        }),
      didChangeWorkspaceFolders: (event, next) =>
        this.#inTurn(async () => {
          const below = await this.#below(
            event.added.map(({ uri }) => uri),
            this.#everywhere(),
          );
          await this.#handOver(below, []);
          await next(event);
        }),
      // VS Code tells of a folder that was moved, and not of the files in it.
      didRenameFiles: (event, next) => this.#inTurn(() => this.#handOverAgain().then(() => next(event))),
      didDeleteFiles: (event, next) => this.#inTurn(() => this.#handOverAgain().then(() => next(event))),
    },
  };

  /** @param client is asked for when something is handed over */
  constructor(client: () => BaseLanguageClient) {
    this.#client = client;
  }

  #register({ registrations }: RegistrationParams): readonly Watched[] {
    return registrations
      .filter(({ method }) => method === DidChangeWatchedFilesNotification.method)
      .flatMap(({ id, registerOptions }) => {
        const watched = (registerOptions.watchers as FileSystemWatcher[]).map(watchedBy);
        this.#watched.set(id, watched);
        return watched;
      });
  }

  #everywhere(): readonly Watched[] {
    return [...this.#watched.values()].flat().filter(({ folder }) => folder === undefined);
  }

  /** One after another: what is read first is handed over first. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((error: unknown) => {
      this.#client().error("Files could not be handed to the language server.", error, false);
    });
    return this.#turn;
  }

  async #handOverAll(watched: readonly Watched[]): Promise<void> {
    const uris = await this.#find(watched);
    await this.#handOver(uris, []);
    await this.#tell(uris.map((uri) => ({ uri, type: FileChangeType.Created })));
  }

  /** Hands over what is there now, and takes away what is not. */
  async #handOverAgain(): Promise<void> {
    const uris = await this.#find([...this.#watched.values()].flat());
    const there = new Set(uris.map((uri) => uri.toString()));
    await this.#handOver(
      uris,
      [...this.#handed].filter((uri) => !there.has(uri)),
    );
  }

  /** An inventory is all files of a folder, also where the folder itself is not open. */
  async #handOverBeside(document: vscode.Uri): Promise<void> {
    const folder = vscode.Uri.joinPath(document, "..");
    const watched = this.#everywhere();
    const names = await namesIn(folder);
    const uris = names
      .filter((name) => watched.some(({ matches }) => matches(name)))
      .map((name) => vscode.Uri.joinPath(folder, name));
    await this.#handOver(uris, []);
    await this.#tell(uris.map((uri) => ({ uri, type: FileChangeType.Created })));
  }

  async #find(watched: readonly Watched[]): Promise<readonly vscode.Uri[]> {
    const everywhere = watched.filter(({ folder }) => folder === undefined);
    const folders = everywhere.length > 0 ? (vscode.workspace.workspaceFolders ?? []) : [];
    const found = [
      ...(await this.#below(
        folders.map(({ uri }) => uri),
        everywhere,
      )),
    ];
    for (const { folder, matches } of watched) {
      if (folder === undefined) continue;
      const names = await namesIn(folder);
      found.push(...names.filter(matches).map((name) => vscode.Uri.joinPath(folder, name)));
    }
    return found;
  }

  async #below(folders: readonly vscode.Uri[], watched: readonly Watched[]): Promise<readonly vscode.Uri[]> {
    const found: vscode.Uri[] = [];
    for (const folder of folders) {
      const { files, problems } = await filesBelow(folder, (path) =>
        watched.some(({ matches }) => matches(path)),
      );
      found.push(...files);
      for (const problem of problems) void vscode.window.showWarningMessage(`drlint: ${problem}`);
    }
    return found;
  }

  async #handOver(uris: readonly vscode.Uri[], removed: readonly string[]): Promise<void> {
    const put: HandedFile[] = [];
    for (let at = 0; at < uris.length; at += AT_ONCE)
      put.push(...(await Promise.all(uris.slice(at, at + AT_ONCE).map(handed))));
    for (const { uri } of put) this.#handed.add(uri);
    for (const uri of removed) this.#handed.delete(uri);
    const change: HeldFilesChange = { put, removed };
    await this.#client().sendNotification("drlint/files", change);
  }

  async #tell(
    changes: readonly { readonly uri: vscode.Uri; readonly type: FileChangeType }[],
  ): Promise<void> {
    await this.#client().sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: changes.map(({ uri, type }) => ({ uri: uri.toString(), type })),
    });
  }
}

function watchedBy({ globPattern }: FileSystemWatcher): Watched {
  const [folder, pattern] =
    typeof globPattern === "string"
      ? [undefined, globPattern]
      : [
          vscode.Uri.parse(
            typeof globPattern.baseUri === "string" ? globPattern.baseUri : globPattern.baseUri.uri,
            true,
          ),
          globPattern.pattern,
        ];
  return { folder, matches: picomatch(pattern, { dot: true }) };
}

async function handed(uri: vscode.Uri): Promise<HandedFile> {
  try {
    return { uri: uri.toString(), content: await vscode.workspace.fs.readFile(uri) };
  } catch (error) {
    return { uri: uri.toString(), problem: `The browser cannot read it: ${(error as Error).message}` };
  }
}
