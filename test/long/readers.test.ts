import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { readText } from "../../inventory/text/document.ts";
import { readQuickly } from "../../inventory/text/read-quickly.ts";
import { valuesOf } from "../../inventory/text/stretches.ts";
import { expectQuickAgreement, expectTolerantAgreement } from "../inventory/text/agreement.ts";
import { plain } from "../inventory/text/plain.ts";
import { RandomYaml } from "../inventory/text/random-yaml.ts";
import { examples } from "../server/every-offset.ts";
import { editedTexts } from "./edited-texts.ts";
import { tries } from "./tries.ts";

const seeds = fc.noShrink(fc.nat(0x7fffffff));
const texts = examples().flatMap(([, files]) => Object.entries(files));
const yamlTexts = texts.flatMap(([name, text]) => (name.endsWith(".json") ? [] : [text]));
const jsonTexts = texts.flatMap(([name, text]) => (name.endsWith(".json") ? [text] : []));

test("random texts are read quickly as by another reader", () =>
  tries("read quickly", fc.tuple(seeds, fc.boolean()), ([seed, isWhole]) => {
    const random = new RandomYaml(seed);
    const whole = random.document();
    expectQuickAgreement(isWhole ? whole : random.damaged(whole), `seed ${seed}`);
  }));

test("random texts are read tolerantly as by another reader", () =>
  tries("read tolerantly", fc.tuple(seeds, fc.boolean()), ([seed, isWhole]) => {
    const random = new RandomYaml(seed);
    const whole = random.document();
    expectTolerantAgreement(isWhole ? whole : random.damaged(whole), `seed ${seed}`, isWhole);
  }));

test("inventories that are damaged are read as by another reader, and no sentence about them is about a parser", () =>
  tries("damaged YAML", editedTexts(yamlTexts), (text) => {
    expectTolerantAgreement(text, "a damaged example", false);
    const document = readText("a.dr.yaml", text);
    for (const section of document.sections) for (const { tree } of valuesOf(section)) plain(tree);
    for (const { start, end, message } of document.problems()) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(message).toMatch(/^[^\n]*[.)]$/);
    }
  }));

test("what is read quickly means what the package yaml takes it for", () =>
  tries("against yaml", seeds, (seed) => {
    const text = new RandomYaml(seed).document();
    const quick = readQuickly(text, 0, text.length);
    if (quick === undefined || quick.hasAliases || quick.problems.length > 0) return;
    // Tags, a name that JavaScript takes for something else, and `5E1234`, which is no number to us: it is infinite.
    if (/![a-z!]|__proto__|5E1234/.test(text)) return;
    const theirs = parseDocument(text, { merge: false, logLevel: "silent" });
    if (theirs.errors.length > 0) return;
    expect(plain(quick.tree) ?? null, text).toEqual(theirs.toJS({ maxAliasCount: 0 }));
  }));

/** What JSON's own reader says; undefined where the text is no JSON. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

test("JSON that is damaged is refused where JSON.parse refuses it, and means the same where not", () =>
  tries("damaged JSON", editedTexts(jsonTexts), (text) => {
    const document = readText("a.dr.json", text);
    const problems = document.problems();
    const theirs = parsed(text);
    if (theirs === undefined) expect(problems, text).not.toEqual([]);
    else if (problems.length === 0) {
      const own = Object.fromEntries(
        document.sections.map((section) => {
          const values = [...valuesOf(section)].map(({ tree }) => plain(tree));
          return [section.name, section.isList ? values : values[0]];
        }),
      );
      expect(own, text).toEqual(theirs.value);
    }
  }));

test("any JSON that is an object is read as JSON.parse reads it", () =>
  tries("random JSON", fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 6 })), (value) => {
    const text = JSON.stringify(value);
    const quick = readQuickly(text, 0, text.length, true);
    if (quick && quick.problems.length === 0) expect(plain(quick.tree), text).toEqual(JSON.parse(text));
    expect(readText("a.dr.json", text).problems(), text).toEqual([]);
  }));
