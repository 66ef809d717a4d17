import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isOwnRule, rules } from "../../rules/index.ts";
import { ruleListModule, ruleNames, rulesFolder } from "../../scripts/generate/rule-list.ts";

const names = ruleNames();

it("has every file of the subjects' folders, under the name that the rule gives itself", () => {
  expect(names.length).toBeGreaterThan(100);
  expect(Object.keys(rules)).toEqual(names);
  expect(Object.values(rules).map(({ name }) => name)).toEqual(names);
});

it.each(names)("%s is one rule and nothing else", (name) => {
  const text = readFileSync(new URL(`${name}.ts`, rulesFolder), "utf8");
  expect(text.match(/^export \w+/gm)).toEqual(["export default"]);
});

it("tells drlint's own rules from others", () => {
  expect(isOwnRule("guest-storage/encrypted-disk")).toBe(true);
  expect(isOwnRule("contoso/tag-required")).toBe(false);
  expect(isOwnRule("constructor")).toBe(false);
});

it("is made with a name for each rule that is no other one's", () => {
  expect(ruleListModule(["servers/4k-b", "servers-4k/b"])).toContain(
    'import servers4kB from "./servers/4k-b.ts";',
  );
  const imported = [...ruleListModule(names).matchAll(/^import (\w+) from/gm)].map(([, name]) => name);
  expect(new Set(imported).size).toBe(names.length);
});

it.each(names)("%s takes dates from data, and writes none", (name) => {
  const month = "January|February|March|April|May|June|July|August|September|October|November|December";
  const date = new RegExp(`\\b(?:19|20)\\d{2}-\\d{2}\\b|\\b(?:${month}) \\d{4}\\b`);
  const text = readFileSync(new URL(`${name}.ts`, rulesFolder), "utf8");
  expect(text.replace(/^\s*(?:\/?\*|\/\/).*$/gm, "")).not.toMatch(date);
});
