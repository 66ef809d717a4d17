import { XMLValidator } from "fast-xml-parser";
import { parse as parseHtml } from "parse5";
import { expect } from "vitest";
import { parse as parseYaml } from "yaml";
import type { Outcome } from "../cli/run-cli.ts";

/** What ends a command that fails of itself, and what people should never see. */
const OF_ITS_OWN = /internal error|\n {4}at |TypeError|RangeError|undefined is not|\[object Object\]/;

/** Holds a run of the command line to what is promised whatever it is given: an exit code, sentences, and no trace of the code. */
export function expectOrderlyRun({ code, stdout, stderr }: Outcome): void {
  expect([0, 1, 2]).toContain(code);
  expect(stderr).not.toMatch(OF_ITS_OWN);
  expect(stdout).not.toMatch(/internal error|\n {4}at /);
  if (code === 2) expect(stderr).toMatch(/^drlint: /);
  expectPrintable(stderr);
}

/** Holds an output to the form that its format has. */
export function expectForm(format: string, text: string): void {
  const check = FORMS[format] ?? expectText;
  check(text);
}

const expectJson = (text: string) => void JSON.parse(text);

const FORMS: Readonly<Record<string, (text: string) => void>> = {
  json: expectJson,
  report: expectJson,
  rdjson: (text) => expect(Array.isArray(JSON.parse(text).diagnostics)).toBe(true),
  gitlab: (text) => {
    const issues = JSON.parse(text) as readonly { readonly fingerprint: string }[];
    const prints = issues.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  },
  sarif: expectSarif,
  junit: (text) => expect(XMLValidator.validate(text)).toBe(true),
  checkstyle: (text) => expect(XMLValidator.validate(text)).toBe(true),
  html: (text) => {
    const errors: string[] = [];
    parseHtml(text, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(text).not.toMatch(/<script>alert/);
  },
  csv: (text) => {
    expect(text.endsWith("\r\n")).toBe(true);
    const lines = cellsOf(text);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    for (const cell of lines.flat()) expect(cell).not.toMatch(/^\s*[=+@-]|;\s*[=+@-]/);
  },
  yaml: (text) => void parseYaml(text),
};

/** The lines of a CSV text, each as its cells. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)!.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === "\r\n") lines.push([]);
  }
  return lines.slice(0, -1).filter((line) => line.length > 0);
}

function expectSarif(text: string): void {
  const { version, runs } = JSON.parse(text);
  expect(version).toBe("2.1.0");
  for (const { tool, results } of runs) {
    const { rules } = tool.driver;
    for (const { ruleId, ruleIndex, message, locations } of results) {
      expect(message.text).not.toBe("");
      if (ruleIndex !== undefined) expect(rules[ruleIndex].id).toBe(ruleId);
      for (const { physicalLocation } of locations) {
        const { startLine, startColumn = 1 } = physicalLocation.region ?? { startLine: 1 };
        expect(startLine).toBeGreaterThanOrEqual(1);
        expect(startColumn).toBeGreaterThanOrEqual(1);
      }
    }
  }
}

/** Holds a text for people to lines without a character that does something to a terminal, or turns the direction of writing. */
function expectPrintable(text: string): void {
  expect(text.replaceAll(/[\n\t]/g, "")).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
}

/** What is read by people holds no word of the code. */
function expectText(text: string): void {
  expectPrintable(text);
  expect(text).not.toMatch(/\[object Object\]|\bundefined\b|\bNaN\b/);
}
