import { existsSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { FileChangeType } from "vscode-languageserver";
import { toUri } from "../../server/protocol/uris.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../server/settings/settings.ts";
import { oneDisk, Repository } from "../project/earlier/repository.ts";
import { Client, type ClientOptions, Folder, PULLING } from "./client.ts";

// What a person sets in the editor, and what holds by configuration and suppressions file.

const MACHINE = "virtualMachines:\n  - name: sql\n    host: host-1\nhyperVHosts: []\n";
const BROKEN = MACHINE.replace("host:", "hots:");

describe("readSettings", () => {
  it("takes what is right, and says what is wrong", () => {
    expect(readSettings({ run: "onSave", strict: true, inlayHints: { address: false } })).toEqual({
      settings: {
        ...DEFAULT_SETTINGS,
        run: "onSave",
        strict: true,
        inlayHints: { ...DEFAULT_SETTINGS.inlayHints, address: false },
      },
      problems: [],
    });
    expect(readSettings({ run: "onsave", enable: "no", baseRevision: 3, inlayHints: { subnet: 1 } })).toEqual(
      {
        settings: DEFAULT_SETTINGS,
        problems: [
          "The setting 'drlint.enable' cannot be 'no'; it is true or false.",
          "The setting 'drlint.run' cannot be 'onsave'; it is 'onType' or 'onSave'. Did you mean 'onSave'?",
          "The setting 'drlint.baseRevision' cannot be 3; it is 'off', or a revision of git such as 'HEAD'.",
          "The setting 'drlint.inlayHints.subnet' cannot be 1; it is true or false.",
        ],
      },
    );
  });

  it.each([undefined, null, "on", [], { inlayHints: null }])("%j says nothing", (given) => {
    expect(readSettings(given)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });
});

let folder: Folder;
let client: Client;

async function start(files: Readonly<Record<string, string>>, options: ClientOptions = {}): Promise<void> {
  folder = new Folder(files);
  client = await Client.start({ folders: [folder.path], ...options });
  await client.settled();
}

/** The codes of what is to be seen in a file. */
async function codes(name = "vm.dr.yaml"): Promise<unknown[]> {
  await client.settled();
  return client.shown(folder.at(name)).map(({ code }) => code);
}

async function set(settings: unknown): Promise<void> {
  client.settings = settings;
  await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  await client.settled();
}

afterEach(async () => {
  await client?.stop();
  folder?.remove();
});

const UNRESOLVED = "inventory/unresolved-name";
const UNRECORDED = "inventory/unrecorded-facts";

describe("settings", () => {
  it("turn drlint off and on again", async () => {
    await start({ "vm.dr.yaml": MACHINE });
    expect(await codes()).toEqual([UNRESOLVED]);
    await set({ enable: false });
    expect(await codes()).toEqual([]);
    await set({ enable: true });
    expect(await codes()).toEqual([UNRESOLVED]);
  });

  it("show facts that are not recorded as information", async () => {
    await start({ "vm.dr.yaml": oneDisk("100GB") }, { settings: { strict: true } });
    const unrecorded = client.shown(folder.at("vm.dr.yaml")).filter(({ code }) => code === UNRECORDED);
    expect(unrecorded.map(({ severity }) => severity)).toContain(3);
    await set({});
    expect(await codes()).not.toContain(UNRECORDED);
  });

  it("have files linted when they are saved", async () => {
    await start({ "vm.dr.yaml": MACHINE }, { settings: { run: "onSave" } });
    client.open(folder.at("vm.dr.yaml"), MACHINE);
    expect(await codes()).toEqual([UNRESOLVED]);
    client.change(folder.at("vm.dr.yaml"), { text: BROKEN });
    expect(await codes()).toEqual([UNRESOLVED]);
    client.save(folder.at("vm.dr.yaml"));
    expect(await codes()).toEqual(["inventory/schema"]);
  });

  it("come with the introduction, and with a change, where the editor cannot be asked", async () => {
    const capabilities = { workspace: { workspaceFolders: true } };
    await start({ "vm.dr.yaml": MACHINE }, { capabilities, initializationOptions: { enable: false } });
    expect(await codes()).toEqual([]);
    await client.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { drlint: { enable: true } },
    });
    expect(await codes()).toEqual([UNRESOLVED]);
  });

  it("that are wrong are told, once", async () => {
    await start({ "vm.dr.yaml": MACHINE }, { settings: { run: "sometimes" } });
    await set({ run: "sometimes", strict: false });
    expect(client.messages).toEqual([
      "drlint: The setting 'drlint.run' cannot be 'sometimes'; it is 'onType' or 'onSave'.",
    ]);
    expect(await codes()).toEqual([UNRESOLVED]);
  });
});

describe("settings of a folder", () => {
  it("hold in it, and others elsewhere", async () => {
    folder = new Folder({ "vm.dr.yaml": MACHINE });
    const other = new Folder({ "vm.dr.yaml": oneDisk("100GB"), "old.dr.yaml": MACHINE });
    client = await Client.start({ folders: [folder.path] });
    client.folderSettings.set(other.path, { strict: true, run: "onSave" });
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [{ uri: toUri(other.path), name: "other" }], removed: [] },
    });
    expect(await codes()).toEqual([UNRESOLVED]);
    const codesOf = (path: string) => client.shown(path).map(({ code }) => code);
    expect(codesOf(other.at("vm.dr.yaml"))).toContain(UNRECORDED);
    client.open(other.at("old.dr.yaml"), BROKEN);
    client.open(folder.at("vm.dr.yaml"), MACHINE);
    await client.settled();
    client.change(other.at("old.dr.yaml"), { text: MACHINE });
    client.change(folder.at("vm.dr.yaml"), { text: BROKEN });
    expect(await codes()).toEqual(["inventory/schema"]);
    expect(codesOf(other.at("old.dr.yaml"))).toContain("inventory/schema");
    client.folderSettings.set(other.path, { enable: false });
    await set({ strict: true });
    expect(codesOf(other.at("vm.dr.yaml"))).toEqual([]);
    const symbols = (query: string) =>
      client.connection.sendRequest<unknown[]>("workspace/symbol", { query });
    expect(await symbols("sql")).toHaveLength(1);
    client.folderSettings.clear();
    await set({});
    expect(codesOf(other.at("old.dr.yaml"))).toEqual([UNRESOLVED]);
    expect(codesOf(other.at("vm.dr.yaml"))).not.toContain(UNRECORDED);
    other.remove();
  });

  it("say which revision its files are compared with", async () => {
    folder = new Folder({ "a/vm.dr.yaml": oneDisk("100GB"), "b/vm.dr.yaml": oneDisk("100GB") });
    new Repository(folder.path).commit();
    client = await Client.start({ folders: [folder.at("a"), folder.at("b")] });
    client.folderSettings.set(folder.at("b"), { baseRevision: "HEAD" });
    await set({ trust: true });
    for (const name of ["a/vm.dr.yaml", "b/vm.dr.yaml"]) client.open(folder.at(name), oneDisk("200GB"));
    expect(await codes("a/vm.dr.yaml")).not.toContainEqual(expect.stringMatching(/^change\//));
    expect(await codes("b/vm.dr.yaml")).toContainEqual(expect.stringMatching(/^change\//));
  });
});

describe("changes since a revision", () => {
  it("are seen while they are typed, and gone with the next commit", async () => {
    await start({ "vm.dr.yaml": oneDisk("100GB") }, { settings: { baseRevision: "HEAD", trust: true } });
    await client.stop();
    const repository = new Repository(folder.path).commit();
    client = await Client.start({ folders: [folder.path], settings: { baseRevision: "HEAD", trust: true } });
    const uri = client.open(folder.at("vm.dr.yaml"), oneDisk("100GB"));
    const before = await codes();
    client.change(folder.at("vm.dr.yaml"), { text: oneDisk("200GB") });
    const changes = (await codes()).filter((code) => !before.includes(code));
    expect(changes).toEqual([expect.stringMatching(/^change\//)]);
    expect(client.published.get(folder.at("vm.dr.yaml"))!.uri).toBe(uri);
    folder.write("vm.dr.yaml", oneDisk("200GB"));
    repository.commit();
    client.watched(folder.at(".git/logs/HEAD"), FileChangeType.Changed);
    expect(await codes()).toEqual(before);
    client.change(folder.at("vm.dr.yaml"), { text: oneDisk("100GB") });
    expect(await codes()).not.toEqual(before);
    await set({ baseRevision: "off" });
    expect(await codes()).toEqual(before);
  });

  it.each([
    ["that no setting trusts", {}, [expect.stringContaining("not run in a workspace that is not trusted")]],
    ["that its editor does not trust", { initializationOptions: { trusted: false } }, []],
  ])("are none in a workspace %s, since git would read its configuration", async (_, options, messages) => {
    folder = new Folder({ "vm.dr.yaml": oneDisk("100GB") });
    const repository = new Repository(folder.path).commit();
    repository.git("config", "core.fsmonitor", `touch '${folder.at("pwned")}'; false`);
    client = await Client.start({ folders: [folder.path], settings: { baseRevision: "HEAD" }, ...options });
    client.open(folder.at("vm.dr.yaml"), oneDisk("200GB"));
    expect(await codes()).not.toContainEqual(expect.stringMatching(/^change\//));
    expect(client.messages).toEqual(messages);
    expect(existsSync(folder.at("pwned"))).toBe(false);
  });

  it("are none outside of a repository; a revision that is not there is told", async () => {
    await start({ "vm.dr.yaml": MACHINE }, { settings: { baseRevision: "HEAD", trust: true } });
    expect(await codes()).toEqual([UNRESOLVED]);
    expect(client.messages).toEqual([]);
    new Repository(folder.path).commit();
    await set({ baseRevision: "no-such-branch", trust: true });
    expect(await codes()).toEqual([UNRESOLVED]);
    expect(client.messages).toEqual([expect.stringContaining("has no revision 'no-such-branch'")]);
  });
});

describe("a configuration", () => {
  it("that is broken is told at its place, and the last good one holds", async () => {
    await start({ "vm.dr.yaml": MACHINE });
    const change = (text: string) => {
      folder.write(".drlintrc.yaml", text);
      client.watched(folder.at(".drlintrc.yaml"), FileChangeType.Changed);
    };
    change(`root: true\nextends: drlint:recommended\nrules: { ${UNRESOLVED}: off }\n`);
    expect(await codes()).toEqual([]);
    change(`root: true\nextends: drlint:recommended\nrules: { inventory/unresolved: off }\n`);
    expect(await codes()).toEqual([]);
    expect(client.shown(folder.at(".drlintrc.yaml"))).toMatchObject(
      [{ range: { start: { line: 2, character: 9 } }, severity: 1, message: /There is no rule/ }].map(
        (each) => ({ ...each, message: expect.stringMatching(each.message) }),
      ),
    );
    expect(client.messages).toEqual([expect.stringContaining(".drlintrc.yaml:3:10: There is no rule")]);
    client.open(folder.at("vm.dr.yaml"), MACHINE);
    await client.settled();
    expect(client.messages.length).toBe(1);
    change("root: true\nextends: drlint:recommended\n");
    expect(await codes()).toEqual([UNRESOLVED]);
    expect(client.shown(folder.at(".drlintrc.yaml"))).toEqual([]);
  });

  it("that never was right leaves what holds without one", async () => {
    await start({ ".drlintrc.yaml": "rules: [", "vm.dr.yaml": MACHINE });
    expect(await codes()).toEqual([UNRESOLVED]);
    expect(client.shown(folder.at(".drlintrc.yaml")).length).toBe(1);
  });

  it("that turns on nothing is told", async () => {
    await start({ ".drlintrc.yaml": "root: true\n", "vm.dr.yaml": MACHINE });
    expect(await codes()).toEqual([]);
    expect(client.messages).toEqual([expect.stringContaining("No rule is on for 'vm.dr.yaml'")]);
  });

  it("is told to an editor that asks as well", async () => {
    await start({ ".drlintrc.yaml": "rules: [", "vm.dr.yaml": MACHINE }, { capabilities: PULLING });
    expect(await client.pull(folder.at(".drlintrc.yaml"))).toMatchObject([{ severity: 1 }]);
  });

  it("may name plugins, which are loaded where code may run alone", async () => {
    const plugin = `
      export const rules = {};
      globalThis.wasLoaded = (globalThis.wasLoaded ?? 0) + 1;
    `;
    const files = {
      ".drlintrc.yaml": "root: true\nextends: drlint:recommended\nplugins: ['./rules.mjs']\n",
      "rules.mjs": plugin,
      "vm.dr.yaml": MACHINE,
    };
    const loads = () => (globalThis as { wasLoaded?: number }).wasLoaded ?? 0;
    await start(files, { initializationOptions: { trusted: false }, settings: { trust: true } });
    expect(loads()).toBe(0);
    expect(client.shown(folder.at(".drlintrc.yaml"))).toMatchObject([
      { severity: 3, message: expect.stringMatching(/rules are left out\. Trust the workspace/) },
    ]);
    expect(client.messages).toEqual([]);
    await client.stop();
    client = await Client.start({ folders: [folder.path] });
    await client.settled();
    expect(loads()).toBe(0);
    await set({ trust: true });
    expect(loads()).toBe(1);
    expect(client.shown(folder.at(".drlintrc.yaml"))).toEqual([]);
  });
});

describe("a suppressions file", () => {
  const known = (object: string) =>
    JSON.stringify({ version: 1, folders: { ".": [{ rule: UNRESOLVED, object, property: "host" }] } });

  it("sets known findings aside; a broken one is told, and the last good one holds", async () => {
    await start({ "vm.dr.yaml": MACHINE });
    const change = (text: string) => {
      folder.write(".drlint-suppressions.json", text);
      client.watched(folder.at(".drlint-suppressions.json"), FileChangeType.Changed);
    };
    change(known("virtualMachines/sql"));
    expect(await codes()).toEqual([]);
    change('{\n  "version": 1,\n  "folders": }\n');
    expect(await codes()).toEqual([]);
    expect(client.shown(folder.at(".drlint-suppressions.json"))).toMatchObject([
      { range: { start: { line: 2 } }, severity: 1 },
    ]);
    expect(client.messages).toEqual([expect.stringContaining("is no valid JSON")]);
    change(known("virtualMachines/web"));
    expect(await codes()).toEqual([UNRESOLVED]);
    expect(client.shown(folder.at(".drlint-suppressions.json"))).toEqual([]);
  });
});
