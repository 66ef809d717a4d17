import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { MessageStream } from "../../../server/protocol/message-stream.ts";

const framed = (text: string, length = Buffer.byteLength(text)) => `Content-Length: ${length}\r\n\r\n${text}`;
const message = (id: number) => `{"jsonrpc":"2.0","id":${id},"method":"größe"}`;
const FIRST = framed(message(1));
const NEXT = framed(message(2)) + framed(message(3));

/** Everything that is read of pieces, and what is told meanwhile. */
async function read(...pieces: readonly (string | Buffer)[]) {
  const input = new PassThrough();
  const stream = new MessageStream(input);
  const ids: unknown[] = [];
  const told: string[] = [];
  stream.onError((error) => told.push(error.message));
  stream.listen((each) => ids.push((each as { id?: unknown } | null)?.id ?? each));
  for (const piece of pieces) input.write(piece);
  await setImmediate();
  return { ids, told };
}

it("reads messages that come in one piece, or byte by byte, with other header fields", async () => {
  const text =
    `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n${FIRST}` +
    `content-length:${Buffer.byteLength(message(2))}\r\nContent-Type: x\r\n\r\n${message(2)}`;
  expect(await read(text)).toEqual({ ids: [1, 2], told: [] });
  const bytes = [...Buffer.from(text)].map((byte) => Buffer.from([byte]));
  expect(await read(...bytes)).toEqual({ ids: [1, 2], told: [] });
});

it("passes over an empty message", async () => {
  expect(await read(framed(""), NEXT)).toEqual({ ids: [2, 3], told: [] });
});

const BROKEN: readonly (readonly [what: string, text: string, told: string])[] = [
  ["is no JSON", framed('{"id": 9, "method":'), "it is no valid JSON"],
  ["is longer than said", framed(message(9), 20), "it is no valid JSON"],
  ["is a little shorter than said", framed(message(9), 50), "it is no valid JSON"],
  ["is shorter than said", framed(message(9), 70), "it is shorter than its header says"],
  ["is much shorter than said", framed(message(9), 900_000_000), "it is shorter than its header says"],
  ["has an impossible length", framed(message(9), 9_999_999_999), "its header does not say how long it is"],
  ["has a negative length", framed(message(9), -5), "its header does not say how long it is"],
  ["has no length", `Content-Type: x\r\n\r\n${message(9)}`, "its header does not say how long it is"],
  ["has no header", message(9), "it does not begin with a header"],
  ["is of another protocol", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "its header does not say how long it is"],
  ["is noise", "\0\0\u0001\r\n\0", "it does not begin with a header"],
  ["is long noise", "-".repeat(100_000), "it does not begin with a header"],
];

it.each(BROKEN)("tells once of a message that %s, and reads the next ones", async (_what, text, told) => {
  const sentence = `A message cannot be read: ${told}.`;
  // What is told of a piece that comes later depends on the pieces; that it is told once does not.
  expect(await read(FIRST, text + NEXT)).toEqual({ ids: [1, 2, 3], told: [sentence] });
  const pieces = Buffer.from(FIRST + text + NEXT);
  const bytes = text.length > 10_000 ? [pieces] : [...pieces].map((byte) => Buffer.from([byte]));
  const { ids, told: slowly } = await read(...bytes);
  expect(ids).toEqual([1, 2, 3]);
  expect(slowly.length).toBe(1);
});

it("tells again when a message after that one cannot be read", async () => {
  const [, text] = BROKEN[0]!;
  const { ids, told } = await read(text, FIRST, text, NEXT);
  expect(ids).toEqual([1, 2, 3]);
  expect(told.length).toBe(2);
});

it("takes no header for one that stands in a text", async () => {
  const text = JSON.stringify({ id: 5, text: "Content-Length: 5\r\n\r\n{}" });
  expect(await read(framed(text), NEXT)).toEqual({ ids: [5, 2, 3], told: [] });
});
