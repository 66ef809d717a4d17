import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver";
import { lint } from "../../lint/lint.ts";
import type { FileResult } from "../../lint/result.ts";
import { Client, PULLING } from "./client.ts";

// What an editor shows is what the command line says, pushed and pulled, opened and not.

const projects = fileURLToPath(new URL("../projects/", import.meta.url));

/** A finding of the command line and a diagnostic of the server, in the same form. */
interface Line {
  readonly rule: string | undefined;
  readonly message: unknown;
  readonly place: readonly (number | undefined)[];
  readonly isError: boolean;
  readonly related: readonly string[];
  readonly data: unknown;
}

function linesOf({ messages }: FileResult): Line[] {
  return messages.map((message) => ({
    rule: message.ruleId ?? undefined,
    message: message.message,
    place: [message.line, message.column, message.endLine, message.endColumn],
    isError: message.severity === 2,
    related: message.related.map((each) => `${each.line}:${each.column} ${each.message}`),
    data: [message.rows, message.fix, message.suggestions],
  }));
}

function linesShown(diagnostics: readonly Diagnostic[]): Line[] {
  return diagnostics.map(({ code, message, range: { start, end }, severity, relatedInformation, data }) => ({
    rule: code as string | undefined,
    message,
    place: [start.line + 1, start.character + 1, end.line + 1, end.character + 1],
    isError: severity === 1,
    related: (relatedInformation ?? []).map(
      ({ location: { range }, message: text }) =>
        `${range.start.line + 1}:${range.start.character + 1} ${text}`,
    ),
    data: [data.rows, data.fix, data.suggestions],
  }));
}

describe.each(readdirSync(projects))("%s", (name) => {
  const folder = `${projects}${name}`;

  it("pushes what the command line finds", async () => {
    const { results } = await lint({ cwd: folder });
    const client = await Client.start({ folders: [folder] });
    await client.settled();
    for (const result of results) expect(linesShown(client.shown(result.filePath))).toEqual(linesOf(result));
    expect(
      [...client.published.keys()].every((path) => results.some(({ filePath }) => filePath === path)),
    ).toBe(true);
    for (const { filePath } of results) client.open(filePath, readFileSync(filePath, "utf8"));
    await client.settled();
    for (const result of results) expect(linesShown(client.shown(result.filePath))).toEqual(linesOf(result));
    await client.stop();
  });

  it("answers the same when it is asked", async () => {
    const { results } = await lint({ cwd: folder });
    const client = await Client.start({ folders: [folder], capabilities: PULLING });
    for (const { filePath } of results) client.open(filePath, readFileSync(filePath, "utf8"));
    for (const result of results)
      expect(linesShown(await client.pull(result.filePath))).toEqual(linesOf(result));
    expect(client.published.size).toBe(0);
    await client.stop();
  });
});
