import type { Message, MessageStrategy } from "vscode-languageserver";
import { nextTurn } from "./next-turn.ts";

type Next = Parameters<MessageStrategy["handleMessage"]>[1];

/**
 * Knows when all messages that have come in are handled. Work that an edit makes necessary waits for that: while somebody
 * types fast, only the last text is looked at, and what is asked for meanwhile is answered first.
 */
export class Idle implements MessageStrategy {
  #handled = 0;

  /** Called by the connection for each message, which it takes from its queue one by one. */
  handleMessage(message: Message, next: Next): ReturnType<Next> {
    this.#handled++;
    return next(message);
  }

  /** Resolves when no message is waiting any more. */
  async settled(): Promise<void> {
    let before: number;
    do {
      before = this.#handled;
      // The connection handles one message in each turn of the event loop, so two turns cannot miss one.
      await nextTurn();
      await nextTurn();
    } while (this.#handled !== before);
  }
}
