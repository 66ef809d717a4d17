import { readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { lint } from "../lint/lint.ts";
import type { LintMessage } from "../lint/result.ts";

// Whole inventories. findings.txt of each, written by hand, says what must be found:
// file, place with end, rule, then file and line of each related place.

const projects = fileURLToPath(new URL("projects/", import.meta.url));

it.each(readdirSync(projects))("%s", async (name) => {
  const folder = `${projects}${name}`;
  const { results } = await lint({ cwd: projects, paths: [name] });
  const short = (path: string) => relative(folder, path).replaceAll("\\", "/");
  const found = results.flatMap(({ filePath, messages }) =>
    messages.map((message) => [short(filePath), ...partsOf(message, short)].join(" ")),
  );
  expect(found).toEqual(readFileSync(`${folder}/findings.txt`, "utf8").trim().split("\n"));
});

function partsOf(message: LintMessage, short: (path: string) => string): string[] {
  const { line, column, endLine, endColumn, ruleId, related } = message;
  return [
    `${line}:${column}-${endLine}:${endColumn}`,
    ruleId!,
    ...related.map((place) => `${short(place.filePath)}:${place.line}`),
  ];
}
