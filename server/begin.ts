import type { Connection, InitializeParams, ServerCapabilities } from "vscode-languageserver";
import { features } from "./features.ts";
import type { Idle } from "./protocol/idle.ts";
import { Server } from "./server.ts";

/** Makes ready to serve an editor that has introduced itself. @returns what the server can do for it */
export function begin(connection: Connection, idle: Idle, params: InitializeParams): ServerCapabilities {
  const server = new Server(connection, idle, params);
  let capabilities: ServerCapabilities = {};
  for (const feature of features) {
    const { workspace, ...own } = feature(server) ?? {};
    capabilities = { ...capabilities, ...own, workspace: { ...capabilities.workspace, ...workspace } };
  }
  connection.onInitialized(() => {
    server.start().catch((error: unknown) => server.report(error));
  });
  connection.onShutdown(() => server.dispose());
  return capabilities;
}
