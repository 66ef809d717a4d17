import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  type Diagnostic,
  FileChangeType,
  type Hover,
} from "vscode-languageserver/node";
import { toUri } from "../../server/protocol/uris.ts";
import { Client, Folder } from "./client.ts";

// What should not happen to files, and does.

const HOSTS = "hyperVHosts:\n  - { name: host-1 }\n";
const MACHINE = "virtualMachines:\n  - name: sql\n    host: host-9\n";
/** The same where no host is, so that its host is told to be missing. */
const ALONE = `${MACHINE}hyperVHosts: []\n`;

let folder: Folder;
let client: Client;
let vm: string;

beforeEach(async () => {
  folder = new Folder({ "in/hosts.dr.yaml": HOSTS, "in/vm.dr.yaml": MACHINE });
  vm = folder.at("in/vm.dr.yaml");
  client = await Client.start({ folders: [folder.path] });
});

afterEach(async () => {
  await client.stop();
  folder.remove();
});

/** The names that lead nowhere. */
async function unresolved(path = vm): Promise<string[]> {
  await client.settled();
  return names(client.shown(path));
}

function names(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ code }) => code === "inventory/unresolved-name")
    .map(({ message }) => /'([^']+)'/.exec(String(message))![1]!);
}

const at = (line: number, character: number) => ({ line, character });

describe("edits", () => {
  beforeEach(() => {
    client.open(vm, MACHINE);
  });

  const renameHost = (version: number, name: string) =>
    client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: toUri(vm), version },
      contentChanges: [{ range: { start: at(2, 10), end: at(2, 16) }, text: name }],
    });

  it("count in the order in which they come, whatever their versions", async () => {
    await renameHost(9, "host-5");
    await renameHost(4, "host-6");
    expect(await unresolved()).toEqual(["host-6"]);
    expect(client.published.get(vm)!.version).toBe(4);
  });

  it("outside of the text count at its ends", async () => {
    client.change(vm, {
      range: { start: at(900, 5), end: at(901, 0) },
      text: "  - { name: web, host: host-7 }\n",
    });
    expect(await unresolved()).toEqual(["host-9", "host-7"]);
    client.change(vm, { range: { start: at(-3, -3), end: at(0, -1) }, text: "# first\n" });
    client.change(vm, { range: { start: at(3, 99), end: at(3, 10) }, text: "host-8" });
    expect(await unresolved()).toEqual(["host-8", "host-7"]);
  });

  it("of a file that was never opened are passed over, and so is its end", async () => {
    const never = folder.at("in/never.dr.yaml");
    client.change(never, { text: MACHINE });
    client.save(never);
    client.close(never);
    client.change(folder.at("in/hosts.dr.yaml"), { text: "" });
    expect(await unresolved()).toEqual(["host-9"]);
    expect(client.published.has(never)).toBe(false);
    expect(client.log).toEqual([]);
  });
});

it("a file that is opened twice has its last text, and is closed once", async () => {
  client.open(vm, MACHINE);
  client.open(vm, MACHINE.replace("host-9", "host-8"));
  expect(await unresolved()).toEqual(["host-8"]);
  client.close(vm);
  expect(await unresolved()).toEqual(["host-9"]);
  client.close(vm);
  expect(await unresolved()).toEqual(["host-9"]);
});

it("a folder that is removed while a file of it is open leaves the text, and nothing when that is closed", async () => {
  folder.write("other/vm.dr.yaml", ALONE);
  client.watched(folder.at("other/vm.dr.yaml"), FileChangeType.Created);
  client.open(vm, ALONE.replace("host-9", "host-1"));
  expect(await unresolved()).toEqual([]);
  expect(await unresolved(folder.at("other/vm.dr.yaml"))).toEqual(["host-9"]);
  folder.remove("in");
  folder.remove("other");
  await client.connection.sendNotification("workspace/didDeleteFiles", {
    files: [{ uri: toUri(folder.at("in")) }, { uri: toUri(folder.at("other")) }],
  });
  expect(await unresolved()).toEqual(["host-1"]);
  expect(client.shown(folder.at("other/vm.dr.yaml"))).toEqual([]);
  client.change(vm, { text: ALONE });
  client.save(vm);
  expect(await unresolved()).toEqual(["host-9"]);
  folder.remove();
  client.change(vm, { text: ALONE.replace("host-9", "host-2") });
  expect(await unresolved()).toEqual(["host-2"]);
  client.close(vm);
  expect(await unresolved()).toEqual([]);
  expect([...client.published.values()].flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  expect(client.log).toEqual([]);
});

it("a folder that has become a file leaves the texts that are open, and holds up nothing else", async () => {
  folder.write("other/vm.dr.yaml", ALONE);
  client.open(vm, ALONE.replace("host-9", "host-1"));
  expect(await unresolved()).toEqual([]);
  folder.remove("in");
  folder.write("in", "");
  client.watched(folder.at("in"), FileChangeType.Changed);
  expect(await unresolved()).toEqual(["host-1"]);
  expect(await unresolved(folder.at("other/vm.dr.yaml"))).toEqual(["host-9"]);
  expect(client.log).toEqual([]);
  client.close(vm);
  expect(await unresolved()).toEqual([]);
});

it("a file of 50 MB is said to be large, and looked at when it is saved", async () => {
  const line = `# ${"-".repeat(1000)}\n`;
  const large = MACHINE + line.repeat(Math.ceil((50 * 1024 * 1024) / line.length));
  client.open(vm, large);
  await client.settled();
  const said = () => client.shown(vm).filter(({ code }) => code === undefined);
  expect(said().map(({ message, severity }) => ({ message, severity }))).toEqual([
    {
      message: expect.stringMatching(
        /^The file is 50 MB large: it is checked when it is saved, not while it is typed/,
      ),
      severity: 3,
    },
  ]);
  expect(await unresolved()).toEqual(["host-9"]);
  const before = client.sent.get(vm);
  for (const name of ["host-8", "host-7"])
    client.change(vm, { range: { start: at(2, 10), end: at(2, 16) }, text: name });
  expect(await unresolved()).toEqual(["host-9"]);
  expect(client.sent.get(vm)).toBe(before);
  const params = { textDocument: { uri: toUri(vm) }, position: at(2, 12) };
  expect(await client.connection.sendRequest("textDocument/hover", params)).toBeNull();
  client.save(vm);
  expect(await unresolved()).toEqual(["host-7"]);
  expect(said().length).toBe(1);
  expect(JSON.stringify(await client.connection.sendRequest<Hover>("textDocument/hover", params))).toContain(
    "host-7",
  );
  client.change(vm, { text: MACHINE });
  expect(await unresolved()).toEqual(["host-9"]);
  expect(said()).toEqual([]);
});

it("a file that grows too large is said to be, and is looked at again when it has become smaller", async () => {
  client.open(vm, MACHINE);
  expect(await unresolved()).toEqual(["host-9"]);
  const comment = `# ${"-".repeat(17 * 1024 * 1024)}\n`;
  client.change(vm, { range: { start: at(0, 0), end: at(0, 0) }, text: comment });
  await client.settled();
  expect(client.shown(vm).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The file is 17 MB large/),
    expect.stringContaining("host-9"),
  ]);
  const said = client.sent.get(vm);
  client.change(vm, { range: { start: at(1, 0), end: at(1, 0) }, text: "# more\n" });
  await client.settled();
  expect(client.sent.get(vm)).toBe(said);
  client.change(vm, { text: MACHINE.replace("host-9", "host-8") });
  expect(await unresolved()).toEqual(["host-8"]);
  expect(client.shown(vm).length).toBe(1);
  const params = { textDocument: { uri: toUri(vm) }, position: at(2, 12) };
  expect(await client.connection.sendRequest("textDocument/hover", params)).not.toBeNull();
});

it("a file that has grown too large is as it was when it is closed and was not saved", async () => {
  const huge = `# ${"-".repeat(17 * 1024 * 1024)}\n${MACHINE}`;
  const params = { textDocument: { uri: toUri(vm) }, position: at(2, 12) };
  for (const look of [async () => {}, () => client.settled()]) {
    client.close(vm);
    expect(await unresolved()).toEqual(["host-9"]);
    client.open(vm, MACHINE);
    client.change(vm, { text: huge });
    await look();
    client.close(vm);
    expect(await unresolved()).toEqual(["host-9"]);
    expect(client.shown(vm).length).toBe(1);
    expect(await client.connection.sendRequest("textDocument/hover", params)).not.toBeNull();
  }
});

it("requests that are cancelled are answered so, and the next ones as ever", async () => {
  client.open(vm, MACHINE);
  const textDocument = { uri: toUri(vm) };
  const params = {
    textDocument,
    position: at(2, 12),
    range: { start: at(0, 0), end: at(3, 0) },
    positions: [at(2, 12)],
    context: { diagnostics: [], includeDeclaration: true },
    newName: "host-3",
    query: "",
  };
  for (const method of [
    "textDocument/hover",
    "textDocument/completion",
    "textDocument/definition",
    "textDocument/references",
    "textDocument/documentSymbol",
    "workspace/symbol",
    "textDocument/codeAction",
    "textDocument/codeLens",
    "textDocument/inlayHint",
  ]) {
    client.change(vm, { text: `${MACHINE}# ${method}\n` });
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(method, params, source.token);
    source.cancel();
    await expect(answer, method).rejects.toMatchObject({ code: -32800 });
    expect(await client.connection.sendRequest(method, params), method).not.toBeUndefined();
  }
  expect(client.log).toEqual([]);
});
