const waiting: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
port1.addEventListener("message", () => waiting.shift()?.());
port1.start();

/** Resolves in a later turn of the event loop. A timer would wait for milliseconds, a message only for its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });
}
