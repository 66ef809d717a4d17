import { afterEach, beforeEach, expect, it } from "vitest";
import type { CodeAction, CodeLens, DocumentSymbol, Hover, InlayHint } from "vscode-languageserver";
import { Client, Folder, PUSHED } from "../client.ts";

// Where files are linted when they are saved, nothing that rules and forecasts say may disagree with the findings that
// are shown: it stays as it was until the next save, where it was in the text.

const TEXT = `virtualNetworks:
  - { name: vnet-dr, resourceGroup: rg, region: westeurope, subnets: [{ name: default, addressPrefix: 10.1.0.0/24 }] }
hyperVSites:
  - name: site
hyperVHosts:
  - { name: host, site: site }
virtualMachines:
  - name: SQL
    host: host
    disks: [{ name: os, encrypted: true }]
    networkAdapters: [{ name: nic }]
    replication: { to: azure, network: rg/vnet-dr }
  - name: WEB
    host: host
    networkAdapters: [{ name: nic }]
    replication: { to: azure, network: rg/vnet-dr }
`;
const capabilities = {
  ...PUSHED,
  textDocument: { ...PUSHED.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

let folder: Folder;
let client: Client;
let textDocument: { uri: string };

beforeEach(async () => {
  folder = new Folder({ "vm.dr.yaml": TEXT });
  client = await Client.start({ folders: [folder.path], capabilities, settings: { run: "onSave" } });
  textDocument = { uri: client.open(folder.at("vm.dr.yaml"), TEXT) };
  await client.settled();
});

afterEach(async () => {
  await client.stop();
  folder.remove();
});

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function lenses(): Promise<string[]> {
  const all = await client.connection.sendRequest<CodeLens[]>("textDocument/codeLens", { textDocument });
  return all.map(({ range, command }) => `${range.start.line} ${command!.title}`);
}

async function hints(range = whole): Promise<string[]> {
  const all = await client.connection.sendRequest<InlayHint[]>("textDocument/inlayHint", {
    textDocument,
    range,
  });
  return all.map(({ position: { line, character }, label }) => {
    const text = typeof label === "string" ? label : label.map(({ value }) => value).join("");
    return `${line}:${character} ${text}`;
  });
}

async function details(): Promise<string[]> {
  const all = await client.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
    textDocument,
  });
  const machines = all.find(({ name }) => name === "virtualMachines")!.children!;
  return machines.map(({ name, detail, range }) => `${range.start.line} ${name} ${detail}`);
}

async function hovered(line: number, character: number): Promise<string> {
  const position = { line, character };
  const hover = await client.connection.sendRequest<Hover>("textDocument/hover", { textDocument, position });
  return (hover.contents as { value: string }).value;
}

it("keeps lenses, hints and the outline as they were, and moves them with the text", async () => {
  const before = { lenses: await lenses(), hints: await hints(), details: await details() };
  expect(before.lenses).toEqual(["7 ✗ not ready: 1 row", expect.stringContaining("12 ? undecided")]);
  expect(before.details).toEqual(["7 SQL host, not ready", "12 WEB host, undecided"]);
  expect(before.hints.length).toBeGreaterThan(1);
  const shown = client.shown(folder.at("vm.dr.yaml"));

  // What encrypted the disk is gone, a comment comes in front, and a machine behind.
  const at = (line: number, character: number) => ({ line, character });
  client.change(
    folder.at("vm.dr.yaml"),
    { range: { start: at(9, 23), end: at(9, 40) }, text: "" },
    { range: { start: at(0, 0), end: at(0, 0) }, text: "# Machines\n\n" },
  );
  client.change(folder.at("vm.dr.yaml"), {
    range: { start: at(14, 0), end: at(14, 0) },
    text: "  - { name: NEW, host: host, replication: { to: azure } }\n",
  });
  await client.settled();
  expect(client.shown(folder.at("vm.dr.yaml"))).toEqual(shown);
  const moved = (line: string) =>
    line.replace(/^\d+/, (number) => `${Number(number) + (Number(number) < 12 ? 2 : 3)}`);
  expect(await lenses()).toEqual(before.lenses.map(moved));
  expect(await hints()).toEqual(before.hints.map(moved));
  expect(await hints({ start: at(0, 0), end: at(13, 0) })).toEqual(
    before.hints.map(moved).filter((line) => !/^1[57]/.test(line)),
  );
  expect(await details()).toEqual(["9 SQL host, not ready", "14 NEW host", "15 WEB host, undecided"]);

  client.save(folder.at("vm.dr.yaml"));
  await client.settled();
  expect((await lenses()).map((line) => line.slice(0, 4))).toEqual(["9 ? ", "14 ?", "15 ?"]);
  expect(await details()).toEqual([
    "9 SQL host, undecided",
    "14 NEW host, undecided",
    "15 WEB host, undecided",
  ]);
});

it("says at the pointer nothing of rows, and offers nothing for what is not shown", async () => {
  expect(await hovered(7, 12)).toContain("Not ready");
  const range = { start: { line: 9, character: 37 }, end: { line: 9, character: 37 } };
  const actions = (diagnostics: readonly unknown[]) =>
    client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument,
      range,
      context: { diagnostics, only: ["quickfix"] },
    });
  expect(await actions([])).not.toEqual([]);
  client.change(folder.at("vm.dr.yaml"), { text: `${TEXT}# changed\n` });
  expect(await hovered(7, 12)).not.toContain("Not ready");
  expect(await hovered(8, 12)).toContain("site");
  expect(await actions([])).toEqual([]);
  const shown = client.shown(folder.at("vm.dr.yaml")).filter(({ range: { start } }) => start.line === 9);
  expect(shown).not.toEqual([]);
  expect(await actions(shown)).not.toEqual([]);
  client.save(folder.at("vm.dr.yaml"));
  expect(await hovered(7, 12)).toContain("Not ready");
});
