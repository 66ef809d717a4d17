import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readText, type TextDocument } from "../../../inventory/text/document.ts";
import type { MappingTree, Tree } from "../../../inventory/text/tree.ts";
import { plain } from "./plain.ts";
import { randomNumbers } from "./random-yaml.ts";

function read(text: string): TextDocument {
  return readText("site.dr.yaml", text);
}

function values(document: TextDocument): unknown[] {
  return document.stretches.map((stretch) => plain(stretch.tree()));
}

function messages(document: TextDocument): string[] {
  return document.problems().map(({ start, message }) => {
    const { line, column } = document.place(start);
    return `${line}:${column} ${message}`;
  });
}

const inventory = `virtualMachines:
  - &first
    name: SQL01
    replication: &policy { policy: gold, vault: contoso }
  - name: SQL02
    replication: *policy
  - <<: *first
    name: SQL03
  - name: SQL04
    replication:
      vault: own
      <<: *policy
`;

describe("aliases and merge keys", () => {
  test("stand for what their anchor stands at, in another item too", () => {
    const document = read(inventory);
    const replication = { policy: "gold", vault: "contoso" };
    expect(values(document)).toEqual([
      { name: "SQL01", replication },
      { name: "SQL02", replication },
      { name: "SQL03", replication },
      { name: "SQL04", replication: { vault: "own", policy: "gold" } },
    ]);
    expect(document.problems()).toEqual([]);
  });

  test("place a value where it is used, with its origin", () => {
    const stretch = read(inventory).stretches[1]!;
    const text = (span: { start: number; end: number }, base = 0) =>
      inventory.slice(span.start + base, span.end + base);
    const replication = (stretch.tree() as MappingTree).pairs[1]!.value as MappingTree;
    expect(text(replication, stretch.start)).toBe("*policy");
    expect(text(replication.origin!)).toBe("{ policy: gold, vault: contoso }");
    const [{ key, value }] = replication.pairs as [MappingTree["pairs"][number]];
    expect([text(key, stretch.start), text(key.origin!)]).toEqual(["*policy", "policy"]);
    expect([text(value, stretch.start), text((value as MappingTree).origin!)]).toEqual(["*policy", "gold"]);
    expect(value).not.toHaveProperty("anchor", expect.anything());
  });

  test("place what a merge key brings in at its alias, and leave the rest where it is", () => {
    const stretch = read(inventory).stretches[2]!;
    const at = ({ start, end }: Tree | MappingTree["pairs"][number]["key"]) =>
      inventory.slice(start + stretch.start, end + stretch.start);
    const { pairs } = stretch.tree() as MappingTree;
    expect(pairs.map(({ key, value }) => [key.name, at(key), at(value)])).toEqual([
      ["replication", "*first", "*first"],
      ["name", "name", "SQL03"],
    ]);
  });

  test("mean the nearest anchor above", () => {
    expect(values(read("a: [&x 1, *x, &x 2, *x]\nb: *x\nc: &x 3\nd: *x\n"))).toEqual([[1, 1, 2, 2], 2, 3, 3]);
  });

  test("are read whatever is asked for first", () => {
    const document = read(inventory);
    expect(plain(document.stretches[3]!.tree())).toMatchObject({ replication: { policy: "gold" } });
    expect(plain(document.stretches[0]!.tree())).toMatchObject({ name: "SQL01" });
  });

  test("merge several mappings, the earlier one first", () => {
    const text =
      "a: &a { x: 1, y: 1 }\nb: &b { y: 2, z: 2 }\nc: { <<: [*a, *b], z: 3 }\nd: { <<: { q: 1 } }\n";
    expect(values(read(text)).slice(2)).toEqual([{ x: 1, y: 1, z: 3 }, { q: 1 }]);
  });

  test("merge at the top of a file", () => {
    const document = read("a: &a { vaults: [x] }\n<<: *a\n");
    expect(document.sections.map(({ name }) => name)).toEqual(["a", "vaults"]);
    expect(values(document)).toEqual([{ vaults: ["x"] }, ["x"]]);
  });

  test('take a quoted "<<" for a key like any other', () => {
    expect(values(read('a: { "<<": 1 }\n'))).toEqual([{ "<<": 1 }]);
  });

  test("agree with the yaml package, for random ones", () => {
    for (let seed = 0; seed < 500; seed++) {
      const random = randomNumbers(seed);
      const below = (limit: number) => Math.floor(random() * limit);
      let text = "s:\n";
      for (let item = 0; item < 6; item++) {
        const alias = () => `*m${below(item)}`;
        const merge =
          item === 0 || random() < 0.4
            ? ""
            : `    <<: ${random() < 0.5 ? alias() : `[${alias()}, ${alias()}]`}\n`;
        const use = item === 0 || random() < 0.5 ? "" : `    k${below(4)}u: ${alias()}\n`;
        text += `  - &m${item}\n    k${below(4)}: ${item}\n${merge}${use}    l${below(4)}: &v${item} [${item}]\n`;
      }
      expect(values(read(text)), text).toEqual(
        (parse(text, { merge: true, maxAliasCount: -1 }) as { s: unknown[] }).s,
      );
    }
  });
});

describe("what is wrong with aliases", () => {
  test.each([
    ["a: *nope\n", "1:4 No anchor '&nope' stands above this alias. Correct the name, or add the anchor."],
    ["a: *x\nb: &x 1\n", "1:4 No anchor '&x' stands above this alias. Correct the name, or add the anchor."],
    [
      "a: &a [*a]\n",
      "1:8 The alias '*a' stands within its own anchor, so its value would never end. Remove it.",
    ],
    [
      "a: &a\n  <<: *a\n",
      "2:7 The alias '*a' stands within its own anchor, so its value would never end. Remove it.",
    ],
    [
      "a: { <<: 1 }\n",
      "1:10 '<<' takes over the keys of another mapping. Give it an alias such as *defaults.",
    ],
    ["a: &x\n   &y\n  b: 1\n", "2:4 A value can have only one anchor ('&'). Remove one."],
    ["- &x # first\n  &y\n  - 1\n", "2:3 A value can have only one anchor ('&'). Remove one."],
    ["a: [&x &y 1]\n", "1:8 A value can have only one anchor ('&'). Remove one."],
    ["a: &x k\nb: { *x : 1 }\n", "2:6 An alias can't be a name. Write the name itself before the colon."],
  ])("%j", (text, message) => {
    expect(messages(read(text))).toEqual([message]);
  });

  test("is said once, where it stands, not where it is used", () => {
    const document = read("a: &a { b: *nope }\nc: *a\nd: *a\n");
    expect(messages(document)).toHaveLength(1);
    expect(values(document)).toEqual([{ b: null }, { b: null }, { b: null }]);
  });

  const letters = [..."abcdefghijkl"];
  const nineTimes = (name: string) => Array(9).fill(`*${name}`).join(", ");
  const level = (write: (name: string, inner: string) => string) =>
    letters.slice(1).map((name, index) => write(name, nineTimes(letters[index]!)));
  test.each([
    ["sequences", ["a: &a [x]\n", ...level((name, inner) => `${name}: &${name} [${inner}]\n`)]],
    ["items", ["s:\n  - &a [x]\n", ...level((name, inner) => `  - &${name} [${inner}]\n`)]],
    ["merge keys", ["a: &a { x: 1 }\n", ...level((name, inner) => `${name}: &${name} { <<: [${inner}] }\n`)]],
    [
      "merge keys of nothing",
      ["a: &a {}\n", ...level((name, inner) => `${name}: &${name} { <<: [${inner}] }\n`)],
    ],
  ])("grows without end: %s", (_, lines) => {
    const started = performance.now();
    const found = messages(read(lines.join("")));
    expect(performance.now() - started).toBeLessThan(1000);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("The aliases of this file stand for more than 10");
  });

  test("nests without end", () => {
    const items = Array.from(
      { length: 80 },
      (_, index) => `  - &a${index} [${index > 0 ? `*a${index - 1}` : "x"}]\n`,
    );
    const found = messages(read(`s:\n${items.join("")}`));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("66:");
    expect(found[0]).toContain("deeper than 64 levels");
  });
});

test("a stretch read again says what it said before", () => {
  const items = Array.from({ length: 200 }, (_, index) => `  - { <<: *d, name: v${index} }\n`).join("");
  const document = read(`defaults: &d { size: 1 }\nvms:\n${items}`);
  const first = values(document);
  expect(values(document)).toEqual(first);
  expect(document.problems()).toEqual([]);
});
