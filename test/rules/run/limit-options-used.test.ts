import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { rules } from "../../../rules/index.ts";
import { limitOptions } from "../../../rules/run/limit-options.ts";

const folder = new URL("../../../rules/", import.meta.url);

/** The text of a rule and of the modules of the subjects that it imports, without the lists of its options. */
function sourceOf(file: URL, seen = new Set<string>()): string {
  if (seen.has(file.href)) return "";
  seen.add(file.href);
  const text = readFileSync(file, "utf8");
  const imported = [...text.matchAll(/from "(\.[^"]+)"/g)]
    .map(([, path]) => new URL(path!, file))
    .filter(({ href }) => href.startsWith(folder.href) && !/\/(?:run|source|define)\//.test(href));
  return [
    text.replace(/limitOptions: \[[^\]]*\]/g, ""),
    ...imported.map((each) => sourceOf(each, seen)),
  ].join("\n");
}

/** The limits that a rule has as options. */
function optionsOf({ meta }: InventoryRule): string[] {
  const [schema] = [meta.schema ?? []].flat() as { properties?: object }[];
  const names = Object.keys(schema?.properties ?? {});
  return limitOptions(meta.docs.rows)
    .map(({ name }) => name)
    .filter((name) => names.includes(name));
}

const withOptions = Object.values(rules).filter((rule) => optionsOf(rule).length > 0);

it.each(withOptions.map((rule) => [rule.name, rule] as const))(
  "%s goes by each limit that is its option",
  (name, rule) => {
    const source = sourceOf(new URL(`${name}.ts`, folder));
    expect(optionsOf(rule).filter((option) => !source.includes(`"${option}"`))).toEqual([]);
  },
);

it("some rules have such options", () => {
  expect(withOptions.length).toBeGreaterThan(5);
});
