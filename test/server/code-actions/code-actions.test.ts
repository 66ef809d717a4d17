import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CreateFile, TextDocumentEdit, type WorkspaceEdit } from "vscode-languageserver";
import { readText } from "../../../inventory/text/document.ts";
import { SuppressionsFile } from "../../../project/suppressions-file.ts";
import { fixTitle } from "../../../server/code-actions/fix-title.ts";
import { FIX_ALL } from "../../../server/code-actions/request.ts";
import { forClient } from "../../../server/edits/workspace-edits.ts";
import { toUri } from "../../../server/protocol/uris.ts";
import { inSite, underVmm } from "../../rules/inventories.ts";
import { FOLDER } from "../view.ts";
import { actionsAt, diagnosticAt, findingsOf } from "./actions.ts";

const NETWORKS = `virtualNetworks:
  - { name: vnet-shop, region: northeurope }
  - { name: vnet-shop-asr, region: West Europe }
networkMappings:
  - source: { region: northeurope, network: vnet-shop }
    target: { region: westeurope, network: vnet-shop-asr } # one way
`;

describe("putting a finding right", () => {
  it("prefers the rule's own fix, and says what it does", () => {
    const offered = actionsAt({ "a.dr.yaml": NETWORKS.replace("West Eu", "West| Eu") });
    expect(offered.action("Change 'West Europe' to 'westeurope'").isPreferred).toBe(true);
    expect(offered.after("Change 'West Europe'")).toBe(NETWORKS.replace("West Europe", "westeurope"));
  });

  it("offers the mapping in the other direction, and does not prefer it", () => {
    const offered = actionsAt({
      "a.dr.yaml": NETWORKS.replace("network: vnet-shop-asr", "network: |vnet-shop-asr"),
    });
    const title = "Write down the mapping from 'vnet-shop-asr' to 'vnet-shop'";
    expect(offered.titles[0]).toMatch(title);
    expect(offered.actions[0]!.isPreferred).toBeUndefined();
    expect(offered.after(title)).toBe(
      `${NETWORKS}  - source: { region: westeurope, network: vnet-shop-asr }\n    target: { region: northeurope, network: vnet-shop }\n`,
    );
  });

  it("offers what a rule suggests, as no preferred action", () => {
    const text = inSite("").replace("name: SQL01", "name: SQL|_01");
    const offered = actionsAt({ "a.dr.yaml": text });
    expect(offered.titles[0]).toBe("Set the target name 'SQL-01'");
    expect(offered.titles[1]).toMatch(/^Rename the machine to 'SQL-01'/);
    expect(offered.actions[0]!.isPreferred).toBeUndefined();
    expect(offered.after("Rename")).toContain("name: SQL-01\n");
  });

  it("puts right all findings of the rule in the file", () => {
    const text = NETWORKS.replace("region: northeurope }", "region: North Europe }").replace(
      "West Eu",
      "West| Eu",
    );
    const after = actionsAt({ "a.dr.yaml": text }).after(
      "Put right all 2 findings of inventory/region-spelling",
    );
    expect(after).toContain("region: northeurope }\n");
    expect(findingsOf(after).join()).not.toContain("region-spelling");
  });

  it.each([
    ["inventory/region-spelling", [0, 0], "westeurope", "Insert 'westeurope'"],
    ["inventory/region-spelling", [0, 5], "", "Take out 'vault'"],
    ["inventory/region-spelling", [0, 16], "", "Put it right"],
    [null, [0, 5], "", "Take out the directive, which silences nothing"],
  ] as const)("calls a fix of %s by what it does", (ruleId, range, text, title) => {
    const document = readText("/a.dr.yaml", "vaults:\n  - name: a\n");
    expect(fixTitle(document, { ruleId, ...PLACE, fix: { range, text } })).toBe(title);
  });
});

const PLACE = { severity: 2, message: "", line: 1, column: 1, rows: [], related: [] } as const;

describe("which actions are offered", () => {
  const text = NETWORKS.replace("West Eu", "West| Eu");

  it("is what the client asks for", () => {
    const kinds = (only: string[] | undefined) => [
      ...new Set(actionsAt({ "a.dr.yaml": text }, { only }).actions.map(({ kind }) => kind)),
    ];
    expect(kinds(["quickfix"])).toEqual(["quickfix"]);
    expect(kinds(["source.fixAll.drlint"])).toEqual([FIX_ALL]);
    expect(kinds(["source.fixAll"])).toEqual([FIX_ALL]);
    expect(kinds(["source"])).toEqual([FIX_ALL]);
    expect(kinds(["refactor"])).toEqual([]);
    expect(kinds(undefined)).toEqual(["quickfix", FIX_ALL]);
    expect(kinds([""])).toEqual(["quickfix", FIX_ALL]);
  });

  it("fixes the whole file wherever the cursor is", () => {
    const after = actionsAt({ "a.dr.yaml": `|${NETWORKS}` }, { only: ["source.fixAll"] }).after(
      "Put right all",
    );
    expect(findingsOf(after).join()).not.toContain("region-spelling");
  });

  it("offers no fix of a file that has none", () => {
    expect(actionsAt({ "a.dr.yaml": inSite("|") }, { only: ["source.fixAll"] }).titles).toEqual([]);
  });

  it("is nothing where there is no finding", () => {
    expect(
      actionsAt({ "a.dr.yaml": NETWORKS.replace("name: vnet-shop,", "name: |vnet-shop,") }).titles,
    ).toEqual([]);
  });

  it("takes the findings that the client names for the line, and hands its diagnostics back", () => {
    const shown = diagnosticAt(3, 36, "inventory/region-spelling");
    const { actions } = actionsAt(
      { "a.dr.yaml": NETWORKS.replace("- { name: vnet-shop-asr", "- { |name: vnet-shop-asr") },
      {
        diagnostics: [
          shown,
          diagnosticAt(3, 37, "inventory/region-spelling"),
          diagnosticAt(3, 36, "inventory/other"),
        ],
      },
    );
    expect(actions.map(({ diagnostics }) => diagnostics)).toEqual(actions.map(() => [shown]));
    expect(actions.length).toBeGreaterThan(3);
  });

  it("leads to the page of the rule by a command", () => {
    expect(actionsAt({ "a.dr.yaml": text }).action("Open the page").command).toEqual({
      title: "Open the page of inventory/region-spelling",
      command: "drlint.openRulePage",
      arguments: ["inventory/region-spelling"],
    });
  });
});

describe("a name that leads nowhere", () => {
  it("becomes the nearest one", () => {
    const text = underVmm("").replace("host: host-01", "host: hots-|01");
    expect(actionsAt({ "a.dr.yaml": text }).after("Change 'hots-01' to 'host-01'")).toBe(underVmm(""));
  });

  it("keeps its quotes", () => {
    const text = underVmm("").replace("host: host-01", 'host: "hots-|01"');
    expect(actionsAt({ "a.dr.yaml": text }).after("Change 'hots-01' to 'host-01'")).toContain(
      'host: "host-01"\n',
    );
  });

  it("is written with its owner where several objects could be meant", () => {
    const text = `virtualNetworks:
  - { name: vnet, resourceGroup: rg-a, region: westeurope }
  - { name: vnet, resourceGroup: rg-b, region: westeurope }
networkMappings:
  - source: { region: northeurope, network: vnet-shop }
    target: { region: westeurope, network: vn|et }
`;
    const { titles } = actionsAt({ "a.dr.yaml": text });
    expect(titles).toContain("Change 'vnet' to 'rg-a/vnet'");
    expect(titles).toContain("Change 'vnet' to 'rg-b/vnet'");
  });

  it("is a property of the schema", () => {
    const text = inSite("").replace("    host:", "    ho|ts:");
    expect(actionsAt({ "a.dr.yaml": text }).after("Change 'hots' to 'host'")).toBe(inSite(""));
  });

  it("is a word of the schema", () => {
    const text = inSite("disks:\n  - { name: os, role: oss| }");
    expect(actionsAt({ "a.dr.yaml": text }).after("Change 'oss' to 'os'")).toContain("role: os }");
  });
});

describe("the suppressions file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "drlint-actions-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const text = NETWORKS.replace("West Eu", "West| Eu");
  const title = "Add to the suppressions file";
  const object = "virtualNetworks/vnet-shop-asr";

  it("is made where there is none", () => {
    const { edit } = actionsAt({ "a.dr.yaml": text }).action(title);
    const [create, content] = edit!.documentChanges as [CreateFile, TextDocumentEdit];
    const uri = toUri(`${FOLDER}/.drlint-suppressions.json`);
    expect(create).toEqual({ kind: "create", uri, options: { ignoreIfExists: true } });
    expect(content.textDocument).toEqual({ uri, version: null });
    expect(JSON.parse((content.edits[0] as { newText: string }).newText)).toEqual({
      version: 1,
      folders: { ".": [{ rule: "inventory/region-spelling", object, property: "region" }] },
    });
  });

  it("is not offered to a client that cannot make files", () => {
    const { titles } = actionsAt({ "a.dr.yaml": text }, { createsFiles: false });
    expect(titles.join()).not.toContain(title);
  });

  it("stands in the folder that the editor has open", () => {
    const { edit } = actionsAt({ "a.dr.yaml": text }, { root: "/" }).action(title);
    expect((edit!.documentChanges![0] as CreateFile).uri).toBe(toUri("/.drlint-suppressions.json"));
    const outside = actionsAt({ "a.dr.yaml": text }, { root: "/elsewhere" }).action(title);
    expect((outside.edit!.documentChanges![0] as CreateFile).uri).toBe(
      toUri(`${FOLDER}/.drlint-suppressions.json`),
    );
  });

  it("gets one more entry where there is one, and is left alone where it is broken", () => {
    const inventory = join(folder, "site");
    mkdirSync(inventory);
    const path = join(folder, ".drlint-suppressions.json");
    const known = SuppressionsFile.read(path, folder);
    known.set(folder, [{ rule: "network/guest-ipv6", object: "virtualMachines/SQL01" }]);
    known.write();
    const offered = () => actionsAt({ "a.dr.yaml": text }, {}, inventory);
    const { edit } = offered().action(title);
    writeFileSync(path, applied(readFileSync(path, "utf8"), edit!, path));
    const after = SuppressionsFile.read(path, folder);
    expect(after.in(folder)).toHaveLength(1);
    expect(after.in(inventory)).toEqual([{ rule: "inventory/region-spelling", object, property: "region" }]);
    writeFileSync(path, "{");
    expect(offered().titles.join()).not.toContain(title);
  });

  function applied(before: string, edit: WorkspaceEdit, path: string): string {
    const [{ range, newText }] = edit.changes![toUri(path)] as [
      { range: { start: At; end: At }; newText: string },
    ];
    const lines = before.split("\n");
    const offset = ({ line, character }: At) =>
      lines.slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + character;
    return before.slice(0, offset(range.start)) + newText + before.slice(offset(range.end));
  }
  interface At {
    readonly line: number;
    readonly character: number;
  }
});

describe("edits for a client", () => {
  const { edit } = actionsAt({ "a.dr.yaml": NETWORKS.replace("West Eu", "West| Eu") }).action("Change");
  const uri = toUri(`${FOLDER}/a.dr.yaml`);

  it("have the version of the open document where the client takes it", () => {
    const versioned = forClient(edit!, { takesVersions: true, createsFiles: true, versionOf: () => 7 });
    expect(versioned.changes).toBeUndefined();
    expect(versioned.documentChanges).toEqual([
      { textDocument: { uri, version: 7 }, edits: edit!.changes![uri] },
    ]);
    expect(TextDocumentEdit.is(versioned.documentChanges![0])).toBe(true);
  });

  it("stay as they are for others", () => {
    expect(forClient(edit!, { takesVersions: false, createsFiles: false, versionOf: () => 7 })).toBe(edit);
  });
});
