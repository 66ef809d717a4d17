import { statSync, utimesSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { FileChangeType } from "vscode-languageserver";
import { lint } from "../../lint/lint.ts";
import { toUri } from "../../server/protocol/uris.ts";
import { Client, type ClientOptions, Folder, PUSHED } from "./client.ts";

// Whatever holds for an inventory, by whatever name and wherever it stands, is looked at again when it changes.

const MACHINE = "virtualMachines:\n  - name: sql\n    host: host-1\nhyperVHosts: []\n";
const UNRESOLVED = "inventory/unresolved-name";
const ON = "extends: drlint:recommended\n";
const OFF = `${ON}rules: { ${UNRESOLVED}: off }\n`;

let folder: Folder;
let client: Client;

async function start(files: Readonly<Record<string, string>>, options: ClientOptions = {}): Promise<void> {
  folder = new Folder({ "vm.dr.yaml": MACHINE, ...files });
  client = await Client.start({ folders: [folder.path], ...options });
  await client.settled();
}

async function codes(name = "vm.dr.yaml"): Promise<unknown[]> {
  await client.settled();
  return client.shown(folder.at(name)).map(({ code }) => code);
}

/** Changes a file so that its time is another one too. */
function change(name: string, text: string, type: FileChangeType = FileChangeType.Changed): void {
  const path = folder.write(name, text);
  const later = statSync(path).mtimeMs / 1000 + ++seconds;
  utimesSync(path, later, later);
  client.watched(path, type);
}
let seconds = 0;

afterEach(async () => {
  await client.stop();
  folder.remove();
});

describe("what a configuration extends", () => {
  const chain = {
    ".drlintrc.yaml": "root: true\nextends: ./team/base.yaml\n",
    "team/base.yaml": "extends: ./rules.json\n",
  };

  it("holds anew when it changes, through a chain", async () => {
    await start({ ...chain, "team/rules.json": JSON.stringify({ extends: "drlint:recommended" }) });
    expect(await codes()).toEqual([UNRESOLVED]);
    const rules = { [UNRESOLVED]: "off" };
    change("team/rules.json", JSON.stringify({ extends: "drlint:recommended", rules }));
    expect(await codes()).toEqual([]);
    change("team/base.yaml", ON);
    expect(await codes()).toEqual([UNRESOLVED]);
  });

  it("is told at its place when it is broken, and the last good one holds", async () => {
    await start({ ...chain, "team/rules.json": JSON.stringify({ extends: "drlint:recommended" }) });
    change("team/base.yaml", OFF);
    expect(await codes()).toEqual([]);
    change("team/base.yaml", "extends: drlint:recommended\nrules: { inventory/unresolved: error }\n");
    expect(await codes()).toEqual([]);
    expect(client.shown(folder.at("team/base.yaml"))).toMatchObject([
      { range: { start: { line: 1 } }, severity: 1 },
    ]);
    expect(client.messages).toEqual([
      expect.stringMatching(/^drlint: team\/base\.yaml:2:10: There is no rule/),
    ]);
    change("team/base.yaml", ON);
    expect(await codes()).toEqual([UNRESOLVED]);
    expect(client.shown(folder.at("team/base.yaml"))).toEqual([]);
  });

  it("may be missing, and come", async () => {
    await start(chain);
    expect(client.shown(folder.at("team/base.yaml"))).toMatchObject([
      { message: expect.stringContaining("does not exist") },
    ]);
    change("team/rules.json", JSON.stringify({ extends: "drlint:recommended" }), FileChangeType.Created);
    expect(await codes()).toEqual([UNRESOLVED]);
    expect(client.shown(folder.at("team/base.yaml"))).toEqual([]);
    folder.remove("team/rules.json");
    client.watched(folder.at("team/rules.json"), FileChangeType.Deleted);
    expect(await codes()).toEqual([UNRESOLVED]);
    expect(client.shown(folder.at("team/base.yaml")).length).toBe(1);
  });

  it("is watched by its name, and no longer when nothing extends it", async () => {
    await start({ ...chain, "team/rules.json": "{}", "team/a[1].yaml": ON });
    const own = () => client.patterns.filter((pattern) => !String(pattern).startsWith("**/"));
    await expect.poll(own).toEqual([folder.at("team/base.yaml"), folder.at("team/rules.json")]);
    change(".drlintrc.yaml", "root: true\nextends: './team/a[1].yaml'\n");
    await client.settled();
    await expect.poll(own).toEqual([folder.at("team/a[[]1[]].yaml")]);
    change(".drlintrc.yaml", `root: true\n${ON}`);
    await client.settled();
    await expect.poll(own).toEqual([]);
  });

  it("is watched in its own folder where the editor understands that, also above the workspace", async () => {
    folder = new Folder({ "sub/vm.dr.yaml": MACHINE });
    const capabilities = {
      ...PUSHED,
      workspace: {
        ...PUSHED.workspace,
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
    };
    client = await Client.start({ folders: [folder.at("sub")], capabilities });
    expect(await codes("sub/vm.dr.yaml")).toEqual([UNRESOLVED]);
    await expect
      .poll(() => client.patterns)
      .toContainEqual({ baseUri: toUri(folder.path), pattern: ".drlintrc.yaml" });
    change(".drlintrc.yaml", `root: true\n${OFF}`);
    expect(await codes("sub/vm.dr.yaml")).toEqual([]);
  });
});

describe("a plugin", () => {
  const plugin = (names: readonly string[]) =>
    `const rule = (name) => ({ name, meta: { docs: { level: "inventory", rows: [], facts: [], rowsByFacts: [] }, schema: [] }, create: () => ({}) });\n` +
    `export const rules = { ${names.map((name) => `"${name}": rule("${name}")`).join(", ")} };\n`;
  const configuration = (file: string) =>
    `root: true\nextends: drlint:recommended\nplugins: ['./${file}']\nrules: { contoso/one: error }\n`;

  it.each([
    ["rules.mjs", (names: readonly string[]) => plugin(names)],
    ["rules.cjs", (names: readonly string[]) => plugin(names).replace("export const rules", "exports.rules")],
  ])(
    "%s is loaded again when it changes; what is broken is told, and the last good one holds",
    async (file, text) => {
      const files = { ".drlintrc.yaml": configuration(file), [file]: text(["contoso/one"]) };
      await start(files, { initializationOptions: { trusted: true } });
      expect(await codes(".drlintrc.yaml")).toEqual([]);
      await expect.poll(() => client.patterns).toContain(folder.at(file));
      change(file, text(["contoso/two"]));
      await client.settled();
      expect(client.shown(folder.at(".drlintrc.yaml"))).toMatchObject([
        { range: { start: { line: 3 } }, message: expect.stringContaining("There is no rule 'contoso/one'") },
      ]);
      change(file, `${text(["contoso/one"])}\nthrow new Error("no network");\n`);
      await client.settled();
      expect(client.shown(folder.at(".drlintrc.yaml"))).toMatchObject([
        { message: `The plugin './${file}' cannot be loaded in line 4: no network.` },
      ]);
      expect(await codes()).toEqual([UNRESOLVED]);
      expect(client.messages.length).toBe(2);
      for (const message of client.messages) expect(message).not.toMatch(/\n\s+at /);
      change(file, text(["contoso/one"]));
      await client.settled();
      expect(client.shown(folder.at(".drlintrc.yaml"))).toEqual([]);
    },
  );
});

describe("what is assumed of machines without a replication block", () => {
  it("holds while the setting is there", async () => {
    const machine = "virtualMachines:\n  - name: sql\n    bitLocker: true\n";
    await start({ ".drlintrc.yaml": `root: true\n${ON}`, "vm.dr.yaml": machine });
    expect(await codes()).toEqual([]);
    change(".drlintrc.yaml", `root: true\n${ON}settings: { assume: azure }\n`);
    expect(await codes()).toContain("azure-vm-requirements/bitlocker");
    change(".drlintrc.yaml", `root: true\n${ON}`);
    expect(await codes()).toEqual([]);
  });

  it("holds in a file that the configuration leaves out, as on the command line", async () => {
    const vault = "vaults: [{ name: v, region: westeurope }]\n";
    const left = "virtualMachines: [{ name: sql, host: hv1 }]\n";
    const hosts =
      "hyperVSites: [{ name: oslo }]\nhyperVHosts: [{ name: hv1, site: oslo, operatingSystem: { name: Windows Server 2008 R2 } }]\n";
    const configuration = `root: true\n${ON}ignorePatterns: [left.dr.yaml]\n`;
    await start({ ".drlintrc.yaml": configuration, "vm.dr.yaml": vault + hosts, "left.dr.yaml": left });
    const before = await codes();
    change(".drlintrc.yaml", `${configuration}settings: { assume: azure }\n`);
    const after = await codes();
    expect(after).not.toEqual(before);
    const report = await lint({ cwd: folder.path, paths: [] });
    expect(after).toEqual(report.results[0]!.messages.map(({ ruleId }) => ruleId));
    change(".drlintrc.yaml", `${configuration}settings: { assume: nothing }\n`);
    expect(await codes()).toEqual(before);
  });
});
