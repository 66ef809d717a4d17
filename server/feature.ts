import type { ServerCapabilities } from "vscode-languageserver";
import type { Server } from "./server.ts";

/** One thing that the server does for an editor: listens for what it needs, and says what the editor can ask for. */
export type Feature = (server: Server) => ServerCapabilities | undefined;
