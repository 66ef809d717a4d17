import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { services } from "../../cli/services.ts";
import type { MatrixChanges } from "../../documents/index.ts";
import { optionsOf } from "../../rules/define/options-of-rule.ts";
import type { InventoryRule } from "../../rules/define/rule-types.ts";
import schemaRule from "../../rules/inventory/schema.ts";
import syntaxRule from "../../rules/inventory/syntax.ts";
import { documentation, pagePath } from "../../scripts/generate/docs/files.ts";
import { schemaFile, staleFiles } from "../../scripts/generate/files.ts";
import { readSchema } from "../../scripts/generate/schema.ts";
import { refusing } from "../rules/refusing.ts";
import { reportsNothing, run } from "../rules/rule-tester.ts";
import { type Example, type Page, readPage } from "./page.ts";

const docs = new URL("../../docs/", import.meta.url);
const book = await services.ruleBook();
const rules = Object.values(book.rules);

/** The sections that people write, in this order. What and why come first. */
const written = [
  "What it reports",
  "Why it matters in a failover",
  "Incorrect",
  "Correct",
  "When to turn it off",
];

/** The sections that are generated, behind those. */
const TABLES = ["Rows that it decides", "Facts that it reads", "Types and defaults of its options"];

const pages = readdirSync(new URL("rules/", docs), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".md") && path !== "README.md")
  .sort();

const CMDLET =
  /\b(?:Add|Convert|Disable|Enable|Get|Install|New|Remove|Set|Start|Suspend|Test|Update)-[A-Z]\w+/g;

/** The cmdlets that the schema names as sources, and those that pages advise or cite, which Microsoft documents. */
const cmdlets: ReadonlySet<string> = new Set([
  ...[...JSON.stringify(readSchema(schemaFile)).matchAll(CMDLET)].map(([name]) => name),
  "Convert-VHD",
  "New-VHD",
  "Suspend-BitLocker",
]);

function pageOf(rule: InventoryRule): Page {
  return readPage(readFileSync(new URL(pagePath(rule.name), docs), "utf8"));
}

describe("the pages of the rules", () => {
  it("are one a rule", () => {
    expect(pages).toEqual(rules.map(({ name }) => `${name}.md`).sort());
  });

  it("and the lists of rules, rows, objects and facts have fresh generated parts", () => {
    const { files, mistakes } = documentation(book, readSchema(schemaFile), docs);
    expect(mistakes).toEqual([]);
    expect(staleFiles(files, docs), "stale: run 'npm run generate'").toEqual([]);
  });
});

describe.each(
  rules
    .filter(({ name }) => pages.includes(`${name}.md`))
    .map((rule) => [pagePath(rule.name), rule] as const),
)("docs/%s", (path, rule) => {
  const page = pageOf(rule);
  const shown = (section: string) => page.examples.filter((example) => example.section === section);

  it("has the rule's name as its title", () => {
    expect(page.title).toBe(rule.name);
  });

  it("says what a reader looks for, in its order", () => {
    expect(page.headings.filter((heading) => written.includes(heading))).toEqual(written);
    expect(page.headings[0]).toBe("What it reports");
    const tables = page.headings.findIndex((heading) => TABLES.includes(heading));
    if (tables !== -1) expect(tables).toBeGreaterThan(page.headings.indexOf("When to turn it off"));
    const empty = written.filter(
      (heading) => page.sections.get(heading) === "" && shown(heading).length === 0,
    );
    expect(empty, "sections without text").toEqual([]);
  });

  it("names what it rests on beside its rows last, each with its date", () => {
    const sources = page.sections.get("Sources");
    if (sources === undefined) return;
    expect(page.headings.at(-1)).toBe("Sources");
    // Items of a list, or paragraphs; each may go on in the lines that follow.
    const parts = sources.trim().split(/\n(?:\n|(?=- ))/);
    expect(parts.filter((part) => !/\d{4}-\d\d-\d\d|without a date|:$/.test(part))).toEqual([]);
    expect(sources).not.toMatch(/\]\([^)]*\n/);
  });

  it("has each heading once", () => {
    expect(page.headings).toEqual([...new Set(page.headings)]);
  });

  it("names cmdlets that exist", () => {
    const messages = Object.values(rule.meta.messages ?? {});
    const text = [...page.sections.values(), ...messages].join("\n");
    expect([...text.matchAll(CMDLET)].map(([name]) => name).filter((name) => !cmdlets.has(name))).toEqual([]);
  });

  it("says of no consequence that it is certain", () => {
    expect(page.sections.get("Why it matters in a failover")).not.toMatch(
      /\b(?:silently|inevitably|certainly|guaranteed|will fail)\b/i,
    );
  });

  it("explains every option", () => {
    for (const { name, schema } of optionsOf(rule)) {
      expect(page.sections.get("Types and defaults of its options"), name).toContain(`\`${name}\``);
      expect(schema.description ?? "", `what '${name}' does`).not.toBe("");
    }
  });

  it("shows inventories that the rule reports, and ones that it does not", () => {
    // What is supported today cannot be shown in an incorrect inventory.
    if (!isSilentToday(rule) && !reportsNothing(rule))
      expect(shown("Incorrect").length, "blocks under Incorrect").toBeGreaterThan(0);
    expect(shown("Correct").length, "blocks under Correct").toBeGreaterThan(0);
  });

  for (const example of shown("Incorrect")) {
    it(`reports its incorrect example in line ${example.line}`, () => {
      expect(findings(rule, example), `${rule.name} at docs/${path}:${example.line}`).not.toEqual([]);
      expect(mistakesOfText(rule, example), `docs/${path}:${example.line}`).toEqual([]);
    });
  }

  for (const example of shown("Correct")) {
    it(`reports nothing in its correct example in line ${example.line}`, () => {
      expect(findings(rule, example), `${rule.name} at docs/${path}:${example.line}`).toEqual([]);
      expect(mistakesOfText(rule, example), `docs/${path}:${example.line}`).toEqual([]);
    });

    if (isSilentToday(rule)) {
      it(`uses what the rule is about in its correct example in line ${example.line}`, () => {
        expect(
          findings(rule, example, refusing(rule.meta.docs.rows)),
          `docs/${path}:${example.line}`,
        ).not.toEqual([]);
      });
    }
  }
});

/** A rule on nothing but supported things: it has a finding only when Microsoft takes the support back. */
function isSilentToday({ name }: InventoryRule): boolean {
  return name.endsWith("/supported-features");
}

/** What a rule alone says of an example, as `line:column message`. */
function findings(rule: InventoryRule, example: Example, matrix?: MatrixChanges): string[] {
  const { text: inventory, options, earlier } = example;
  const changes = {
    ...(options === undefined ? {} : { options }),
    ...(earlier === undefined ? {} : { earlier }),
    ...(matrix ? { matrix } : {}),
  };
  const before = rule.meta.docs.afterOthers ? rules.filter(({ meta }) => !meta.docs.afterOthers) : [];
  const found = run(rule, { name: example.section, inventory, ...changes }, before).findings;
  return found.map(({ at, message }) => `${at} ${message}`);
}

/** Findings that say that an example is no right inventory, unless that is what it is about. */
function mistakesOfText(rule: InventoryRule, example: Example): string[] {
  const texts = example.earlier === undefined ? [example.text] : [example.text, example.earlier];
  return [syntaxRule, schemaRule]
    .filter(({ name }) => name !== rule.name)
    .flatMap((each) => texts.flatMap((text) => findings(each, { ...example, text, options: undefined })));
}
