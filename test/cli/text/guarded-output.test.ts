import { expect, test } from "vitest";
import { GuardedOutput } from "../../../cli/text/guarded-output.ts";
import { RunnerCommand } from "../../../cli/text/runner-command.ts";

function written(pieces: readonly (string | RunnerCommand)[]): string {
  let text = "";
  const output = new GuardedOutput({
    write(each) {
      text += each;
    },
    isTTY: false,
    columns: 80,
  });
  for (const piece of pieces) output.write(piece);
  output.flush();
  return text;
}

test.each([
  [[":", ": text\n"], "\\u003a: text\n"],
  [["a #", "#v", "so[b.c]d"], "a \\u0023#vso[b.c]d"],
  [["  ", ":", ":error::x"], "  \\u003a:error::x"],
  [["fe80:", ":1\n", "fe80::2"], "fe80::1\nfe80::2"],
  [[], ""],
])("%j: what becomes a command where it is put together is none", (pieces, text) => {
  expect(written(pieces)).toBe(text);
});

test("a command that is meant goes through, on a line of its own", () => {
  expect(written(["text", new RunnerCommand("::error::meant\n"), "::error::not\n"])).toBe(
    "text\n::error::meant\n\\u003a:error::not\n",
  );
});
