import { describe, expect, test } from "vitest";
import { readText } from "../../../inventory/text/document.ts";
import { plain } from "./plain.ts";

/** The problems of a text, each as its place, the text it stands at, and its message. */
function problems(text: string): string[] {
  const document = readText("site.dr.yaml", text);
  return document.problems().map(({ start, end, message }) => {
    const { line, column } = document.place(start);
    return `${line}:${column} ${text.slice(start, end)} | ${message}`;
  });
}

/** The second of three virtual machines, its lines indented as in a list of them. */
function between(item: string): string {
  return `virtualMachines:\n  - name: first\n${item.replace(/^(?=.)/gm, "  ")}  - name: last\n`;
}

const quote = "is opened here and never closed.";
const noFit =
  "This line's indentation fits none of the lines above. Indent it like the lines that it belongs to.";
const tooDeep =
  "This line is indented further than the line above, which has a value already. Indent both alike.";

const mistakes: [what: string, item: string, ...problems: string[]][] = [
  ["a double quote", '- name: "SQL1\n  host: a\n  size: 1\n', `3:11 "SQL1 | The quote " ${quote}`],
  ["a single quote", "- name: 'SQL1\n  host: a\n", `3:11 'SQL1 | The quote ' ${quote}`],
  ["a quote before others", '- name: "SQL1\n  host: "b"\n  x: "c"\n', `3:11 "SQL1 | The quote " ${quote}`],
  ["a quote behind others", "- name: it's \"so\"\n  x: 'a\n", `4:8 'a | The quote ' ${quote}`],
  ["a quote in brackets", '- { name: "a, b: c }\n  x: "y"\n', `3:13 "a, b: c } | The quote " ${quote}`],
  [
    "a bracket",
    "- name: a\n  x: [b, c\n  y: d\n  z: e\n",
    "4:8 [ | The bracket [ is opened here and not closed. Add the ] where it is to end.",
  ],
  [
    "a brace",
    "- name: a\n  x: { b: c, d: e\n  y: f\n",
    "4:8 { | The bracket { is opened here and not closed. Add the } where it is to end.",
  ],
  [
    "a bracket in a brace",
    "- x: { a: [b, c }\n  y: d\n",
    "3:13 [ | The bracket [ is opened here and not closed. Add the ] where it is to end.",
  ],
  [
    "no bracket",
    "- x: { a: b }}\n  y: c\n",
    "3:16 } | There is no open bracket that this } could close. Remove it.",
  ],
  ["a tab", "- name: a\n\thost: b\n  size: 1\n", "4:3 \t | Tabs can't be used for indentation. Use spaces."],
  [
    "a tab behind spaces",
    "- name: a\n  \thost: b\n",
    "4:5 \t | Tabs can't be used for indentation. Use spaces.",
  ],
  ["a line too far in", "- name: a\n   host: b\n  size: 1\n", `4:6 host: b | ${tooDeep}`],
  ["a line below a value", "- disks: x\n    b: c\n  e: f\n", `4:7 b: c | ${tooDeep}`],
  ["a line between two columns", "- a:\n    - b: c\n   d: e\n", `5:6 d: e | ${noFit}`],
  ["a line too far out", "- a: b\n c: d\n e: f\n", `4:4 c: d | ${noFit}`],
  ["a forgotten dash", "- a:\n    - b: c\n      d: 1\n    b: e\n      d: 2\n", `6:7 b: e | ${noFit}`],
  ["a forgotten colon", "- name: a\n  host b\n  c: d\n", "4:5 host b | A colon is missing in 'host b'."],
  ["a forgotten colon at the end", "- name: a\n  host b\n", "4:5 host b | A colon is missing in 'host b'."],
  ["a forgotten space", "- name: a\n  host:b\n  c: d\n", "4:5 host: | A space is missing behind the colon."],
  [
    "a colon too many",
    "- note: see: this\n  a: b\n",
    "3:11 see: this | The value holds a colon followed by a space. Put the value in quotes.",
  ],
  [
    "a path in double quotes",
    '- path: "C:\\Users\\x"\n',
    "3:14 \\U | In double quotes a backslash begins an escape such as \\n. Put the value in single quotes, or double the backslash.",
  ],
  [
    "an odd first character",
    "- name: @a\n  b: c\n",
    "3:11 @ | A value can't begin with '@'. Put the value in quotes.",
  ],
  [
    "text behind quotes",
    '- name: "a" b\n  c: d\n',
    "3:15 b | Nothing may follow the closing quote. If the quotes belong to the value, put single quotes around all of it.",
  ],
  ["a forgotten comma", '- a: ["b" "c"]\n', '3:13 " | A comma is missing before this value.'],
  [
    "a forgotten comma in braces",
    "- { a: b c: d }\n",
    "3:10 b c: d } | A comma is missing in this line, or a bracket isn't closed before it.",
  ],
  [
    "a dash in brackets",
    "- a: [- b, c]\n",
    "3:9 - | A dash can't begin a value in brackets. Remove it, or put the value in quotes.",
  ],
  ["a comma too many", "- a: [b,, c]\n", "3:11 , | There is no value before this comma. Remove the comma."],
  [
    "text behind |",
    "- a: |b\n    c\n",
    "3:9 b | The text that '|' or '>' announces must begin in the next line.",
  ],
  ["a comment too close", '- a: "b"#c\n', "3:11 # | Put a space before the '#' that begins a comment."],
  ["two anchors", "- &a &b c\n", "3:8 &b | A value can have only one anchor ('&'). Remove one."],
  ["two tags", "- !!str !!str c\n", "3:11 !!str | A value can have only one tag ('!'). Remove one."],
  [
    "an anchor on an alias",
    "- &a x\n- &b *a\n",
    "4:8 *a | An alias ('*') can't have an anchor or a tag of its own. Remove that.",
  ],
  ["a tag of our own", "- !vm { a: b }\n", "3:5 !vm | The tag !vm means nothing in an inventory. Remove it."],
  [
    "a tag that doesn't fit",
    "- a: !!int b\n",
    "3:8 !!int | The value doesn't fit the tag !!int. Remove the tag, or correct the value.",
  ],
  ["an undeclared tag", "- !a!b c\n", "3:5 !a!b | The tag !a!b means nothing in an inventory. Remove it."],
  [
    "a control character",
    "- a: b\u0007c\n",
    "3:9 \u0007 | The text holds the character U+0007, which YAML does not allow. Remove it.",
  ],
  [
    "a control character in a comment",
    "- a: b # c\u001bd\n",
    "3:13 \u001b | The text holds the character U+001B, which YAML does not allow. Remove it.",
  ],
  [
    "a list as a name",
    "- ? [a]\n  : b\n",
    "3:7 [a] | A list can't be a name. Write a name before the colon.",
  ],
  [
    "a colon behind a list",
    "- name: a\n  host: [b]: c\n",
    "4:14 : c | This can't follow the value before it. Remove it, or put all of the value in quotes.",
  ],
  ["a colon too far in", "- a: b\n   : c\n", `4:6 : c | ${noFit}`],
  ["no name", "- a: b\n  : c\n", "4:5  | The name before the colon is missing. Write it."],
  [
    "a name given twice",
    "- a: b\n  c: d\n  a: e\n",
    "5:5 a | Duplicate key 'a'; first given on line 3. Remove one of the two.",
  ],
  [
    "two mistakes",
    "- a b\n  c: d\n  e: [f\n  g: h\n",
    "3:5 a b | A colon is missing in 'a b'.",
    "5:8 [ | The bracket [ is opened here and not closed. Add the ] where it is to end.",
  ],
];

describe("broken text", () => {
  test.each(mistakes)("%s", (_, item, ...expected) => {
    expect(problems(between(item))).toEqual(expected);
  });

  test.each(mistakes)("harms one item only: %s", (_, item) => {
    const document = readText("site.dr.yaml", between(item));
    const trees = document.stretches.map((stretch) => plain(stretch.tree()));
    expect(trees[0]).toEqual({ name: "first" });
    expect(trees.at(-1)).toEqual({ name: "last" });
    expect([document.stretches[0]!.isBroken, document.stretches.at(-1)!.isBroken]).toEqual([false, false]);
  });

  test("at column 0 belongs to the item before", () => {
    const text = "vms:\n  - name: a\njunk\n  - name: b\n";
    expect(problems(text)).toEqual([`3:1 junk | ${noFit}`]);
    const document = readText("site.dr.yaml", text);
    expect(document.stretches.map(({ isBroken }) => isBroken)).toEqual([true, false]);
  });

  test("is read as far as it can be", () => {
    const [, stretch] = readText("site.dr.yaml", between("- name: a\n  x: [b, c\n  y: d\n")).stretches;
    expect(stretch!.isBroken).toBe(true);
    expect(plain(stretch!.tree())).toMatchObject({ name: "a", x: ["b", "c"] });
  });

  test("is no closing bracket in the column of its key", () => {
    const text = "vms:\n  - name: a\n    disks: [\n      os,\n      data\n    ]\nsite: {\n  name: x\n}\n";
    const document = readText("site.dr.yaml", text);
    expect(document.problems()).toEqual([]);
    expect(document.stretches.map((stretch) => plain(stretch.tree()))).toEqual([
      { name: "a", disks: ["os", "data"] },
      { name: "x" },
    ]);
  });

  test("with CR LF has its problems in the same places", () => {
    const text = between('- name: "SQL1\n  host: a\n').replaceAll("\n", "\r\n");
    expect(problems(text)).toEqual([`3:11 "SQL1 | The quote " ${quote}`]);
  });

  test.each(['"b\\\\\\"', "'b'' c''", '"', "'"])("that ends in %s ends in an open quote", (value) => {
    expect(problems(`a: ${value}`)).toEqual([
      `1:4 ${value} | The quote ${value[0]} is opened here and never closed.`,
    ]);
  });

  test("has no colon below its name", () => {
    expect(problems("a: 1\nhost\n : b\n")).toEqual([
      "3:2 : | A colon must stand in the line of its name. Put it there.",
    ]);
  });

  test("may give its version once", () => {
    expect(problems("%YAML 1.2\n%YAML 1.2\n---\na: b\n")).toEqual([
      "2:1 %YAML 1.2 | The %YAML line is given twice. Remove one of the two.",
    ]);
  });

  test("of which nothing can be cut is read as a whole", () => {
    expect(problems("{ a: [b, c: { d: e }\n")).toEqual([
      "1:6 [ | The bracket [ is opened here and not closed. Add the ] where it is to end.",
    ]);
  });
});
