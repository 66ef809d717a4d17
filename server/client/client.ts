import { type Connection, MessageType, type PublishDiagnosticsParams } from "vscode-languageserver";
import { printable, printableLines } from "../../schemas/values/printable.ts";

/** What is sent to the editor without being asked. */
export class Client {
  readonly #connection: Connection;
  readonly #told = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Shows a sentence to the person in front of the editor. */
  show(message: string): void {
    const params = { type: MessageType.Warning, message: `drlint: ${printable(message)}` };
    this.#send(this.#connection.sendNotification("window/showMessage", params));
  }

  /** Shows a sentence, unless it was told before. */
  tell(message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.show(message);
  }

  /** Notes down what only drlint's makers understand; the person is told no stack. */
  report(error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(printableLines(text));
  }

  /** Replaces what the editor shows in a file. */
  publish(diagnostics: PublishDiagnosticsParams): void {
    this.#send(this.#connection.sendDiagnostics(diagnostics));
  }

  /** What cannot be sent has nobody to read it: the server is about to end. */
  #send(sending: Promise<void>): void {
    sending.catch(() => {});
  }
}
