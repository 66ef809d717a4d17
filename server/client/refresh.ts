import type { Connection } from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";
import type { Client } from "./client.ts";

/** How long after the last change the editor is asked to show hints anew. In milliseconds. */
const REFRESH_DELAY = 300;

/** Asks the editor to show anew what it has asked for, once a while after the last change. */
export class Refresh {
  readonly #connection: Connection;
  readonly #abilities: Pick<Abilities, "pullsDiagnostics" | "refreshes">;
  readonly #client: Pick<Client, "report">;
  #timer: NodeJS.Timeout | undefined;
  #isDiagnosticsDue = false;

  constructor(
    connection: Connection,
    abilities: Pick<Abilities, "pullsDiagnostics" | "refreshes">,
    client: Pick<Client, "report">,
  ) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#client = client;
  }

  /** @param diagnostics whether files show something else that the editor does not ask for by itself */
  soon(diagnostics: boolean): void {
    this.#isDiagnosticsDue ||= diagnostics;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#now(), REFRESH_DELAY);
    // A timer of a browser is a number, and keeps nothing alive.
    if (typeof this.#timer !== "number") this.#timer.unref();
  }

  /** Asks for nothing any more. */
  dispose(): void {
    clearTimeout(this.#timer);
  }

  #now(): void {
    const connection = this.#connection;
    const { refreshes, pullsDiagnostics } = this.#abilities;
    const isDue = this.#isDiagnosticsDue && pullsDiagnostics;
    this.#isDiagnosticsDue = false;
    const asked: Promise<void>[] = [];
    if (isDue && refreshes.diagnostics)
      asked.push(Promise.resolve(connection.languages.diagnostics.refresh()));
    if (refreshes.inlayHints) asked.push(Promise.resolve(connection.languages.inlayHint.refresh()));
    if (refreshes.codeLenses) asked.push(connection.sendRequest("workspace/codeLens/refresh"));
    Promise.all(asked).catch((error: unknown) => this.#client.report(error));
  }
}
