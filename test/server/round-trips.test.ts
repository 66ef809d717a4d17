import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClientCapabilities, SymbolKind } from "vscode-languageserver";
import { toUri } from "../../server/protocol/uris.ts";
import { Client, Folder, PUSHED } from "./client.ts";

const HOSTS = `hyperVHosts:
  - name: hv-01
    hyperVRole: true
`;
const MACHINES = `virtualMachines:
  - name: SQL01
    host: hv-01
    generation: 1
`;

const CAPABLE: ClientCapabilities = {
  ...PUSHED,
  textDocument: {
    ...PUSHED.textDocument,
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { rangeLimit: 1 },
    rename: { prepareSupport: true },
  },
  workspace: { ...PUSHED.workspace, workspaceEdit: { documentChanges: true } },
};

const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});
const NAME = range(1, 10, 15);
const USE = range(2, 10, 15);

describe("over the connection", () => {
  const folder = new Folder({ "hosts.dr.yaml": HOSTS, "machines.dr.yaml": MACHINES });
  const hosts = folder.at("hosts.dr.yaml");
  const machines = folder.at("machines.dr.yaml");
  // Editors may write an address in another way than we do.
  const written = toUri(machines).replace("machines", "m%61chines");
  const at = { textDocument: { uri: written }, position: { line: 2, character: 12 } };
  let client: Client;
  let plain: Client;

  beforeAll(async () => {
    [client, plain] = await Promise.all([
      Client.start({ folders: [folder.path], capabilities: CAPABLE }),
      Client.start({ folders: [folder.path] }),
    ]);
    for (const each of [client, plain]) {
      await each.connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri: written, languageId: "yaml", version: 7, text: MACHINES },
      });
    }
  });

  afterAll(async () => {
    await Promise.all([client.stop(), plain.stop()]);
    folder.remove();
  });

  it("says what can be asked for", () => {
    expect(client.result.capabilities).toMatchObject({
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
    });
    expect(plain.result.capabilities.renameProvider).toBe(true);
  });

  it("goes to the definition", async () => {
    expect(await client.connection.sendRequest("textDocument/definition", at)).toEqual([
      {
        originSelectionRange: USE,
        targetUri: toUri(hosts),
        targetRange: { start: { line: 1, character: 4 }, end: { line: 2, character: 20 } },
        targetSelectionRange: NAME,
      },
    ]);
    expect(await plain.connection.sendRequest("textDocument/definition", at)).toEqual([
      { uri: toUri(hosts), range: NAME },
    ]);
  });

  it("finds and highlights the references, under the addresses that the editor uses", async () => {
    const params = { ...at, context: { includeDeclaration: true } };
    expect(await client.connection.sendRequest("textDocument/references", params)).toEqual([
      { uri: toUri(hosts), range: NAME },
      { uri: written, range: USE },
    ]);
    expect(await client.connection.sendRequest("textDocument/documentHighlight", at)).toEqual([
      { range: USE, kind: 2 },
    ]);
  });

  it("renames across files, with the versions of those that are open", async () => {
    expect(await client.connection.sendRequest("textDocument/prepareRename", at)).toEqual({
      range: USE,
      placeholder: "hv-01",
    });
    const edit = (range: object) => [{ range, newText: "hv-02" }];
    expect(await client.connection.sendRequest("textDocument/rename", { ...at, newName: "hv-02" })).toEqual({
      documentChanges: [
        { textDocument: { uri: toUri(hosts), version: null }, edits: edit(NAME) },
        { textDocument: { uri: written, version: 7 }, edits: edit(USE) },
      ],
    });
    expect(await plain.connection.sendRequest("textDocument/rename", { ...at, newName: "hv-02" })).toEqual({
      changes: { [toUri(hosts)]: edit(NAME), [written]: edit(USE) },
    });
  });

  it("refuses in words", async () => {
    await expect(
      client.connection.sendRequest("textDocument/prepareRename", {
        ...at,
        position: { line: 0, character: 0 },
      }),
    ).rejects.toThrow("No name stands here that can be changed everywhere.");
    await expect(
      client.connection.sendRequest("textDocument/rename", { ...at, newName: " " }),
    ).rejects.toThrow("A name cannot be empty.");
  });

  it("outlines a file, and finds objects in all of them", async () => {
    const { textDocument } = at;
    expect(
      await client.connection.sendRequest("textDocument/documentSymbol", { textDocument }),
    ).toMatchObject([{ name: "virtualMachines", children: [{ name: "SQL01", detail: "hv-01" }] }]);
    expect(await plain.connection.sendRequest("textDocument/documentSymbol", { textDocument })).toMatchObject(
      [{ name: "virtualMachines" }, { name: "SQL01", containerName: "virtualMachines" }],
    );
    const query = { query: "sq1" };
    expect(await client.connection.sendRequest("workspace/symbol", query)).toMatchObject([
      { name: "SQL01", kind: SymbolKind.Class, location: { uri: written, range: range(1, 10, 15) } },
    ]);
  });

  it("folds and selects", async () => {
    const { textDocument } = at;
    expect(await client.connection.sendRequest("textDocument/foldingRange", { textDocument })).toEqual([
      { startLine: 0, endLine: 3 },
    ]);
    expect(await plain.connection.sendRequest("textDocument/foldingRange", { textDocument })).toHaveLength(2);
    const positions = [at.position, { line: 99, character: 99 }];
    const grown = await client.connection.sendRequest("textDocument/selectionRange", {
      textDocument,
      positions,
    });
    expect(grown).toMatchObject([{ range: USE, parent: { range: range(2, 4, 15) } }, {}]);
  });

  it("has nothing to say of what is no inventory", async () => {
    const textDocument = { uri: "untitled:Untitled-1" };
    const position = { line: 0, character: 0 };
    for (const method of [
      "definition",
      "references",
      "documentHighlight",
      "prepareRename",
      "documentSymbol",
      "foldingRange",
    ]) {
      const params = { textDocument, position, context: { includeDeclaration: true } };
      expect(await client.connection.sendRequest(`textDocument/${method}`, params)).toBeNull();
    }
  });

  it("works while the text is broken at that moment", async () => {
    const broken = await Client.start({ folders: [folder.path], capabilities: CAPABLE });
    broken.open(machines, `${MACHINES}    disks:\n  - name: "WEB01\n    host: hv-01\n`);
    const params = { textDocument: { uri: toUri(machines) }, position: at.position };
    expect(await broken.connection.sendRequest("textDocument/definition", params)).toHaveLength(1);
    expect(
      await broken.connection.sendRequest("textDocument/rename", { ...params, newName: "new" }),
    ).toHaveProperty("documentChanges.length", 2);
    await broken.stop();
  });
});
