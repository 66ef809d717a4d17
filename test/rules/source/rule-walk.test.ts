import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { generateInventory } from "../../../bench/generate.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import { childrenOf } from "../../../inventory/nodes/children.ts";
import type { InventoryNode } from "../../../inventory/nodes/node.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { isOwnRule, rules } from "../../../rules/index.ts";
import { LintRun } from "../../../rules/run/lint-run.ts";
import { RuleWalk, type Visitor } from "../../../rules/source/rule-walk.ts";
import { InventorySourceCode } from "../../../rules/source/source-code.ts";
import { inventoryOf } from "../rule-tester.ts";

/** What all rules note and report, visited in some way. */
function answers(inventory: Inventory, visit: (run: LintRun, visitors: Map<string, Visitor>) => void) {
  const run = new LintRun(inventory);
  const reports: unknown[] = [];
  for (const afterOthers of [false, true]) {
    for (const file of inventory.files) {
      const sourceCode = new InventorySourceCode(file, run, isOwnRule);
      const visitors = new Map<string, Visitor>();
      for (const rule of Object.values(rules)) {
        if (rule.meta.docs.afterOthers !== afterOthers) continue;
        const report = ({ loc, messageId, data }: Record<string, unknown>) =>
          void reports.push({ rule: rule.name, loc, messageId, data });
        const context = { sourceCode, id: rule.name, options: [], settings: {}, report };
        visitors.set(rule.name, rule.create(context as never) as unknown as Visitor);
      }
      visit(run, new Map([...visitors].map(([name, visitor]) => [`${file.path} ${name}`, visitor])));
    }
  }
  const { ledger } = run;
  return {
    reports: reports.map((each) => JSON.stringify(each)),
    decisions: [...ledger.decisions()].map(({ node, row, outcome }) => `${placeOf(node)} ${row} ${outcome}`),
    questions: [...ledger.openQuestions].map(
      ({ node, rows: open, missing }) =>
        `${placeOf(node)} ${open.join()} ${missing.map(({ node: at, fact }) => `${placeOf(at)} ${fact}`).join()}`,
    ),
  };
}

function placeOf(node: { nodeType: string; at(): { file: string; start: number } }): string {
  const { file, start } = node.at();
  return `${node.nodeType} ${file} ${start}`;
}

/** Every listener at every object of its kind, as ESLint visits them. */
function oneByOne(run: LintRun, visitors: Map<string, Visitor>): void {
  const path = [...visitors.keys()][0]!.split(" ")[0]!;
  const visit = (node: InventoryNode) => {
    for (const visitor of visitors.values()) visitor[node.nodeType]?.(node as never);
    for (const child of childrenOf(node)) visit(child);
    for (const visitor of visitors.values()) visitor[`${node.nodeType}:exit`]?.(node as never);
  };
  visit(run.inventory.fileAt(path).root);
}

function walked(run: LintRun, visitors: Map<string, Visitor>): void {
  const path = [...visitors.keys()][0]!.split(" ")[0]!;
  const walk = new RuleWalk(run.inventory.fileAt(path), run);
  for (const [name, visitor] of visitors) walk.add({ name, looksAround: true }, () => visitor);
  walk.go();
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The inventories of examples and test projects: the files of a folder together. */
const folders = ["examples", "test/projects"].flatMap((place) => {
  const files = readdirSync(join(root, place), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.dr\.(?:yaml|yml|json)$/.test(file) && !file.includes("node_modules"))
    .map((file) => join(root, place, file));
  return [...new Set(files.map((file) => join(file, "..")))].map((folder) => ({
    folder,
    files: files.filter((file) => join(file, "..") === folder),
  }));
});

describe("a walk", () => {
  it("comes to the same as calling every rule at every object: a generated inventory", () => {
    const inventory = inventoryOf([...generateInventory({ machines: 400 })].join(""));
    expect(answers(inventory, walked)).toEqual(answers(inventory, oneByOne));
  });

  it.each(folders)("comes to the same as calling every rule at every object: $folder", ({ files }) => {
    const inventory = readInventory(files);
    const seen = answers(inventory, walked);
    expect(seen.decisions.length).toBeGreaterThan(0);
    expect(seen).toEqual(answers(inventory, oneByOne));
  });

  it("goes on after a rule that throws, and asks that one no more", () => {
    const inventory = inventoryOf("schemaVersion: 1\nvirtualMachines:\n  - name: a\n  - name: b\n");
    const thrown: unknown[] = [];
    const failed = new Set<string>();
    const walk = new RuleWalk(inventory.files[0]!, new LintRun(inventory), {
      hasFailed: (rule) => failed.has(rule),
      failed(rule, node, error) {
        failed.add(rule);
        thrown.push([rule, (node as unknown as { name: string }).name, error]);
      },
    });
    const seen: string[] = [];
    const visitor = (name: string, body: () => void): Visitor => ({
      VirtualMachine(node: { name: string }) {
        seen.push(`${name} ${node.name}`);
        body();
      },
    });
    walk.add({ name: "broken", looksAround: true }, () =>
      visitor("broken", () => {
        throw "a text";
      }),
    );
    walk.add({ name: "sound", looksAround: true }, () => visitor("sound", () => {}));
    walk.go();
    expect(seen).toEqual(["broken a", "sound a", "sound b"]);
    expect(thrown).toEqual([["broken", "a", "a text"]]);
  });

  it("refuses a rule that visits what there is not", () => {
    const inventory = inventoryOf("schemaVersion: 1\n");
    const walk = new RuleWalk(inventory.files[0]!, new LintRun(inventory));
    for (const selector of ["Machine", "VirtualMachine[name=a]", "Disk:enter", "toString"])
      expect(() => walk.add({ name: "a", looksAround: true }, () => ({ [selector]: () => {} }))).toThrow(
        `It visits '${selector}', which is no kind of object.`,
      );
  });
});
