import { expect, it } from "vitest";
import type { Message, MessageWriter, RequestMessage } from "vscode-languageserver";
import { MessageCheck } from "../../../server/protocol/message-check.ts";

/** A check of messages, what it lets through, what it answers itself, and what it notes down. */
function check() {
  const through: Message[] = [];
  const answered: Message[] = [];
  const noted: string[] = [];
  const writer = {
    write: async (message: Message) => void answered.push(message),
  } as unknown as MessageWriter;
  const inner = { handleMessage: (message: Message) => void through.push(message) };
  const own = new MessageCheck(writer, inner, (sentence) => noted.push(sentence));
  const say = (message: object) => own.handleMessage({ jsonrpc: "2.0", ...message } as Message, () => {});
  say({ id: 0, method: "initialize", params: { capabilities: {} } });
  through.length = 0;
  return { say, through, answered, noted };
}

it("lets through parameters that are null where none are needed, as none", () => {
  const { say, through, answered } = check();
  say({ id: 1, method: "drlint/settled", params: null });
  expect(through).toEqual([{ jsonrpc: "2.0", id: 1, method: "drlint/settled" }]);
  expect(answered).toEqual([]);
});

it("lets through answers, and what is no message at all", () => {
  const { say, through } = check();
  say({ id: 7, result: null });
  say({});
  expect(through).toEqual([{ jsonrpc: "2.0", id: 7, result: null }, { jsonrpc: "2.0" }]);
});

it("answers a request and notes down a notification whose parameters are wrong, with the first thing", () => {
  const { say, through, answered, noted } = check();
  say({ id: "a", method: "textDocument/hover", params: { textDocument: { uri: 5 }, position: {} } });
  say({ method: "textDocument/didClose" });
  say({ id: null, method: "drlint/forecast", params: { uri: "", kind: "flood" } });
  expect(through).toEqual([]);
  expect(noted).toEqual(["'textDocument/didClose' needs its parameters to be an object."]);
  expect(answered as RequestMessage[]).toEqual([
    {
      jsonrpc: "2.0",
      id: "a",
      error: { code: -32602, message: "'textDocument/hover' needs 'textDocument.uri' to be a text." },
    },
    {
      jsonrpc: "2.0",
      id: null,
      error: { code: -32602, message: "'drlint/forecast' needs 'kind' to be 'failover' or 'test-failover'." },
    },
  ]);
});
