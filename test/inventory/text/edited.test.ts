import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { readText, type TextDocument } from "../../../inventory/text/document.ts";
import { byExtent, MOST_PATIENT } from "../../extent.ts";
import { RandomYaml, randomNumbers } from "./random-yaml.ts";

/** So many texts are edited at random. */
const TEXTS = byExtent({ some: 50, more: 150, all: 1500 });

function read(text: string): TextDocument {
  return readText("site.dr.yaml", text, { keepsTrees: true });
}

/** All that a document says. */
function all(document: TextDocument): unknown {
  return JSON.parse(
    JSON.stringify({
      sections: document.sections.map(({ name, key, isList, stretches }) => ({
        name,
        key,
        isList,
        stretches: stretches.map((stretch) => ({
          start: stretch.start,
          end: stretch.end,
          index: stretch.index,
          tree: stretch.tree(),
          isBroken: stretch.isBroken,
        })),
      })),
      problems: document.problems(),
    }),
  );
}

const inventory = `vaults:
  - name: one
  - name: two
vms:
  - name: a
    size: 1
  - name: b
    size: 2
  - name: c
    size: 3
`;

/** For each stretch, which stretch of the earlier document has the same content; -1 for none. */
function kept(earlier: TextDocument, later: TextDocument): number[] {
  const contents = earlier.stretches.map((stretch) => stretch.content);
  return later.stretches.map((stretch) => contents.indexOf(stretch.content));
}

function afterReading(text: string): TextDocument {
  const document = read(text);
  all(document);
  return document;
}

/** What is in use of the heap after collecting garbage. */
function usedMegabytes(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}

describe("after an edit", () => {
  test("stretches before and behind it are the same", () => {
    const document = afterReading(inventory);
    const edited = document.edited(inventory.replace("size: 2", "size: 2222"));
    expect(kept(document, edited)).toEqual([0, 1, 2, -1, 4]);
    expect(edited.stretches[4]!.start).toBe(document.stretches[4]!.start + 3);
  });

  test("items that were moved are the same", () => {
    const document = afterReading(inventory);
    const [a, b] = ["  - name: a\n    size: 1\n", "  - name: b\n    size: 2\n"];
    expect(kept(document, document.edited(inventory.replace(a + b, `${b}  - name: n\n${a}`)))).toEqual([
      0, 1, 3, -1, 2, 4,
    ]);
  });

  test("what was never read isn't taken over", () => {
    const document = read(inventory);
    expect(kept(document, document.edited(`${inventory}# end\n`)).at(0)).toBe(-1);
  });

  test("an item isn't taken for a value of the same text", () => {
    const document = afterReading("- a: 1\n");
    expect(all(document.edited("b: 1\n"))).toEqual(all(read("b: 1\n")));
  });

  test("a stretch with aliases is another, for its anchor may have changed", () => {
    const text = "vms:\n  - &x { a: 1 }\n  - { b: *x }\n";
    const document = afterReading(text);
    const edited = document.edited(text.replace("a: 1", "a: 2"));
    expect(kept(document, edited)).toEqual([-1, -1]);
    expect(all(edited)).toEqual(all(read(text.replace("a: 1", "a: 2"))));
  });

  test("the earlier text is forgotten", () => {
    const name = "a name that is long enough to be cut from the text";
    const items = `vms:\n  - name: ${name}\n`;
    const before = usedMegabytes();
    const document = afterReading(`# ${"x".repeat(30_000_000)}\n${items}`).edited(items);
    const [stretch] = document.stretches;
    expect(stretch!.tree()).toMatchObject({ pairs: [{ value: { value: name } }] });
    expect(usedMegabytes() - before).toBeLessThan(15);
    expect(document.text).toBe(items);
  });

  test(
    "a document says what it would say read anew, for random edits",
    () => {
      for (let seed = 0; seed < TEXTS; seed++) {
        const random = new RandomYaml(seed);
        const choice = randomNumbers(seed);
        let text = `${random.document()}${random.document()}`.replace(/^(?:---|\.\.\.|%).*$/gm, "# -");
        let document = read(text);
        for (let edit = 0; edit < 8; edit++) {
          if (choice() < 0.8) all(document);
          text = choice() < 0.1 ? random.document() : random.damaged(text);
          document = document.edited(text);
          expect(all(document), `seed ${seed}, edit ${edit}:\n${text}`).toEqual(all(read(text)));
        }
      }
    },
    MOST_PATIENT,
  );
});
