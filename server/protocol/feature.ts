import type { ServerCapabilities } from "vscode-languageserver";

/**
 * One thing that the server does for an editor: listens for what it needs, and says what the editor can ask for. It is handed
 * what it reads, and no more.
 */
export type Feature<Needs> = (needs: Needs) => ServerCapabilities | undefined;
