import { describe, expect, it } from "vitest";
import { type CodeAction, SnippetTextEdit, TextDocumentEdit } from "vscode-languageserver";
import { toOffset } from "../../../server/protocol/positions.ts";
import { inSite, underVmm } from "../../rules/inventories.ts";
import { viewOf } from "../view.ts";
import { actionsAt } from "./actions.ts";

const TITLE = "Record what is missing of ";

/** What is offered for the object at the `|`. */
function ask(text: string, snippetEdits = true, name = "a.dr.yaml") {
  return actionsAt({ [name]: text }, { only: ["refactor"], snippetEdits });
}

/** The snippets of an action, in their order. */
function snippetsOf({ edit }: CodeAction) {
  const [change] = edit!.documentChanges!;
  if (!TextDocumentEdit.is(change)) throw new Error("No edit of a document.");
  return change.edits.filter((each) => SnippetTextEdit.is(each));
}

/** What a place is filled in with, of which the values to choose from are given, in their order. */
type Fill = (values: readonly string[]) => string;

/** Whoever passes a place over leaves its first value there. */
const passedOver: Fill = ([first = ""]) => first;
/** Chooses the first value that is one, and writes an x where somebody has to look it up. */
const chosen: Fill = ([, first = "x"]) => first;

/** The text after the action, with each place filled in. */
function filledIn(text: string, fill: Fill = chosen, name = "a.dr.yaml"): string {
  const offered = ask(text, true, name);
  const { document } = offered.view.inventory.files[0]!;
  let number = 0;
  const edits = snippetsOf(offered.action(TITLE)).map(({ range, snippet }) => ({
    start: toOffset(document, range.start),
    end: toOffset(document, range.end),
    text: snippet.value.replace(
      /\$(\d+)|\$\{(\d+)[:|]((?:\\.|[^}\\])*?)\|?\}|\\([\\$}])/g,
      (_all, bare?: string, braced?: string, values?: string, plain?: string) => {
        if (plain !== undefined) return plain;
        number++;
        // The places of all edits are numbered on, so that none of them is filled in by another one's value.
        expect(Number(bare ?? braced)).toBe(number);
        return fill(values?.split(",") ?? []);
      },
    ),
  }));
  let after = document.text;
  for (const each of edits.toSorted((one, other) => other.start - one.start))
    after = after.slice(0, each.start) + each.text + after.slice(each.end);
  return after;
}

describe("recording what is missing", () => {
  const machine = inSite("generation: 2", "{ to: az|ure }");

  it("is offered where the cursor is in an object, by its name and with how much that is", () => {
    expect(ask(machine).titles).toEqual([
      expect.stringMatching(/^Record what is missing of virtual machine 'SQL01' \(\d+ facts\)$/),
    ]);
    expect(ask(machine.replace("|", "").replace("name: host-01", "name: host|-01")).titles).toEqual([
      expect.stringMatching(/^Record what is missing of Hyper-V host 'host-01' \(\d+ facts\)$/),
    ]);
    expect(actionsAt({ "a.dr.yaml": machine }).titles).not.toContain(expect.stringContaining(TITLE));
  });

  it("is not offered where nothing is missing, or nobody asks", () => {
    expect(ask("virtualMachines:\n  - name: A|\n").titles).toEqual([]);
    expect(ask("schema|Version: 1\nvirtualMachines:\n  - name: A\n").titles).toEqual([]);
  });

  it("writes keys with their values to choose from, and nothing where somebody has to look it up", () => {
    const [own, block] = snippetsOf(ask(machine).action(TITLE)).map(({ snippet }) => snippet.value);
    expect(own).toMatch(/^ {4}disks:\n {6}- name: \$1\n {8}role: \$\{2\|null,os,data\|\}\n/);
    expect(own).toMatch(/\n {4}bitLocker: \$\{\d+\|null,false,true\|\}\n/);
    expect(own).toMatch(/\n {4}operatingSystem:\n {6}name: \$\d+\n/);
    expect(own).toMatch(/\n$/);
    expect(block).toMatch(/^, .*vault: \$\d+/);
  });

  it("asks first for what is still to be chosen of a machine that is planned", () => {
    const planned = inSite("generation: 2", "{ state: planned, to: az|ure }");
    const [, block] = snippetsOf(ask(planned).action(TITLE)).map(({ snippet }) => snippet.value);
    const keys = [...block!.matchAll(/(\w+): \$/g)].map(([, key]) => key);
    expect(keys.slice(0, 4)).toEqual(["vault", "policy", "logStorageAccount", "network"]);
    const chosenAll = planned.replace(
      "az|ure",
      "az|ure, vault: v, policy: p, logStorageAccount: l, network: n",
    );
    expect(
      snippetsOf(ask(chosenAll).action(TITLE))
        .map(({ snippet }) => snippet.value)
        .join(""),
    ).not.toMatch(/\b(?:vault|policy): /);
  });

  it.each([
    ["a machine in a site", inSite("generation: 2", "{ to: az|ure }"), "a.dr.yaml"],
    ["a host", inSite("", "{ to: azure }").replace("name: host-01", "name: host-0|1"), "a.dr.yaml"],
    ["a machine under VMM", underVmm("", "{ to: az|ure }"), "a.dr.yaml"],
    [
      "a machine of Azure",
      "azureVirtualMachines:\n  - name: A|\n    networkAdapters: [{ name: nic0 }]\n    replication:\n      to: { region: westeurope }\n",
      "a.dr.yaml",
    ],
    [
      "JSON",
      `{\n  "virtualMachines": [\n    {\n      "name": "A|",\n      "replication": { "to": "azure" }\n    }\n  ]\n}\n`,
      "a.dr.json",
    ],
  ])("records nothing that is passed over, which is said there: %s", (_, text, name) => {
    // Marked at first, so that it can be told where they are.
    const marked = filledIn(text, () => "\u{e000}", name);
    const after = filledIn(text, passedOver, name);
    const { view } = viewOf({ [name]: after });
    const refused = view.results[0]!.messages.filter(({ ruleId }) => ruleId === "inventory/schema");
    const lines = marked
      .split("\n")
      .flatMap((line, index) => Array.from(line.matchAll(/\u{e000}/gu), () => index + 1));
    expect(lines.length).toBeGreaterThan(10);
    expect(refused.map(({ line }) => line).toSorted((one, other) => one - other)).toEqual(lines);
  });

  it("writes what most rows wait for first", () => {
    const [own] = snippetsOf(ask(machine).action(TITLE)).map(({ snippet }) => snippet.value);
    const keys = [...own!.matchAll(/^ {4}(\w+):/gm)].map(([, key]) => key!);
    const { view } = viewOf({ "a.dr.yaml": machine });
    const asked = [...view.run.ledger.openQuestions].flatMap(({ missing, rows }) =>
      missing
        .filter(({ node }) => node.nodeType === "VirtualMachine")
        .map(({ fact }) => ({ fact, rows: rows.length })),
    );
    const waiting = (key: string) =>
      asked.filter(({ fact }) => fact === `VirtualMachine.${key}`).reduce((sum, { rows }) => sum + rows, 0);
    const counts = keys.map(waiting);
    expect(counts.length).toBeGreaterThan(4);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  });

  it.each([
    ["YAML", machine],
    ["YAML of Windows", machine.replaceAll("\n", "\r\n")],
    ["YAML whose last line is not ended", machine.slice(0, machine.indexOf("hyperVSites")).trimEnd()],
    ["YAML in braces", "virtualMachines: [{ name: A|, replication: { to: azure } }]\n"],
    [
      "YAML with a text in several lines at the end",
      "virtualMachines:\n  - name: A|\n    replication: { to: azure }\n    id: >-\n      a\n      b\n",
    ],
  ])("leaves %s that can be read, with nothing else changed", (_, text) => {
    const after = filledIn(text);
    const { view } = viewOf({ "a.dr.yaml": after });
    const { document, root } = view.inventory.files[0]!;
    expect(document.problems()).toEqual([]);
    expect(root.virtualMachines![0]!.fact("bitLocker")).toBe(false);
    for (const line of text.replace("|", "").split(/\r?\n/)) {
      const [start = ""] = line.split(/(?<=azure) ?\}/);
      expect(after).toContain(start.trim());
    }
    expect(/(?<!\r)\n/.test(after)).toBe(!text.includes("\r"));
  });

  it("leaves JSON that can be read", () => {
    const text = `{\n  "virtualMachines": [\n    {\n      "name": "A|",\n      "replication": { "to": "azure" }\n    }\n  ]\n}\n`;
    const after = filledIn(text, chosen, "a.dr.json");
    const machines = JSON.parse(
      after.replace(/: ([,\n}\]])/g, ": 0$1").replace(/: x(?=[,\s}])/g, ": 0"),
    ).virtualMachines;
    expect(machines[0]).toMatchObject({ name: "A", bitLocker: false, replication: { to: "azure" } });
  });

  it("asks for nothing twice: once recorded, it is offered no more", () => {
    const host = machine.replace("|", "").replace("name: host-01", "name: host|-01");
    const before = Number(/\((\d+) /.exec(ask(host).titles[0]!)![1]);
    const after = filledIn(host, () => "none");
    const left = ask(after.replace("host-01, site", "host-0|1, site")).titles[0] ?? "(0 facts";
    expect(Number(/\((\d+) /.exec(left)![1])).toBeLessThan(before);
  });

  it("leaves alone what is written and does not tell", () => {
    const text =
      "virtualMachines:\n  - { name: A|, host: gone, bitLocker: maybe, replication: { to: azure } }\n";
    const written = snippetsOf(ask(text).action(TITLE))
      .map(({ snippet }) => snippet.value)
      .join("");
    expect(written).not.toMatch(/\b(?:host|bitLocker):/);
    expect(written).toContain("hyperVReplica: ");
  });

  it("is a list of comments for a client that fills in nothing", () => {
    const after = ask(machine, false).after(TITLE);
    expect(after).toContain("    # bitLocker: true or false\n");
    expect(after).toContain("    # disks: list: disk\n");
    expect(after.replace(/^ *# .*\n/gm, "")).toBe(machine.replace("|", ""));
    const inBraces = "virtualMachines: [{ name: A|, replication: { to: azure } }]\n";
    expect(ask(inBraces, false).titles).toEqual([]);
  });
});
