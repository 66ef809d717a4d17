import { CONFIGURATION } from "../share.ts";
import type { LanguageServer } from "./language-server.ts";

/** What a new configuration holds: what holds without one, to be changed. */
export const FIRST_CONFIGURATION = `extends: drlint:recommended # drlint:strict reports facts that are not recorded, too
rules:
  agents/supported-version: warn # or off, or error; each rule has a page
`;

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

/** Hands the configuration to the language server as a file of a disk: it is none of the texts that it looks after. */
export class ConfigurationFile {
  readonly #uri: string;
  #server: LanguageServer | undefined;
  #handed: string | undefined;
  #isRunning = false;

  /** @param folder the address of the only folder */
  constructor(folder: string) {
    this.#uri = folder + CONFIGURATION;
  }

  /** Hands over to this server from here on. */
  set server(server: LanguageServer) {
    this.#server = server;
    void server.client.initializing.then(
      () => {
        this.#isRunning = true;
      },
      () => {},
    );
  }

  /** @param text as it is now; undefined where there is none */
  handOver(text: string | undefined): void {
    const before = this.#handed;
    if (text === before || !this.#server) return;
    this.#handed = text;
    const uri = this.#uri;
    this.#server.handOver(
      text === undefined ? { removed: [uri] } : { put: [{ uri, content: new TextEncoder().encode(text) }] },
    );
    const type = text === undefined ? DELETED : before === undefined ? CREATED : CHANGED;
    // A server that is about to start reads what it was handed by then.
    if (this.#isRunning)
      this.#server.client.notification("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
  }
}
