import { setImmediate } from "node:timers/promises";

/** Resolves in the next turn of the event loop, after the messages that have come in. */
export function nextTurn(): Promise<void> {
  return setImmediate();
}
