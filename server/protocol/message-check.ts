import {
  ErrorCodes,
  type Message,
  type MessageStrategy,
  type MessageWriter,
  type NotificationMessage,
  type RequestMessage,
} from "vscode-languageserver";
import { wrongParams } from "./wrong-params.ts";

type Next = Parameters<MessageStrategy["handleMessage"]>[1];

/**
 * Lets through what an editor may say, in the form that it must have. A request that may not be, or not in this form, is
 * answered with what is wrong; a notification is passed over, and that is noted down.
 */
export class MessageCheck implements MessageStrategy {
  readonly #writer: MessageWriter;
  readonly #inner: MessageStrategy;
  readonly #note: (sentence: string) => void;
  #phase: "before" | "between" | "after" = "before";

  /**
   * @param inner is handed what is let through
   * @param note notes down a sentence
   */
  constructor(writer: MessageWriter, inner: MessageStrategy, note: (sentence: string) => void) {
    this.#writer = writer;
    this.#inner = inner;
    this.#note = note;
  }

  handleMessage(message: Message, next: Next): ReturnType<Next> {
    if (isRequest(message)) {
      const refusal = this.#refusalOf(message);
      if (refusal) return this.#answer(message, ...refusal);
      if (message.method === "initialize") this.#phase = "between";
      if (message.method === "shutdown") this.#phase = "after";
    } else if (isNotification(message) && message.method !== "exit") {
      if (this.#phase !== "between") return;
      const wrong = wrongParams(message.method, message.params);
      if (wrong) return this.#note(wrong);
    }
    // What needs no parameters may have none, which some editors write as null.
    return this.#inner.handleMessage(
      "params" in message && message.params === null ? withoutParams(message) : message,
      next,
    );
  }

  #refusalOf({ method, params }: RequestMessage): readonly [code: number, message: string] | undefined {
    const isFirst = method === "initialize";
    if (this.#phase === "before" && !isFirst)
      return [ErrorCodes.ServerNotInitialized, `'${method}' came before 'initialize'.`];
    if (this.#phase === "between" && isFirst) return [ErrorCodes.InvalidRequest, "'initialize' came before."];
    if (this.#phase === "after") return [ErrorCodes.InvalidRequest, `'${method}' came after 'shutdown'.`];
    const wrong = wrongParams(method, params);
    return wrong === undefined ? undefined : [ErrorCodes.InvalidParams, wrong];
  }

  async #answer({ id, jsonrpc }: RequestMessage, code: number, message: string): Promise<void> {
    // Who cannot be answered is gone.
    await this.#writer.write({ jsonrpc, id, error: { code, message } } as Message).catch(() => {});
  }
}

function isRequest(message: Message): message is RequestMessage {
  return isNotification(message) && "id" in message && message.id !== undefined;
}

function isNotification(message: Message): message is NotificationMessage {
  return (
    typeof message === "object" &&
    message !== null &&
    "method" in message &&
    typeof message.method === "string"
  );
}

function withoutParams(message: Message): Message {
  const { params: _none, ...rest } = message as NotificationMessage;
  return rest;
}
