import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  ClientCapabilities,
  CodeAction,
  CodeLens,
  InlayHint,
  TextDocumentEdit,
} from "vscode-languageserver";
import { ShowDocumentRequest } from "vscode-languageserver/node";
import type { Page } from "../../server/pages/requests.ts";
import { toUri } from "../../server/protocol/uris.ts";
import { Client, Folder, PUSHED } from "./client.ts";

const NETWORKS = `virtualNetworks:
  - { name: vnet-shop, region: northeurope }
  - { name: vnet-asr, region: West Europe }
networkMappings:
  - source: { region: northeurope, network: vnet-shop }
    target: { region: westeurope, network: vnet-asr }
`;
const MACHINES = `azureVirtualMachines:
  - name: shop-1
    region: northeurope
    networkAdapters: [{ name: nic0, network: vnet-shop }]
    replication: { state: planned, to: { region: westeurope } }
`;

const CAPABLE: ClientCapabilities = {
  ...PUSHED,
  workspace: {
    ...PUSHED.workspace,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ["create"],
      snippetEditSupport: true,
    },
  },
  window: { showDocument: { support: true } },
};

describe("actions, hints and lenses over the connection", () => {
  const folder = new Folder({
    ".drlintrc.yaml": "root: true\nextends: [drlint:recommended, drlint:stylistic]\n",
    "networks.dr.yaml": NETWORKS,
    "machines.dr.yaml": MACHINES,
  });
  const networks = folder.at("networks.dr.yaml");
  const machines = folder.at("machines.dr.yaml");
  // Editors may write an address in another way than we do.
  const written = toUri(networks).replace("networks", "n%65tworks");
  const shown: string[] = [];
  let client: Client;
  let plain: Client;

  beforeAll(async () => {
    [client, plain] = await Promise.all([
      Client.start({
        folders: [folder.path],
        capabilities: CAPABLE,
        initializationOptions: { commands: ["drlint.showReadiness"] },
      }),
      Client.start({ folders: [folder.path] }),
    ]);
    client.connection.onRequest(ShowDocumentRequest.type, ({ uri, external }) => {
      shown.push(`${uri} ${external}`);
      return { success: true };
    });
    for (const each of [client, plain]) {
      await each.connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri: written, languageId: "yaml", version: 7, text: NETWORKS },
      });
    }
  });

  afterAll(async () => {
    await Promise.all([client.stop(), plain.stop()]);
    folder.remove();
  });

  function actionsOf(of: Client): Promise<CodeAction[]> {
    const at = { line: 2, character: 36 };
    return of.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri: written },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
  }

  it("says what it can do", () => {
    expect(client.result.capabilities).toMatchObject({
      codeActionProvider: { codeActionKinds: ["quickfix", "refactor.rewrite", "source.fixAll.drlint"] },
      codeLensProvider: {},
      inlayHintProvider: true,
      executeCommandProvider: { commands: ["drlint.openRulePage", "drlint.showMachines"] },
    });
    expect(plain.result.capabilities.executeCommandProvider!.commands).toContain("drlint.showReadiness");
    expect(client.result.capabilities.semanticTokensProvider).toBeUndefined();
  });

  it("hands out edits for the version at hand, under the editor's own address", async () => {
    const actions = await actionsOf(client);
    const fix = actions.find(({ title }) => title === "Change 'West Europe' to 'westeurope'")!;
    expect(fix.edit!.documentChanges).toEqual([
      {
        textDocument: { uri: written, version: 7 },
        edits: [
          {
            range: { start: { line: 2, character: 30 }, end: { line: 2, character: 41 } },
            newText: "westeurope",
          },
        ],
      },
    ]);
    const record = actions.find(({ title }) => title.startsWith("Add to the suppressions file"))!;
    expect(record.edit!.documentChanges).toHaveLength(2);
    expect((record.edit!.documentChanges![1] as TextDocumentEdit).textDocument.uri).toBe(
      toUri(folder.at(".drlint-suppressions.json")),
    );
  });

  it("hands out simple edits to simple editors, and makes no files there", async () => {
    const actions = await actionsOf(plain);
    expect(actions.map(({ title }) => title).join()).not.toContain("suppressions file");
    expect(Object.keys(actions[0]!.edit!.changes!)).toEqual([written]);
  });

  it("hands out edits with places to fill in to an editor that takes them, and comments to others", async () => {
    const ask = (of: Client): Promise<CodeAction[]> => {
      const at = { line: 1, character: 12 };
      return of.connection.sendRequest("textDocument/codeAction", {
        textDocument: { uri: toUri(machines) },
        range: { start: at, end: at },
        context: { diagnostics: [], only: ["refactor"] },
      });
    };
    const [record] = await ask(client);
    expect(record!.title).toMatch(/^Record what is missing of /);
    const [change] = record!.edit!.documentChanges as TextDocumentEdit[];
    expect(change!.textDocument).toEqual({ uri: toUri(machines), version: null });
    expect(change!.edits[0]).toMatchObject({
      snippet: { kind: "snippet", value: expect.stringContaining("$") },
    });
    const simple = (await ask(plain)).map(({ edit }) => Object.values(edit!.changes!)[0]![0]!.newText);
    expect(simple).toHaveLength(1);
    for (const text of simple) expect(text).toMatch(/^ *# \w+: .*\n/);
  });

  it("shows hints as they are set", async () => {
    const ask = () =>
      client.connection.sendRequest("textDocument/inlayHint", {
        textDocument: { uri: toUri(machines) },
        range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      }) as Promise<InlayHint[]>;
    const [hint] = await ask();
    expect(hint).toMatchObject({ position: { line: 3, character: 54 }, label: [{ value: "→ vnet-asr" }] });
    client.settings = { inlayHints: { network: false } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    expect(await ask()).toEqual([]);
  });

  it("shows lenses, whose commands lead on", async () => {
    const lenses: CodeLens[] = await client.connection.sendRequest("textDocument/codeLens", {
      textDocument: { uri: written },
    });
    expect(lenses.map(({ command }) => command!.title)).toEqual(["1 machine"]);
    const { command, arguments: args } = lenses[0]!.command!;
    await client.connection.sendRequest("workspace/executeCommand", { command, arguments: args });
    expect(client.messages).toContain("By this mapping come up: shop-1.");
    const [, position] = args as [string, unknown];
    expect(await client.connection.sendRequest("drlint/machines", { uri: written, position })).toMatchObject([
      { uri: toUri(machines), range: { start: { line: 1, character: 10 } } },
    ]);
  });

  it("tells the readiness of a machine in words where the editor shows no page", async () => {
    const lenses: CodeLens[] = await plain.connection.sendRequest("textDocument/codeLens", {
      textDocument: { uri: toUri(machines) },
    });
    const { command, arguments: args } = lenses[0]!.command!;
    await plain.connection.sendRequest("workspace/executeCommand", { command, arguments: args });
    expect(plain.messages.join()).toMatch(/shop-1: (undecided|not ready) \(Azure to Azure\)/);
  });

  it("opens the page of a rule", async () => {
    await client.connection.sendRequest("workspace/executeCommand", {
      command: "drlint.openRulePage",
      arguments: ["inventory/region-spelling"],
    });
    expect(shown).toEqual([expect.stringMatching(/^https:\/\/.*inventory\/region-spelling.* true$/)]);
    await client.connection.sendRequest("workspace/executeCommand", {
      command: "drlint.openRulePage",
      arguments: ["https://elsewhere.example"],
    });
    expect(shown).toHaveLength(1);
  });

  it.each([
    ["drlint/readiness", { uri: toUri(machines), machine: "shop-1" }, /shop-1: /],
    ["drlint/readiness", { uri: toUri(machines) }, /shop-1: /],
    [
      "drlint/readinessPage",
      { uri: toUri(machines) },
      /<!doctype html>.*Content-Security-Policy.*Readiness.*shop-1/s,
    ],
    [
      "drlint/forecast",
      { uri: toUri(machines), kind: "failover" },
      /<!doctype html>.*Content-Security-Policy.*shop-1/s,
    ],
    ["drlint/forecast", { uri: toUri(machines), kind: "test-failover" }, /Test failover/],
    ["drlint/explain", { rule: "network-mapping/reverse-mapping" }, /two Azure regions/],
  ])("answers %s with a page", async (method, params, text) => {
    const page = (await client.connection.sendRequest(method, params)) as Page;
    expect(page.text).toMatch(text);
    expect(page.title).not.toBe("");
  });

  it.each([
    ["drlint/readiness", { uri: toUri(machines), machine: "nobody" }],
    ["drlint/readiness", { uri: "untitled:a" }],
    ["drlint/readinessPage", { uri: toUri(folder.at("gone.dr.yaml")) }],
    ["drlint/forecast", { uri: toUri(folder.at("gone.dr.yaml")), kind: "failover" }],
    ["drlint/machines", { uri: toUri(machines), position: { line: 1, character: 12 } }],
    ["drlint/explain", { rule: "no/such-rule" }],
  ])("has no answer to %s of what is not there", async (method, params) => {
    expect(await client.connection.sendRequest(method, params)).toBeNull();
  });

  it("lists the rules", async () => {
    const rules = await client.connection.sendRequest("drlint/rules");
    expect(rules).toContainEqual({
      name: "inventory/region-spelling",
      description: expect.stringMatching(/region/i),
    });
  });
});
