import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Document, isMap, isScalar, isSeq, parse, parseDocument, visit } from "yaml";
import { fix } from "../../lint/fixes/fix.ts";
import { canonicalRegion, regions } from "../../schemas/values/region.ts";
import { byExtent, every } from "../extent.ts";
import { randomNumbers } from "../inventory/text/random-yaml.ts";

// Fixes of inventories whose keys, styles, comments and spellings were scrambled: they change what their findings say, and
// nothing else.

const HERE = fileURLToPath(new URL("..", import.meta.url));
const SEED = Number(process.env.DRLINT_FIX_SEED ?? 20_261_129);
/** Every so many files are scrambled in so many ways. */
const { step: STEP, ways: WAYS } = byExtent({
  some: { step: 3, ways: 1 },
  more: { step: 1, ways: 3 },
  all: { step: 1, ways: 30 },
});

const files = [join(HERE, "../examples"), join(HERE, "projects"), join(HERE, "cases")]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  )
  .filter((path) => /\.dr\.ya?ml$/.test(path) && !path.includes("node_modules"));

/** Words of the vocabulary that a person may write with a capital letter. */
const WORDS = new Set([
  "azure",
  "planned",
  "protected",
  "considered",
  "os",
  "data",
  "vhdx",
  "vhd",
  "static",
  "dynamic",
]);

interface Scrambled {
  readonly text: string;
  readonly comments: readonly string[];
  readonly isCrlf: boolean;
}

function scrambled(text: string, random: () => number): Scrambled {
  const document = parseDocument(text);
  // What a merge or an alias refers to must stay in front of it.
  const hasAnchors = /(?:^|\s)[&*][\w-]/m.test(text);
  const comments: string[] = [];
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.value)) return;
      pair.value.value = spelled(pair.value.value, random);
      if (random() < 0.2 && !hasAnchors) {
        const comment = `c${comments.length}c`;
        comments.push(comment);
        pair.value.comment = ` ${comment}`;
      }
    },
    Collection(_, node) {
      if (hasAnchors) return;
      if (isMap(node) && random() < 0.5) node.items.sort(() => random() - 0.5);
      const isLeaf = (isMap(node) || isSeq(node)) && node.items.length < 4;
      if (isLeaf && random() < 0.3) node.flow = !node.flow;
    },
  });
  const isCrlf = random() < 0.3;
  const written = writtenOut(document);
  return {
    text: isCrlf ? written.replaceAll("\n", "\r\n") : written,
    comments: comments.filter((comment) => written.includes(comment)),
    isCrlf,
  };
}

function writtenOut(document: Document): string {
  return document.toString({ lineWidth: 0 });
}

/** A value as a person may spell it. */
function spelled(value: unknown, random: () => number): unknown {
  if (typeof value !== "string") return value;
  if (WORDS.has(value) && random() < 0.3) return value[0]!.toUpperCase() + value.slice(1);
  const region = regions().get(value);
  return region && random() < 0.5 ? region.displayName : value;
}

/** What YAML was once read as, and people still write. */
const YES_AND_NO: Readonly<Record<string, string>> = { yes: "true", no: "false", on: "true", off: "false" };

/** The same for what is one value in several spellings: letter case, quotes, hyphens and the portal's names of regions aside. */
function meant(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meant);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, meant(inner)]));
  const written = String(value)
    .toLowerCase()
    .replace(/[\s_-]/g, "");
  const text = YES_AND_NO[written] ?? written;
  const region = canonicalRegion(text);
  return regions().has(region) ? region : text;
}

function parsed(text: string): unknown {
  return parse(text, { merge: true, logLevel: "silent" });
}

let fixes = 0;

describe("a fix of a scrambled inventory", () => {
  it.each(every(STEP, files).map((path) => [path.slice(dirname(HERE.slice(0, -1)).length + 1), path]))(
    "changes spelling alone: %s",
    async (_, path) => {
      const original = readFileSync(path, "utf8");
      if (parseDocument(original).errors.length > 0) return;
      for (let seed = SEED; seed < SEED + WAYS; seed++) {
        const { text, comments, isCrlf } = scrambled(original, randomNumbers(seed));
        const options = (content: string) => ({
          cwd: HERE,
          buffers: [{ path: "scrambled/a.dr.yaml", text: content }],
          paths: [] as string[],
          rules: { "inventory/region-spelling": "warn", "inventory/value-spelling": "warn" } as const,
        });
        const { fixed } = await fix(options(text), false);
        const after = fixed[0]?.text ?? text;
        fixes += fixed[0]?.fixes ?? 0;
        expect(meant(parsed(after)), `seed ${seed}`).toEqual(meant(parsed(text)));
        for (const comment of comments) expect(after).toContain(comment);
        if (isCrlf) expect(after.replaceAll("\r\n", "")).not.toContain("\n");
        expect(after.split("\n")).toHaveLength(text.split("\n").length);
        expect((await fix(options(after), false)).fixed).toEqual([]);
      }
    },
  );

  it("is made of what was scrambled, again and again", () => {
    expect((fixes / WAYS) * STEP).toBeGreaterThan(160);
  });
});
