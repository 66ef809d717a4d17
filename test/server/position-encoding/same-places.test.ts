import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { ClientCapabilities, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { Lines } from "../../../inventory/text/lines.ts";
import * as pages from "../../../server/pages/requests.ts";
import { toUri } from "../../../server/protocol/uris.ts";
import { Client, Folder, PULLING, PUSHED } from "../client.ts";
import { Dice, EditedText } from "../random-edits.ts";
import { type Encoding, inOffsets, LENGTHS, positionOf } from "./places.ts";

// Three editors of the same texts, each of which counts in its own units. What the server says to them must be the same places.

const ENCODINGS = Object.keys(LENGTHS) as Encoding[];

const FILES = {
  // Nobody opens these two.
  "hosts.dr.yaml": `hyperVSites: [{ name: "Zürich 😀" }, { name: Köln }]
hyperVHosts:
  - { "//": 日本😀, name: "host-ü😀", site: "Zürich 😀", hyperVRole: false, clustered: maybe }
  - { name: h€2, site: Köln, hyperVRole: true, nonsense😀: 1 }
`,
  ".drlint-suppressions.json": "",
  ".drlintrc.yaml": `root: true\nextends: [drlint:recommended, drlint:stylistic]\nrules: { "日本/😀": error, inventory/region-spelling: warn }\n`,
  "azure.dr.yaml": `virtualNetworks:
  - { "//": "ü😀\u2028", name: vnet-ü, region: West Europe, subnets: [{ name: "sub😀", prefix: 10.0.0.0/24 }] }
  - { "//": "😀", name: "ziel-😀", region: northeurope }
networkMappings:
  - { "//": "😀", source: { region: westeurope, network: vnet-ü }, target: { region: northeurope, network: "ziel-😀" } }
vaults: [{ name: "vault-日本", region: West Europe }]
azureVirtualMachines:
  - { "//": "日本😀", name: web-ü😀, region: westeurope, networkAdapters: [{ name: "日", network: vnet-ü }], replication: { to: { region: northeurope } } }
`,
  "machines.dr.yaml": `virtualMachines:
  - { "//": "😀ü\u2028日本", name: "SQL-ü😀", host: "host-ü😀", generation: 1, disks: [{ name: "ü/😀", size: 5TB, sizee: 1 }], replication: { to: azure, vault: "vault-日本" } } # ü😀
  # 日本 😀
  - name: "ü\ud83d" # a half
    host: "höst" # no such
    disks: [{ name: "a😀", size: "5 TB" }, { name: "a😀", size: 1B }]
    networkAdapters: [{ name: "日本", vmNetwork: "ü" }]
    replication: { "//": "😀", to: azure, policy: "nüll" }
`,
  "more.dr.json": `{ "//": "日本😀", "virtualMachines": [{ "//": "ü", "name": "WÉB😀", "host": "h€2", "gen": 1, "disks": [{ "name": "ü", "size": "1TB" }] }] }\n`,
};
const OPEN = ["machines.dr.yaml", "azure.dr.yaml", "more.dr.json"] as const;

/** What is asked for by what the server says that it can do. */
const REQUESTS: Readonly<Record<string, readonly string[]>> = {
  positionEncoding: [],
  textDocumentSync: [],
  workspace: [],
  hoverProvider: ["textDocument/hover"],
  completionProvider: ["textDocument/completion"],
  definitionProvider: ["textDocument/definition"],
  referencesProvider: ["textDocument/references"],
  documentHighlightProvider: ["textDocument/documentHighlight"],
  renameProvider: ["textDocument/prepareRename", "textDocument/rename"],
  documentSymbolProvider: ["textDocument/documentSymbol"],
  workspaceSymbolProvider: ["workspace/symbol"],
  foldingRangeProvider: ["textDocument/foldingRange"],
  selectionRangeProvider: ["textDocument/selectionRange"],
  codeActionProvider: ["textDocument/codeAction"],
  codeLensProvider: ["textDocument/codeLens"],
  executeCommandProvider: ["workspace/executeCommand"],
  inlayHintProvider: ["textDocument/inlayHint"],
  diagnosticProvider: ["textDocument/diagnostic", "workspace/diagnostic"],
};

/** An editor, and its texts by address. */
interface Editor {
  readonly client: Client;
  readonly encoding: Encoding;
}

const folder = new Folder(FILES);
const started: Client[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((client) => client.stop()));
});
afterAll(() => folder.remove());

async function startAll(capabilities: ClientCapabilities): Promise<Editor[]> {
  const editors = await Promise.all(
    ENCODINGS.map(async (encoding) => {
      const general = { positionEncodings: [encoding] };
      const client = await Client.start({
        folders: [folder.path],
        capabilities: { ...capabilities, general },
      });
      return { client, encoding };
    }),
  );
  started.push(...editors.map(({ client }) => client));
  return editors;
}

const CAPABLE: ClientCapabilities = {
  textDocument: {
    ...PULLING.textDocument,
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
  workspace: {
    ...PULLING.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
  },
};

/** An edit as an editor sends it that counts otherwise. */
function inUnits(
  changes: readonly TextDocumentContentChangeEvent[],
  before: string,
  encoding: Encoding,
): TextDocumentContentChangeEvent[] {
  let text = before;
  return changes.map((change) => {
    if (!("range" in change)) {
      text = change.text;
      return change;
    }
    const lines = new Lines(text);
    const [start, end] = [change.range.start, change.range.end].map(({ line, character }) =>
      lines.offset({ line: line + 1, column: character + 1 }),
    ) as [number, number];
    const range = { start: positionOf(start, text, encoding), end: positionOf(end, text, encoding) };
    text = text.slice(0, start) + change.text + text.slice(end);
    return { ...change, range };
  });
}

/** The methods that the server answers, by what it says and by the requests of its own. */
function methodsOf({ client }: Editor): string[] {
  const own = Object.entries(client.result.capabilities).flatMap(([capability]) => {
    const methods = REQUESTS[capability];
    if (!methods) throw new Error(`'${capability}' is new: what is asked by it must be tried here.`);
    return methods;
  });
  return [...own, ...Object.values(pages).map(({ method }) => method)];
}

describe.each([
  ["that asks for diagnostics", CAPABLE, 16],
  ["that is sent diagnostics", PUSHED, 8],
] as const)("an editor %s", (_, capabilities, rounds) => {
  it("is told the same places, whatever it counts in", async () => {
    const editors = await startAll(capabilities);
    expect(editors.map(({ client }) => client.result.capabilities.positionEncoding)).toEqual(ENCODINGS);
    const dice = new Dice(capabilities === CAPABLE ? 14 : 8);
    const texts = new Map(
      OPEN.map((name) => [
        name as string,
        new EditedText(FILES[name], dice, [...Object.values(FILES), ...PIECES]),
      ]),
    );
    const open = () => new Map([...texts].map(([name, { text }]) => [toUri(folder.at(name)), text]));
    for (const { client } of editors) for (const name of OPEN) client.open(folder.at(name), FILES[name]);
    const tried = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      // Each file as it stands, and then while somebody types.
      const name = OPEN[round] ?? dice.one(OPEN);
      if (round >= OPEN.length) {
        const text = texts.get(name)!;
        const before = text.text;
        // Several at once, each of which counts in what the one before has left.
        const edit = [...text.edit(), ...text.edit(), ...text.edit()];
        for (const { client, encoding } of editors)
          client.change(folder.at(name), ...inUnits(edit, before, encoding));
      }
      const { text } = texts.get(name)!;
      // A name that leads from one file to another is among them.
      const spot = round === 0 ? text.indexOf("host-ü") : placeIn(text, dice);
      const offsets = [spot, spot + 1 < text.length ? text.length : spot] as const;
      const said = await Promise.all(editors.map((editor) => ask(editor, name, text, offsets, open())));
      const [first, ...others] = said;
      for (const [index, other] of others.entries())
        expect(other, `${ENCODINGS[index + 1]}, round ${round}: ${JSON.stringify(text)}`).toEqual(first);
      for (const [method, answer] of Object.entries(first!))
        if (JSON.stringify(answer).includes('"offset ')) tried.set(method, (tried.get(method) ?? 0) + 1);
    }
    // Without places in the answers nothing would have been tried.
    for (const method of methodsOf(editors[0]!).filter((each) => !WITHOUT_PLACES.has(each)))
      expect(tried.get(method) ?? 0, method).toBeGreaterThan(0);
  }, 120_000);
});

/** What people type where nobody counts in bytes. */
const PIECES = ["x: ü\ny: 😀", "日本: \ud83d\n", "a: \udc00\u2028 # 😀\n"];

/** What is answered with words alone. */
const WITHOUT_PLACES: ReadonlySet<string> = new Set([
  "workspace/executeCommand",
  "drlint/readiness",
  "drlint/readinessPage",
  "drlint/forecast",
  "drlint/rules",
  "drlint/explain",
  "textDocument/foldingRange",
]);

/** An offset that parts neither a character nor a line break; every other in the name of something. */
function placeIn(text: string, dice: Dice): number {
  const names = [...text.matchAll(/(?<=\b(?:name|host|vault|network)"?: "?)\S/gu)];
  if (names.length > 0 && dice.roll(2) === 0) return dice.one(names).index;
  const offset = dice.roll(text.length + 1);
  return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(offset - 1, offset + 1))
    ? offset - 1
    : offset;
}

/** All that there is to be asked at a place of a file, and what was sent, with offsets for positions. */
async function ask(
  editor: Editor,
  name: string,
  text: string,
  [from, to]: readonly [number, number],
  open: ReadonlyMap<string, string>,
): Promise<Record<string, unknown>> {
  const { client, encoding } = editor;
  const uri = toUri(folder.at(name));
  const at = (offset: number) => positionOf(offset, text, encoding);
  const range = { start: at(from), end: at(to) };
  await client.settled();
  const send = async (method: string, params: object): Promise<unknown> => {
    try {
      return (await client.connection.sendRequest(method, params)) ?? null;
    } catch (error) {
      return `refused: ${(error as Error).message}`;
    }
  };
  const document = { textDocument: { uri } };
  const place = { ...document, position: at(from) };
  const shown = client.shown(folder.at(name));
  const lenses = (await send("textDocument/codeLens", document)) as
    | { command: { command: string; arguments: [string, { line: number }?] } }[]
    | null;
  const mapping = lenses?.find(({ command }) => typeof command.arguments[1] === "object");
  const params: Readonly<Record<string, object>> = {
    "textDocument/rename": { ...place, newName: "neü😀" },
    "textDocument/references": { ...place, context: { includeDeclaration: true } },
    "workspace/symbol": { query: "" },
    "textDocument/selectionRange": { ...document, positions: [at(from), at(to)] },
    "textDocument/codeAction": { ...document, range, context: { diagnostics: shown } },
    "textDocument/inlayHint": { ...document, range: { start: at(0), end: at(text.length) } },
    "workspace/diagnostic": { previousResultIds: [] },
    "workspace/executeCommand": mapping?.command ?? {
      command: "drlint.showMachines",
      arguments: [uri, at(from)],
    },
    "drlint/machines": { uri, position: mapping?.command.arguments[1] ?? at(from) },
    "drlint/readiness": { uri },
    "drlint/readinessPage": { uri },
    "drlint/forecast": { uri, kind: "failover" },
    "drlint/explain": { rule: "inventory/unknown-name" },
  };
  const said: Record<string, unknown> = {};
  for (const method of methodsOf(editor))
    said[method] = inOffsets(await send(method, params[method] ?? place), encoding, open, uri);
  const sent = [...client.published.values()].map((each) => ({ ...each, version: undefined }));
  return { ...said, sent: inOffsets(sent, encoding, open), shown: client.messages };
}
