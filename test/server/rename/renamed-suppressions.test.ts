import { readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { WorkspaceEdit } from "vscode-languageserver";
import { applyEdits } from "../../../inventory/edit/apply-edits.ts";
import { readText } from "../../../inventory/text/document.ts";
import { toOffset } from "../../../server/protocol/positions.ts";
import { toPath, toUri } from "../../../server/protocol/uris.ts";
import { Client, Folder } from "../client.ts";

// The suppressions file knows findings by the names of their objects. A rename must not bring them back.

const HOSTS = `hyperVSites:
  - name: site
hyperVHosts:
  - { name: host, site: site }
`;
const MACHINES = `virtualMachines:
  - name: SQL
    host: host
    disks: [{ name: data/1, encrypted: true }]
    replication: { to: azure }
  - name: WEB
    host: host
    disks: [{ name: data/1, encrypted: true }]
    replication: { to: azure }
`;
const KNOWN = ".drlint-suppressions.json";

let folder: Folder;
let client: Client;

beforeEach(async () => {
  folder = new Folder({ "in/hosts.dr.yaml": HOSTS, "in/vm.dr.yaml": MACHINES });
  client = await Client.start({ folders: [folder.path] });
  client.open(folder.at("in/vm.dr.yaml"), MACHINES);
  await client.settled();
});

afterEach(async () => {
  await client.stop();
  folder.remove();
});

function codes(name = "in/vm.dr.yaml"): unknown[] {
  return client.shown(folder.at(name)).map(({ code }) => code);
}

/** Records all findings as known, as the code action does. */
async function recordAll(): Promise<void> {
  for (const diagnostic of client.shown(folder.at("in/vm.dr.yaml"))) {
    const actions = await client.connection.sendRequest<{ title: string; edit: WorkspaceEdit }[]>(
      "textDocument/codeAction",
      {
        textDocument: { uri: toUri(folder.at("in/vm.dr.yaml")) },
        range: diagnostic.range,
        context: { diagnostics: [diagnostic] },
      },
    );
    apply(actions.find(({ title }) => title.startsWith("Add to the suppressions file"))!.edit);
  }
  client.watched(folder.at(KNOWN), 2);
  await client.settled();
}

/** Changes the files as the editor would. */
function apply({ changes = {} }: WorkspaceEdit): void {
  for (const [uri, edits] of Object.entries(changes)) {
    const path = toPath(uri)!;
    const document = readText(path, readFileSync(path, "utf8"));
    const offset = (position: { line: number; character: number }) => toOffset(document, position);
    // What is sent as bytes has no halves of characters.
    for (const { newText } of edits) expect(Buffer.from(newText).toString()).toBe(newText);
    const own = edits.map(({ range, newText }) => ({
      start: offset(range.start),
      end: offset(range.end),
      text: newText,
    }));
    writeFileSync(path, applyEdits(document.text, own));
  }
}

async function rename(line: number, character: number, newName: string): Promise<string[]> {
  const edit = await client.connection.sendRequest<WorkspaceEdit>("textDocument/rename", {
    textDocument: { uri: toUri(folder.at("in/vm.dr.yaml")) },
    position: { line, character },
    newName,
  });
  apply(edit);
  client.close(folder.at("in/vm.dr.yaml"));
  client.watched(folder.at(KNOWN), 2);
  client.watched(folder.at("in/hosts.dr.yaml"), 2);
  await client.settled();
  return Object.keys(edit.changes!).map((uri) => toPath(uri)!.slice(folder.path.length + 1));
}

it("follows a rename of a machine, and says the same of the others", async () => {
  folder.write(KNOWN, '{ "version": 1, "folders": {} }');
  client.watched(folder.at(KNOWN), 1);
  expect(codes()).toEqual(["guest-storage/encrypted-disk", "guest-storage/encrypted-disk"]);
  await recordAll();
  expect(codes()).toEqual([]);
  expect(await rename(1, 11, "SQL-2")).toEqual(["in/vm.dr.yaml", KNOWN]);
  expect(codes()).toEqual([]);
  const known = readFileSync(folder.at(KNOWN), "utf8");
  expect(known).toContain("virtualMachines/SQL-2/disks/data/1");
  expect(known).toContain("virtualMachines/WEB/disks/data/1");
  expect(known).not.toContain("virtualMachines/SQL/disks");
});

it("follows a rename of a part", async () => {
  folder.write(KNOWN, '{ "version": 1, "folders": {} }');
  client.watched(folder.at(KNOWN), 1);
  await recordAll();
  expect(await rename(3, 22, "os")).toEqual(["in/vm.dr.yaml", KNOWN]);
  expect(codes()).toEqual([]);
});

it("is not given half of a character, where a name begins with the other one's half", async () => {
  folder.write(KNOWN, '{ "version": 1, "folders": {} }');
  client.watched(folder.at(KNOWN), 1);
  await recordAll();
  // Both begin and end with the same half: U+1F600 and U+1F601, then U+1F600 and U+1FA00.
  for (const [from, to] of [
    ["SQL", "a😀b"],
    ["a😀b", "a😁b"],
    ["a😁b", "a😀b"],
    ["a😀b", "a🨀b"],
  ]) {
    const text = readFileSync(folder.at("in/vm.dr.yaml"), "utf8");
    client.open(folder.at("in/vm.dr.yaml"), text);
    await rename(1, 11, to!);
    const known = readFileSync(folder.at(KNOWN), "utf8");
    expect(known).toContain(`virtualMachines/${to}/disks/data/1`);
    expect(known).not.toContain(`virtualMachines/${from}/`);
  }
});

it("is left alone where it says nothing of what is renamed, and where it is broken", async () => {
  folder.write(
    KNOWN,
    JSON.stringify({ version: 1, folders: { in: [{ rule: "a/b", object: "vaults/x" }] } }, null, 2),
  );
  expect(await rename(2, 11, "host-1")).toEqual(["in/hosts.dr.yaml", "in/vm.dr.yaml"]);
  client.open(folder.at("in/vm.dr.yaml"), readFileSync(folder.at("in/vm.dr.yaml"), "utf8"));
  folder.write(KNOWN, "{");
  expect(await rename(1, 11, "SQL-3")).toEqual(["in/vm.dr.yaml"]);
});
