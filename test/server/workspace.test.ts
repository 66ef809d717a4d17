import { afterEach, describe, expect, it } from "vitest";
import { FileChangeType } from "vscode-languageserver";
import { toUri } from "../../server/protocol/uris.ts";
import { Client, type ClientOptions, Folder, PULLING } from "./client.ts";

// Which files are looked at, and when.

const HOSTS = "hyperVSites:\n  - name: site-1\nhyperVHosts:\n  - { name: host-1, site: site-1 }\n";
const HOSTS_2 = "hyperVSites:\n  - name: site-1\nhyperVHosts:\n  - { name: host-2, site: site-1 }\n";
const MACHINE = "virtualMachines:\n  - name: sql\n    host: host-1\nhyperVHosts: []\n";

let folder: Folder;
let client: Client;

async function start(files: Readonly<Record<string, string>>, options: ClientOptions = {}): Promise<void> {
  folder = new Folder(files);
  client = await Client.start({ folders: [folder.path], ...options });
  await client.settled();
}

/** The names that lead nowhere in a file, as the editor shows it. */
async function unresolved(name: string): Promise<string[]> {
  await client.settled();
  return client
    .shown(folder.at(name))
    .filter(({ code }) => code === "inventory/unresolved-name")
    .map(({ message }) => /'([^']+)'/.exec(String(message))![1]!);
}

afterEach(async () => {
  await client.stop();
  folder.remove();
});

describe("the text in the editor", () => {
  it("wins over the file, until it is closed", async () => {
    await start({ "hosts.dr.yaml": HOSTS, "vm.dr.yaml": MACHINE });
    expect(await unresolved("vm.dr.yaml")).toEqual([]);
    client.open(folder.at("hosts.dr.yaml"), HOSTS_2);
    expect(await unresolved("vm.dr.yaml")).toEqual(["host-1"]);
    client.close(folder.at("hosts.dr.yaml"));
    expect(await unresolved("vm.dr.yaml")).toEqual([]);
  });

  it("is gone when it is closed, also where nobody looked at it in between", async () => {
    await start({ "hosts.dr.yaml": HOSTS, "vm.dr.yaml": MACHINE });
    const hosts = folder.at("hosts.dr.yaml");
    client.open(hosts, HOSTS);
    client.change(hosts, { text: HOSTS_2 });
    client.close(hosts);
    expect(await unresolved("vm.dr.yaml")).toEqual([]);
  });

  it("may be of a file that is not there yet", async () => {
    await start({ "vm.dr.yaml": MACHINE });
    expect(await unresolved("vm.dr.yaml")).toEqual(["host-1"]);
    client.open(folder.at("hosts.dr.yaml"), HOSTS);
    expect(await unresolved("vm.dr.yaml")).toEqual([]);
    client.close(folder.at("hosts.dr.yaml"));
    expect(await unresolved("vm.dr.yaml")).toEqual(["host-1"]);
  });

  it("stays when the file is deleted, and is gone when it is closed", async () => {
    await start({ "hosts.dr.yaml": HOSTS, "vm.dr.yaml": MACHINE.replace("host-1", "host-9") });
    client.open(folder.at("vm.dr.yaml"), MACHINE.replace("host-1", "host-8"));
    expect(await unresolved("vm.dr.yaml")).toEqual(["host-8"]);
    folder.remove("vm.dr.yaml");
    client.watched(folder.at("vm.dr.yaml"), FileChangeType.Deleted);
    expect(await unresolved("vm.dr.yaml")).toEqual(["host-8"]);
    client.close(folder.at("vm.dr.yaml"));
    expect(await unresolved("vm.dr.yaml")).toEqual([]);
    expect(client.published.get(folder.at("vm.dr.yaml"))).toMatchObject({ diagnostics: [] });
  });

  it("is told by its version, also where nothing new is to be seen", async () => {
    await start({ "vm.dr.yaml": MACHINE });
    client.open(folder.at("vm.dr.yaml"), MACHINE);
    const version = client.change(folder.at("vm.dr.yaml"), { text: `${MACHINE}# a comment\n` });
    expect(await unresolved("vm.dr.yaml")).toEqual(["host-1"]);
    expect(client.published.get(folder.at("vm.dr.yaml"))!.version).toBe(version);
  });

  it("is not told of again where it stayed as it was", async () => {
    await start({ "vm.dr.yaml": MACHINE, "other.dr.yaml": MACHINE.replace("sql", "web") });
    client.open(folder.at("vm.dr.yaml"), MACHINE);
    await client.settled();
    const before = client.sent.get(folder.at("other.dr.yaml"));
    client.change(folder.at("vm.dr.yaml"), { text: `${MACHINE}# a comment\n` });
    await client.settled();
    expect(client.sent.get(folder.at("other.dr.yaml"))).toBe(before);
  });

  it("is that of an address with other letters escaped", async () => {
    await start({ "a (1)/vm.dr.yaml": MACHINE });
    const uri = `${toUri(folder.path)}/a (1)/vm.dr.yaml`.replace(" ", "%20");
    const textDocument = { uri, languageId: "yaml", version: 1, text: MACHINE.replace("host-1", "host-9") };
    await client.connection.sendNotification("textDocument/didOpen", { textDocument });
    expect(await unresolved("a (1)/vm.dr.yaml")).toEqual(["host-9"]);
    expect(client.published.get(folder.at("a (1)/vm.dr.yaml"))!.uri).toBe(uri);
  });
});

describe("files that are not open", () => {
  it("are watched", async () => {
    await start({ "vm.dr.yaml": MACHINE });
    expect(client.registered).toContain("workspace/didChangeWatchedFiles");
    folder.write("hosts.dr.yaml", HOSTS);
    client.watched(folder.at("hosts.dr.yaml"), FileChangeType.Created);
    expect(await unresolved("vm.dr.yaml")).toEqual([]);
    folder.write("hosts.dr.yaml", `${HOSTS_2}# other\n`);
    client.watched(folder.at("hosts.dr.yaml"), FileChangeType.Changed);
    expect(await unresolved("vm.dr.yaml")).toEqual(["host-1"]);
    folder.remove("hosts.dr.yaml");
    client.watched(folder.at("hosts.dr.yaml"), FileChangeType.Deleted);
    expect(await unresolved("vm.dr.yaml")).toEqual(["host-1"]);
  });

  it("are looked at again when a file is saved, where the editor watches none", async () => {
    await start({ "vm.dr.yaml": MACHINE }, { capabilities: { workspace: { workspaceFolders: true } } });
    expect(client.registered).toEqual([]);
    client.open(folder.at("vm.dr.yaml"), MACHINE);
    expect(await unresolved("vm.dr.yaml")).toEqual(["host-1"]);
    folder.write("hosts.dr.yaml", HOSTS);
    client.save(folder.at("vm.dr.yaml"));
    expect(await unresolved("vm.dr.yaml")).toEqual([]);
  });

  it("are left out by .gitignore, and by a configuration even when they are open", async () => {
    await start({
      ".gitignore": "drafts/\n",
      "drafts/vm.dr.yaml": MACHINE,
      "old/.drlintrc.yaml": "ignorePatterns: ['vm.*']\n",
      "old/vm.dr.yaml": MACHINE,
    });
    expect([...client.published.keys()]).toEqual([]);
    client.open(folder.at("drafts/vm.dr.yaml"), MACHINE);
    client.open(folder.at("old/vm.dr.yaml"), MACHINE);
    expect(await unresolved("drafts/vm.dr.yaml")).toEqual(["host-1"]);
    expect(await unresolved("old/vm.dr.yaml")).toEqual([]);
    folder.write(".gitignore", "");
    client.close(folder.at("drafts/vm.dr.yaml"));
    expect(await unresolved("drafts/vm.dr.yaml")).toEqual([]);
    client.watched(folder.at(".gitignore"), FileChangeType.Changed);
    expect(await unresolved("drafts/vm.dr.yaml")).toEqual(["host-1"]);
  });

  it("are moved with their folder", async () => {
    await start({ "a/vm.dr.yaml": MACHINE, "b/hosts.dr.yaml": HOSTS });
    expect(await unresolved("a/vm.dr.yaml")).toEqual(["host-1"]);
    folder.remove("a");
    folder.write("c/vm.dr.yaml", MACHINE.replace("host-1", "host-3"));
    await client.connection.sendNotification("workspace/didRenameFiles", {
      files: [{ oldUri: toUri(folder.at("a")), newUri: toUri(folder.at("c")) }],
    });
    expect(await unresolved("a/vm.dr.yaml")).toEqual([]);
    expect(await unresolved("c/vm.dr.yaml")).toEqual(["host-3"]);
  });
});

describe("folders of the workspace", () => {
  it("come and go", async () => {
    await start({ "vm.dr.yaml": MACHINE });
    const other = new Folder({ "vm.dr.yaml": MACHINE.replace("host-1", "host-7") });
    const change = (added: readonly string[], removed: readonly string[]) => {
      const named = (paths: readonly string[]) => paths.map((path) => ({ uri: toUri(path), name: path }));
      return client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
        event: { added: named(added), removed: named(removed) },
      });
    };
    await change([other.path], []);
    await client.settled();
    expect(client.shown(other.at("vm.dr.yaml"))).toMatchObject([{ code: "inventory/unresolved-name" }]);
    expect(await unresolved("vm.dr.yaml")).toEqual(["host-1"]);
    await change([], [folder.path]);
    expect(await unresolved("vm.dr.yaml")).toEqual([]);
    expect(client.shown(other.at("vm.dr.yaml")).length).toBe(1);
    other.remove();
    await change([], [other.path]);
    await client.settled();
    expect(client.shown(other.at("vm.dr.yaml"))).toEqual([]);
  });

  it("need not hold a file that is open: its neighbours give names, and are not shown", async () => {
    await start({}, { folders: [] });
    folder.write("hosts.dr.yaml", "hyperVHosts:\n  - { name: host-1, site: nowhere }\n");
    client.open(folder.write("vm.dr.yaml", MACHINE), MACHINE);
    expect(await unresolved("vm.dr.yaml")).toEqual([]);
    client.change(folder.at("vm.dr.yaml"), { text: MACHINE.replace("host-1", "host-2") });
    expect(await unresolved("vm.dr.yaml")).toEqual(["host-2"]);
    expect([...client.published.keys()]).toEqual([folder.at("vm.dr.yaml")]);
    client.close(folder.at("vm.dr.yaml"));
    expect(await unresolved("vm.dr.yaml")).toEqual([]);
  });

  it("may be named as one root", async () => {
    folder = new Folder({ "vm.dr.yaml": MACHINE });
    client = await Client.start();
    await client.stop();
    client = await Client.start({ root: folder.path, capabilities: {} });
    expect(await unresolved("vm.dr.yaml")).toEqual(["host-1"]);
  });
});

describe("an editor that asks", () => {
  const codes = (items: readonly { code?: unknown }[]) => items.map(({ code }) => code);

  it("is told what has changed since it last asked, in all files", async () => {
    await start({ "hosts.dr.yaml": HOSTS, "vm.dr.yaml": MACHINE }, { capabilities: PULLING });
    const ask = (previousResultIds: readonly { uri: string; value: string }[]) =>
      client.connection.sendRequest<{ items: { uri: string; kind: string; resultId: string; items: [] }[] }>(
        "workspace/diagnostic",
        { previousResultIds },
      );
    const first = await ask([]);
    expect(first.items.map(({ kind, items }) => [kind, items.length])).toEqual([
      ["full", 0],
      ["full", 0],
    ]);
    const known = first.items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    expect((await ask(known)).items.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged"]);
    client.open(folder.at("hosts.dr.yaml"), HOSTS_2);
    const second = await ask(known);
    expect(second.items.map(({ uri, kind }) => [uri, kind])).toEqual([
      [toUri(folder.at("hosts.dr.yaml")), "unchanged"],
      [toUri(folder.at("vm.dr.yaml")), "full"],
    ]);
    client.close(folder.at("hosts.dr.yaml"));
    folder.remove("vm.dr.yaml");
    client.watched(folder.at("vm.dr.yaml"), FileChangeType.Deleted);
    const third = await ask(second.items.map(({ uri, resultId }) => ({ uri, value: resultId })));
    expect(third.items).toContainEqual({
      uri: toUri(folder.at("vm.dr.yaml")),
      kind: "full",
      items: [],
      version: null,
    });
    expect(client.published.size).toBe(0);
  });

  it("is told of closed files with the one that it asks for", async () => {
    await start({ "hosts.dr.yaml": HOSTS, "vm.dr.yaml": MACHINE }, { capabilities: PULLING });
    const uri = client.open(folder.at("hosts.dr.yaml"), HOSTS);
    const ask = () =>
      client.connection.sendRequest<{ relatedDocuments?: Record<string, { items: { code: string }[] }> }>(
        "textDocument/diagnostic",
        { textDocument: { uri } },
      );
    await ask();
    client.change(folder.at("hosts.dr.yaml"), { text: HOSTS_2 });
    const { relatedDocuments } = await ask();
    expect(codes(relatedDocuments![toUri(folder.at("vm.dr.yaml"))]!.items)).toEqual([
      "inventory/unresolved-name",
    ]);
    expect((await ask()).relatedDocuments).toBeUndefined();
  });

  it("is asked to look again when something changes where nobody types", async () => {
    await start({ "hosts.dr.yaml": HOSTS, "vm.dr.yaml": MACHINE }, { capabilities: PULLING });
    client.open(folder.at("vm.dr.yaml"), MACHINE);
    expect(codes(await client.pull(folder.at("vm.dr.yaml")))).toEqual([]);
    await expect.poll(() => client.refreshed).toContain("diagnostic");
    client.refreshed.length = 0;
    folder.write("hosts.dr.yaml", HOSTS_2);
    client.watched(folder.at("hosts.dr.yaml"), FileChangeType.Changed);
    await expect.poll(() => client.refreshed).toContain("diagnostic");
    expect(codes(await client.pull(folder.at("vm.dr.yaml")))).toEqual(["inventory/unresolved-name"]);
  });

  it("is refused when it does not want the answer any more", async () => {
    await start({ "vm.dr.yaml": MACHINE }, { capabilities: PULLING });
    client.open(folder.at("vm.dr.yaml"), MACHINE);
    const { CancellationTokenSource } = await import("vscode-languageserver/node");
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: toUri(folder.at("vm.dr.yaml")) } };
    const answer = client.connection.sendRequest("textDocument/diagnostic", params, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });
});
