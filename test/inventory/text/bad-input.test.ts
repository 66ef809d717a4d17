import { describe, expect, test } from "vitest";
import { readBytes, readText, type TextDocument } from "../../../inventory/text/document.ts";
import { largestOddStretch } from "../../../inventory/text/read-stretch.ts";
import { plain } from "./plain.ts";

function summary(document: TextDocument) {
  const trees = Object.fromEntries(
    document.sections.map(({ name, isList, stretches }) => {
      const values = stretches.map((stretch) => plain(stretch.tree()));
      return [name, isList ? values : values[0]];
    }),
  );
  const problems = document.problems().map(({ start, message }) => {
    const { line, column } = document.place(start);
    return `${line}:${column} ${message}`;
  });
  return { trees, problems };
}

const read = (text: string, path = "site.dr.yaml") => summary(readText(path, text));

/** What this process has used of the processor so far, in milliseconds: on a busy machine that says more than a clock. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

describe("a file that holds no inventory", () => {
  const nothing =
    "1:1 The file holds no inventory. Write its sections, such as virtualMachines, or delete the file.";
  test.each([
    ["nothing", ""],
    ["white space", " \n\n"],
    ["comments", "# a\n  # b\n"],
    ["a mark", "---\n"],
    ["two marks", "---\n...\n"],
  ])("but %s", (_, text) => {
    expect(read(text)).toEqual({ trees: {}, problems: [nothing] });
  });

  test.each([
    ["- a\n- b\n", "1:1", "a list"],
    ["hello\n", "1:1", "a single value"],
    ["# x\n[a]\n", "2:1", "a list"],
  ])("but %j", (text, place, what) => {
    expect(read(text).problems).toEqual([
      `${place} An inventory begins with the names of its sections; this file holds ${what}. Put it below a name such as virtualMachines.`,
    ]);
  });
});

test.each([
  ["a: 1\n---\nb: 2\n", "2:1"],
  ["{ a: 1 }\n---\nb: 2\n", "2:1"],
  ["a: 1\n...\nb: 2\n", "3:1"],
])("of two documents in one file the first is read: %j", (text, place) => {
  expect(read(text)).toEqual({
    trees: { a: 1 },
    problems: [
      `${place} A second document begins here; only the first one of a file is read. Put it in a file of its own.`,
    ],
  });
});

test("the names __proto__ and constructor are names like any other", () => {
  const text = "__proto__:\n  - __proto__: x\n    constructor: { prototype: y }\nconstructor: 1\n";
  for (const [path, written] of [
    ["a.dr.yaml", text],
    [
      "a.dr.yaml",
      `{${'"__proto__": [{"__proto__": "x", "constructor": {"prototype": "y"}}], "constructor": 1'}}`,
    ],
    [
      "a.dr.json",
      `{${'"__proto__": [{"__proto__": "x", "constructor": {"prototype": "y"}}], "constructor": 1'}}`,
    ],
  ] as const) {
    const document = readText(path, written);
    expect(document.sections.map(({ name }) => name)).toEqual(["__proto__", "constructor"]);
    expect(document.problems()).toEqual([]);
    expect(JSON.stringify(document.stretches[0]!.tree())).toContain('"name":"__proto__"');
  }
  expect(read("__proto__: 1\n__proto__: 2\n").problems).toEqual([
    "2:1 Duplicate key '__proto__'; first given on line 1. Remove one of the two.",
  ]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

describe("bytes that are no UTF-8 text", () => {
  test("in UTF-16 are read", () => {
    const bytes = Buffer.from("\uFEFFvaults:\r\n  - name: a\r\n", "utf16le");
    expect(summary(readBytes("site.dr.yaml", bytes))).toEqual({
      trees: { vaults: [{ name: "a" }] },
      problems: ["1:1 The file is saved as UTF-16. Save it as UTF-8."],
    });
  });

  test("with NUL are read", () => {
    const expected = {
      trees: { a: { b: "c\uFFFD" } },
      problems: [expect.stringContaining("2:5 The text holds a NUL byte")],
    };
    expect(summary(readBytes("site.dr.yaml", Buffer.from("a:\n b: c\0\n")))).toMatchObject({
      trees: expected.trees,
    });
    expect(read("a:\n b: c\0\n").problems).toEqual([
      expect.stringContaining("2:6 The text holds a NUL byte"),
    ]);
  });

  test("in UTF-32, and files that are too large, are refused with one problem", () => {
    const wide = readBytes("site.dr.yaml", Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]));
    expect(summary(wide)).toEqual({
      trees: {},
      problems: ["1:1 The file is saved as UTF-32. Save it as UTF-8."],
    });
    const large = readBytes("site.dr.yaml", Buffer.alloc(200 * 1024 * 1024, "a"));
    expect(summary(large).problems).toEqual([expect.stringContaining("1:1 The file is 200 MB large")]);
  });
});

describe("text that is nested without end", () => {
  const levels = 10_000;
  const message = expect.stringContaining(
    "The text is nested deeper than 64 levels, which no inventory needs.",
  );
  const ways: [string, string, string][] = [
    ["[", "[", "]"],
    ["{", "{a: ", "}"],
    ["dashes", "- ", ""],
    ["question marks", "? ", ""],
    ["JSON", '{"a":[', "]}"],
  ];

  test.each(ways)("by %s", (_, open, close) => {
    const started = processorTime();
    const deep = `${open.repeat(levels)}x${close.repeat(levels)}\n`;
    expect(read(deep).problems).toEqual([message]);
    expect(read(deep, "site.dr.json").problems).toHaveLength(1);
    const item = read(`vms:\n  - name: a\n  -\n    ${deep}  - name: b\n`);
    expect(item).toEqual({ trees: { vms: [{ name: "a" }, undefined, { name: "b" }] }, problems: [message] });
    expect(processorTime() - started).toBeLessThan(2000);
  });

  test.each(ways)("by %s in broken text", (_, open) => {
    const started = processorTime();
    const { problems } = read(`vms:\n  - a: @\n    b:\n      ${open.repeat(levels)}`);
    expect(problems).toContainEqual(message);
    expect(problems.length).toBeLessThan(3);
    expect(processorTime() - started).toBeLessThan(2000);
  });

  test("by indentation", () => {
    const lines = Array.from({ length: 3000 }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
    expect(read(lines).problems).toEqual([message]);
    expect(read(`b: "\n${lines}`).problems).toContainEqual(message);
  });
});

describe("text that is hard to read", () => {
  const repeated = (text: string) => text.repeat(20_000);
  test.each([
    ["quotes", repeated('"')],
    ["colons", `a: ${repeated(": ")}`],
    ["commas", `a: [${repeated(",")}]`],
    ["closing brackets", repeated("}")],
    ["exclamation marks", `a: ${repeated("!")}`],
    ["question marks", repeated("?\n")],
    ["anchors", `a:\n${repeated("  - &a x\n")}`],
    ["a tag far away", `a: !x ${repeated(" ")}b c\n`],
    ["blank lines", `a: 1\n${repeated("\n")}# c\n---\n`],
    ["one long line", repeated("x y ")],
    ["one open quote", `a:\n  - b: "c\n${repeated("    d: e\n")}`],
    ["open brackets", `a:\n  - b: "\n${repeated("    d: [\n")}`],
    ["open brackets in one line", `a: ${repeated("[ ")}`],
    ["carriage returns", repeated("a\r")],
    ["tabs", repeated("\ta: b\n")],
    ["bars", `a: ${repeated("| ")}\n`],
  ])("is read in no time: %s", (_, text) => {
    const started = processorTime();
    read(text);
    read(text, "site.dr.json");
    expect(processorTime() - started).toBeLessThan(4000);
  });

  test("is given up where it is large, broken and can't be cut", () => {
    const text = `{ a: "b\n${" c d\n".repeat(largestOddStretch / 5)}`;
    const problem =
      "1:6 What follows is not valid YAML, or written in a way that is read only in parts of up to";
    expect(read(text)).toEqual({ trees: {}, problems: [expect.stringContaining(problem)] });
  });
});

test("whatever is read, the same items are found in the same order", () => {
  const text = "vms:\r\n  - name: a\r\n    size: 1\r\n\r\n  # c\r\n  - name: b";
  expect(read(text).trees).toEqual({ vms: [{ name: "a", size: 1 }, { name: "b" }] });
});
