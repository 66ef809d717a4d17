import { expect, it } from "vitest";
import type { Message, MessageWriter } from "vscode-languageserver";
import { Lines } from "../../../inventory/text/lines.ts";
import { EncodedPositions } from "../../../server/position-encoding/encoded-positions.ts";
import { encodingFor } from "../../../server/position-encoding/units.ts";

/** An edge, and what passes through it in both directions. */
function edge(encoding: string, text = "ü: x\n") {
  const received: Message[] = [];
  const sent: Message[] = [];
  const positions = new EncodedPositions({ handleMessage: (message) => void received.push(message) });
  const { unitsOf } = encodingFor({ general: { positionEncodings: [encoding] } });
  const texts = { of: () => ({ text, lines: new Lines(text) }), opened: () => undefined };
  if (unitsOf) positions.countIn(unitsOf, texts as never);
  const inner = { write: async (message: Message) => void sent.push(message) } as MessageWriter;
  const writer = positions.writer(inner);
  return {
    received,
    sent,
    receive: (message: object) => positions.handleMessage(message as Message, () => {}),
    send: (message: object) => writer.write(message as Message),
  };
}

const asked = (id: number, character: number) => ({
  jsonrpc: "2.0",
  id,
  method: "textDocument/hover",
  params: { textDocument: { uri: "file:///a.dr.yaml" }, position: { line: 0, character } },
});
const answered = (id: number, character: number) => ({
  jsonrpc: "2.0",
  id,
  result: { range: { start: { line: 0, character }, end: { line: 0, character } } },
});

it("costs nothing in UTF-16: messages pass as they are, and nothing is noted", async () => {
  const { received, sent, receive, send } = edge("utf-16");
  const [question, answer] = [asked(1, 2), answered(1, 2)];
  receive(question);
  await send(answer);
  expect(received[0]).toBe(question);
  expect(sent[0]).toBe(answer);
});

it("knows of an answer which file was asked about, and of no other message", async () => {
  const { received, sent, receive, send } = edge("utf-8");
  receive(asked(1, 3));
  expect(received).toMatchObject([{ params: { position: { line: 0, character: 2 } } }]);
  await send({ jsonrpc: "2.0", id: 1, method: "workspace/configuration", params: { items: [] } });
  await send(answered(1, 2));
  // The number may come again, for what is asked about no file.
  receive({ jsonrpc: "2.0", id: 1, method: "workspace/symbol", params: { query: "" } });
  await send(answered(1, 2));
  expect(sent.slice(1)).toEqual([answered(1, 3), answered(1, 2)]);
});

it("takes what is no number as the start, as in UTF-16", () => {
  const { received, receive } = edge("utf-8");
  for (const position of [
    { line: Number.NaN, character: 3 },
    { line: -5, character: 3.5 },
    { line: 0.5, character: -1 },
  ])
    receive({ ...asked(1, 0), params: { ...asked(1, 0).params, position } });
  expect(received.map((message) => (message as { params?: { position?: object } }).params?.position)).toEqual(
    [
      { line: Number.NaN, character: 2 },
      { line: -5, character: 2 },
      { line: 0.5, character: -1 },
    ],
  );
});
