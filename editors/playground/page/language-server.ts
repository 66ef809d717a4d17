import { LSPClient, type LSPClientConfig, type Transport } from "@codemirror/lsp-client";
import type { HeldFilesChange } from "../../worker/held-files-change.ts";
import { isAnswerToPage, Questions } from "./questions.ts";

/** The language server in its worker. */
export interface LanguageServer {
  readonly client: LSPClient;
  /** Asks for something of drlint's own. @throws where the server refuses, or does not start */
  ask(method: string, params: object): Promise<unknown>;
  /** Hands over files that are no open texts. The client would write them as JSON, and they are bytes. */
  handOver(change: HeldFilesChange): void;
}

/**
 * Starts the language server in a worker. Its script lies compressed in the page, which may load nothing.
 *
 * @param onFailure is told when the worker does not run
 * @throws where the browser has no workers
 */
export async function startLanguageServer(
  config: LSPClientConfig,
  onFailure: (reason: string) => void,
): Promise<LanguageServer> {
  const script = await inflated(document.getElementById("worker")!.textContent!.trim());
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  worker.addEventListener("error", ({ message }) => onFailure(message));
  const client = new LSPClient({ timeout: 30_000, ...config }).connect(transportTo(worker));
  const questions = new Questions(worker);
  return {
    client,
    ask: async (method, params) => {
      await client.initializing;
      return await questions.ask(method, params);
    },
    handOver: (params) => worker.postMessage({ jsonrpc: "2.0", method: "drlint/files", params }),
  };
}

async function inflated(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return await new Response(stream).text();
}

function transportTo(worker: Worker): Transport {
  const listeners = new Map<(text: string) => void, (event: MessageEvent) => void>();
  return {
    send(text) {
      worker.postMessage(understood(JSON.parse(text)));
    },
    subscribe(handler) {
      const listener = ({ data }: MessageEvent) => {
        if (!isAnswerToPage(data)) handler(JSON.stringify(data));
      };
      listeners.set(handler, listener);
      worker.addEventListener("message", listener);
    },
    unsubscribe(handler) {
      worker.removeEventListener("message", listeners.get(handler)!);
    },
  };
}

/** A message of the client, of which this looks into the one by which it introduces itself. */
interface ClientMessage {
  readonly method?: string;
  readonly params: { readonly capabilities: { readonly textDocument: TextAbilities } };
}

interface TextAbilities {
  diagnostic?: unknown;
  publishDiagnostics?: unknown;
  readonly hover: { contentFormat: readonly string[] };
  readonly completion: { readonly completionItem: { documentationFormat: readonly string[] } };
}

/**
 * The client says that it asks for diagnostics, and only takes those that it is sent; and that it shows Markdown, as which a
 * text of an inventory could become markup here. It merges what a page says otherwise into its lists, so that is said here.
 */
function understood(message: ClientMessage): ClientMessage {
  if (message.method !== "initialize") return message;
  const { textDocument } = message.params.capabilities;
  delete textDocument.diagnostic;
  textDocument.publishDiagnostics = { versionSupport: true };
  textDocument.hover.contentFormat = ["plaintext"];
  textDocument.completion.completionItem.documentationFormat = ["plaintext"];
  return message;
}
