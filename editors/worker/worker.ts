import { BrowserMessageReader, BrowserMessageWriter } from "vscode-languageserver/browser";
import { serveInBrowser } from "./serve.ts";

/** The language server in a worker of a browser: it speaks with whoever has started it, by its messages. */

declare const self: Worker & { close(): void };

serveInBrowser(new BrowserMessageReader(self), new BrowserMessageWriter(self), () => self.close());
