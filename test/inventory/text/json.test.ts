import { describe, expect, test } from "vitest";
import { cutJson } from "../../../inventory/text/cut-json.ts";
import { readText } from "../../../inventory/text/document.ts";
import { readQuickly } from "../../../inventory/text/read-quickly.ts";
import { valuesOf } from "../../../inventory/text/stretches.ts";
import { byExtent } from "../../extent.ts";
import { plain } from "./plain.ts";
import { RandomYaml, randomNumbers } from "./random-yaml.ts";

/** A text is spoiled at every so many of its places. */
const STEP = byExtent({ some: 3, more: 1, all: 1 });

function read(text: string) {
  const document = readText("site.dr.json", text);
  const sections = Object.fromEntries(
    document.sections.map((section) => [section.name, [...valuesOf(section)].map(({ tree }) => plain(tree))]),
  );
  const problems = document.problems().map(({ start, message }) => {
    const { line, column } = document.place(start);
    return `${line}:${column} ${message}`;
  });
  return { document, sections, problems };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("a JSON inventory", () => {
  const text =
    '{\n\t"schemaVersion": 1,\n\t"vaults": [\n\t\t{ "name": "a", "é\\n": null },\n\t\t{"name":"b"}\n\t]\n}\n';

  test("is cut into the elements of its arrays", () => {
    const { document, sections, problems } = read(text);
    expect(sections).toEqual({ schemaVersion: [1], vaults: [{ name: "a", "é\n": null }, { name: "b" }] });
    expect(problems).toEqual([]);
    expect(document.sections.map(({ isList, stretches }) => [isList, stretches.length])).toEqual([
      [false, 1],
      [true, 2],
    ]);
    const [, second] = document.sections[1]!.stretches;
    expect(text.slice(second!.start, second!.end)).toBe('{"name":"b"}');
    const { key } = document.sections[0]!;
    expect(text.slice(key.start, key.end)).toBe('"schemaVersion"');
  });

  test("is never silent about what is no JSON", () => {
    const sample = JSON.stringify(
      {
        schemaVersion: 1,
        vaults: [{ name: "a\n", n: -1.5e3 }, { b: [true, null, {}] }],
        virtualMachines: [],
      },
      undefined,
      1,
    );
    const pieces = ["", ",", ":", "}", "]", "{", "[", '"', " ", "0", "tru", "\\", "//", "-"];
    const accepted: string[] = [];
    for (let at = 0; at <= sample.length; at += STEP) {
      for (const removed of [0, 1, 2, 5]) {
        for (const piece of pieces) {
          const wrong = sample.slice(0, at) + piece + sample.slice(at + removed);
          if (!isJson(wrong) && read(wrong).problems.length === 0) accepted.push(wrong);
        }
      }
    }
    expect(accepted).toEqual([]);
    expect(read('{"schemaVersion": 1, "vaults": }').problems).toEqual([
      "1:32 JSON expects a value here. Write it.",
    ]);
  });

  test("says what JSON says, for random ones", () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = randomNumbers(seed);
      const value = (depth: number): unknown => {
        const kind = Math.floor(random() * (depth > 0 ? 8 : 6));
        const scalars = [null, true, -1.5e3, 12, 'a, b: {c} [d] "q" \\ # é \u2028 \t', ""];
        if (kind < 6) return scalars[kind];
        const parts = Array.from({ length: Math.floor(random() * 4) }, () => value(depth - 1));
        return kind === 6 ? parts : Object.fromEntries(parts.map((part, index) => [`k ${index}`, part]));
      };
      const inventory = { a: value(3), b: [value(3), value(3)], "c d": value(2) };
      const written = JSON.stringify(inventory, undefined, [undefined, 2, "\t"][seed % 3]);
      const { document, problems } = read(written);
      expect(problems).toEqual([]);
      const said = document.sections.map(({ name, isList, stretches }) => {
        const trees = stretches.map((stretch) => plain(stretch.tree()));
        return [name, isList ? trees : trees[0]];
      });
      expect(Object.fromEntries(said), written).toEqual(inventory);
      expect(cutJson(written)).toBeDefined();
    }
  });

  test("is read quickly only where it is JSON", () => {
    const whole = '{"a": [1, -2.5, true, null, "x\\n\\u00e9"], "b": {"c": {}, "d": []},\n"e": "f, g: h"}';
    let quicklyRead = 0;
    for (let seed = 0; seed < 5000; seed++) {
      const text = new RandomYaml(seed).damaged(whole);
      const reading = readQuickly(text, 0, text.length, true);
      if (reading === undefined) continue;
      quicklyRead++;
      // A name given twice is a problem; JSON's own reader takes the last.
      if (reading.problems.length === 0) expect(plain(reading.tree), text).toEqual(JSON.parse(text));
    }
    expect(quicklyRead).toBeGreaterThan(300);
  });

  test("that is empty or holds no object holds no inventory", () => {
    expect(read(" \n").problems).toEqual([expect.stringContaining("1:1 The file holds no inventory")]);
    expect(read("{}").problems).toEqual([]);
    expect(read("[1]").problems).toEqual([
      expect.stringContaining("1:1 An inventory begins with the names of its sections"),
    ]);
  });
});

describe("what is wrong with JSON", () => {
  test.each([
    ['{"a": [{"b": 1} /* x */]}', "1:17 JSON has no comments. Remove it, or save the file as YAML."],
    [
      '{"a": [{"b": 1,}]}',
      "1:16 JSON expects a name in double quotes here. Write it, or remove the comma before.",
    ],
    ['{"a": [1,]}', "1:10 JSON expects a value here. Write it, or remove the comma before."],
    ["{'a': 1}", "1:2 This is not valid JSON: text must stand in double quotes."],
    ["a:\n  - b\n", "1:1 This is not valid JSON: text must stand in double quotes."],
    ['{"a": [{b: 1}]}', "1:9 This is not valid JSON: text must stand in double quotes."],
    ['{"a": [{"b" 1}]}', "1:13 JSON expects a colon between name and value."],
    ['{"a": 1 "b": 2}', "1:9 JSON expects a comma between this and what stands before it."],
    ['{"a": [{"b": 1}', "1:16 A ] is missing: the array is not closed."],
    ['{"a": ["\\x"]}', "1:8 This escape does not exist in JSON. To write a backslash, double it."],
    ['{"a": [{"b": "x\ty"}]}', expect.stringContaining("1:14 JSON strings can't hold control characters")],
    ['{"a": 1, "a": 2}', "1:10 Duplicate key 'a'; first given on line 1. Remove one of the two."],
  ])("%s", (text, message) => {
    expect(read(text).problems).toEqual([message]);
  });

  test("harms one element only", () => {
    const { document, sections, problems } = read(
      '{"vms": [\n  {"name": "a},\n  {"name": "b"},\n  {"name": "c",}\n]}',
    );
    expect(problems).toEqual([
      "2:12 The closing double quote is missing.",
      "4:16 JSON expects a name in double quotes here. Write it, or remove the comma before.",
    ]);
    expect(sections.vms).toContainEqual({ name: "b" });
    expect(document.stretches.map(({ isBroken }) => isBroken)).toContain(false);
  });
});
