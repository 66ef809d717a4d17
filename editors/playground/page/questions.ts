interface Answer {
  readonly id: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const PREFIX = "page-";

/**
 * What the page asks the language server beside its client. Of a fleet the answers are megabytes, which the client would have
 * written as JSON and read again, and nobody could type meanwhile.
 */
export class Questions {
  readonly #worker: Worker;
  readonly #open = new Map<string, { resolve(result: unknown): void; reject(error: Error): void }>();
  #asked = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent) => {
      if (isAnswerToPage(data)) this.#answer(data);
    });
  }

  /** @throws where the server refuses */
  ask(method: string, params: object): Promise<unknown> {
    const id = `${PREFIX}${++this.#asked}`;
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      this.#worker.postMessage({ jsonrpc: "2.0", id, method, params });
    });
  }

  #answer({ id, result, error }: Answer): void {
    const question = this.#open.get(id);
    this.#open.delete(id);
    if (error) question?.reject(new Error(error.message));
    else question?.resolve(result);
  }
}

/** Whether a message of the server is the answer to a question that the client knows nothing of. */
export function isAnswerToPage(message: { readonly id?: unknown }): message is Answer {
  return typeof message.id === "string" && message.id.startsWith(PREFIX);
}
