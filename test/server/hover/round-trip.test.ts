import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompletionItem, Hover } from "vscode-languageserver";
import { toUri } from "../../../server/protocol/uris.ts";
import { Client, Folder, PUSHED } from "../client.ts";

const HOSTS = "hyperVHosts:\n  - name: hv-01\n";
// The quote is not closed: it is so while somebody types.
const MACHINES = 'virtualMachines:\n  - name: SQL01\n    host: "hv\n    generation: 1\n';

describe("over the connection, in a file that is broken", () => {
  const folder = new Folder({ "hosts.dr.yaml": HOSTS, "machines.dr.yaml": MACHINES });
  const uri = toUri(folder.at("machines.dr.yaml"));
  let client: Client;
  let plain: Client;

  beforeAll(async () => {
    const capabilities = {
      ...PUSHED,
      textDocument: {
        ...PUSHED.textDocument,
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ["markdown" as const] },
      },
    };
    [client, plain] = await Promise.all([
      Client.start({ folders: [folder.path], capabilities }),
      Client.start({ folders: [folder.path] }),
    ]);
    for (const each of [client, plain]) each.open(folder.at("machines.dr.yaml"), MACHINES);
  });

  afterAll(async () => {
    await Promise.all([client.stop(), plain.stop()]);
    folder.remove();
  });

  it("offers what it says that it offers", () => {
    expect(client.result.capabilities).toMatchObject({
      hoverProvider: true,
      completionProvider: { triggerCharacters: expect.arrayContaining([" ", ":", '"']) },
    });
  });

  it("completes names of another file", async () => {
    const items = await client.connection.sendRequest<CompletionItem[]>("textDocument/completion", {
      textDocument: { uri },
      position: { line: 2, character: 13 },
    });
    expect(items.map(({ label }) => label)).toEqual(["hv-01"]);
    expect(items[0]!.textEdit).toEqual({
      range: { start: { line: 2, character: 10 }, end: { line: 2, character: 13 } },
      newText: '"hv-01"',
    });
  });

  it("sends snippets and Markdown only to an editor that knows them", async () => {
    const position = { line: 4, character: 0 };
    const ask = (each: Client) =>
      each.connection.sendRequest<CompletionItem[]>("textDocument/completion", {
        textDocument: { uri },
        position,
      });
    expect((await ask(client)).some(({ insertTextFormat }) => insertTextFormat === 2)).toBe(true);
    expect((await ask(plain)).some(({ insertTextFormat }) => insertTextFormat === 2)).toBe(false);
    const hover = (each: Client) =>
      each.connection.sendRequest<Hover>("textDocument/hover", {
        textDocument: { uri },
        position: { line: 0, character: 3 },
      });
    expect((await hover(client)).contents).toMatchObject({ kind: "markdown" });
    expect((await hover(plain)).contents).toMatchObject({ kind: "plaintext" });
  });

  it("answers with nothing outside of the workspace, and beyond the end of a file", async () => {
    const ask = (method: string, address: string, line: number) =>
      client.connection.sendRequest(method, {
        textDocument: { uri: address },
        position: { line, character: 9 },
      });
    expect(await ask("textDocument/hover", "untitled:a", 0)).toBeNull();
    expect(await ask("textDocument/completion", "untitled:a", 0)).toBeNull();
    // The quote reaches to the end of the file.
    expect(await ask("textDocument/hover", uri, 10_000)).toMatchObject({ range: { start: { line: 2 } } });
    expect(await ask("textDocument/completion", uri, 10_000)).toEqual(expect.any(Array));
  });
});
