import type { Connection, InitializeParams, ServerCapabilities } from "vscode-languageserver";
import { abilitiesOf } from "./client/abilities.ts";
import { Client } from "./client/client.ts";
import { FileWatchers } from "./client/file-watchers.ts";
import { Refresh } from "./client/refresh.ts";
import { Diagnostics } from "./diagnostics/diagnostics.ts";
import { LintQueue } from "./diagnostics/lint-queue.ts";
import { PullReports } from "./diagnostics/pull.ts";
import { type FeatureParts, features } from "./features.ts";
import { SavedAnswers } from "./on-save/saved-answers.ts";
import type { EncodedPositions } from "./position-encoding/encoded-positions.ts";
import { encodingFor } from "./position-encoding/units.ts";
import type { Idle } from "./protocol/idle.ts";
import { toPath } from "./protocol/uris.ts";
import { Server } from "./server.ts";
import { DEFAULT_SETTINGS } from "./settings/settings.ts";
import { SettingsOfEditor } from "./settings/settings-of-editor.ts";
import { markdown, plainText } from "./words/prose.ts";
import { TextsByAddress } from "./workspace/texts-by-address.ts";
import { Workspace } from "./workspace/workspace.ts";
import { WorkspaceViews } from "./workspace/workspace-views.ts";

/** What the server is told of where it runs. */
interface ServerHost {
  /** The version of drlint. */
  readonly version: string;
  /** The folder that messages show paths from where no folder is open; absolute. */
  readonly cwd: string;
  /** Whether there is no disk, and the editor hands over files. */
  readonly isHandedFiles: boolean;
}

/** Makes ready to serve an editor that has introduced itself. @returns what the server can do for it */
export function initialize(
  connection: Connection,
  idle: Idle,
  positions: EncodedPositions,
  params: InitializeParams,
  host: ServerHost,
): ServerCapabilities {
  const client = new Client(connection);
  const { server, ...parts } = partsFor(connection, client, idle, params, host);
  connection.onInitialized(() => {
    server.start().catch((error: unknown) => client.report(error));
  });
  connection.onShutdown(() => server.dispose());
  const { encoding, unitsOf } = encodingFor(params.capabilities);
  if (unitsOf) positions.countIn(unitsOf, new TextsByAddress(parts.workspace));
  return { positionEncoding: encoding, ...capabilitiesOf({ server, ...parts }) };
}

function partsFor(
  connection: Connection,
  client: Client,
  idle: Idle,
  params: InitializeParams,
  { version, cwd, isHandedFiles }: ServerHost,
): FeatureParts {
  const { initializationOptions } = params;
  const abilities = abilitiesOf(params.capabilities);
  const prose = abilities.markdown ? markdown : plainText;
  const settings = new SettingsOfEditor(connection, abilities, initializationOptions);
  const workspace = new Workspace({
    folders: foldersIn(params),
    cwd,
    isTrusted: settings.isTrusted(DEFAULT_SETTINGS),
    watchesFiles: abilities.watchesFiles,
  });
  const { documents, folders } = workspace;
  const uriOf = (path: string) => documents.uriOf(path);
  const diagnostics = new Diagnostics(documents, folders, { related: abilities.relatedInformation, uriOf });
  const savedAnswers = new SavedAnswers(documents, prose);
  const server = new Server({
    idle,
    settings,
    workspace,
    queue: new LintQueue(folders),
    diagnostics,
    savedAnswers,
    client,
    watchers: new FileWatchers(connection, abilities, client),
    refresh: new Refresh(connection, abilities, client),
    isHandedFiles: isHandedFiles && abilities.watchesFiles,
    publishes: !abilities.pullsDiagnostics,
  });
  return {
    connection,
    server,
    views: new WorkspaceViews(workspace, server),
    workspace,
    documents,
    folders,
    reports: new PullReports(diagnostics.shown, uriOf),
    savedAnswers,
    abilities,
    prose,
    initializationOptions,
    version,
  };
}

/** Has each feature listen. @returns what the editor can ask them for */
function capabilitiesOf(parts: FeatureParts): ServerCapabilities {
  let capabilities: ServerCapabilities = {};
  for (const feature of features) {
    const { workspace, ...own } = feature(parts) ?? {};
    capabilities = { ...capabilities, ...own, workspace: { ...capabilities.workspace, ...workspace } };
  }
  return capabilities;
}

/** The folders that are open; an editor without folders may have one root. */
function foldersIn({ workspaceFolders, rootUri, rootPath }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.flatMap(({ uri }) => toPath(uri) ?? []);
  if (rootUri) return [toPath(rootUri) ?? []].flat();
  return rootPath ? [rootPath] : [];
}
