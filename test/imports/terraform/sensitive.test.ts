import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isAnySensitive, sensitiveIn, sensitiveOfState } from "../../../imports/terraform/sensitive.ts";
import { runCli } from "../../cli/run-cli.ts";
import { project } from "../../lint/project.ts";
import { changed, type Json, waysIn } from "../changed-json.ts";
import { estateOfAll } from "../estate-of.ts";
import { type Entry, plan, shown, state } from "./forms.ts";
import { PARTS } from "./tide.ts";

const CANARY = "canary4711";

/** What stands in `sensitive_values` for one way to a value. */
function marksFor([step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return true;
  const inner = marksFor(rest);
  if (!/^\d+$/.test(step)) return { [step]: inner };
  return [...Array.from({ length: Number(step) }, () => ({})), inner];
}

/** A way to a value of one of some entries. */
interface Way {
  readonly entries: readonly Entry[];
  readonly one: Entry;
  readonly way: readonly string[];
}

/** The entries, of which one has the canary in the place of a value. */
function withCanary({ entries, one, way }: Way, isMarked: boolean): Entry[] {
  return entries.map((each) => {
    if (each !== one) return each;
    const attributes = changed(each.attributes as Json, way, CANARY) as Entry["attributes"];
    return isMarked ? { ...each, attributes, sensitive: marksFor(way) } : { ...each, attributes };
  });
}

/** What a resource is known by. */
const IDENTITY: ReadonlySet<string> = new Set(["id", "name", "resource_group_name"]);

/** The entries, of which one has canaries in the place of all values but what it is known by. */
function withCanaries({ entries, one }: Way): Entry[] {
  const own = Object.entries(one.attributes);
  const others = Object.fromEntries(own.filter(([name]) => !IDENTITY.has(name)));
  const attributes = { ...one.attributes, ...(eachLeaf(others, CANARY) as Entry["attributes"]) };
  const marked = { ...one, attributes, sensitive: eachLeaf(others, true) };
  return entries.map((each) => (each === one ? marked : each));
}

/** The same with something in the place of all values that have no others in them. */
function eachLeaf(value: unknown, leaf: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => eachLeaf(each, leaf));
  if (typeof value !== "object" || value === null) return leaf;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, eachLeaf(each, leaf)]));
}

const WAYS = Object.values<readonly Entry[]>(PARTS).flatMap((entries) =>
  entries.flatMap((one) =>
    [...waysIn(one.attributes as Json)].map((way) => ({
      entries,
      one,
      way,
      words: `${one.type} ${way.join(".")}`,
    })),
  ),
);

/** All that an import could write or print of some JSON. */
function told(json: unknown): string {
  const { objects, notes, contradictions, reach } = estateOfAll(json);
  const facts = objects.map((each) => [each.fields(), [...each.keys]]);
  return JSON.stringify([facts, [...notes], contradictions, reach.map(({ words, where }) => [words, where])]);
}

describe("a value that is sensitive", () => {
  it.each([
    ["a state", state],
    ["a state that is shown", shown],
    ["a plan", plan],
  ])("is in nothing that is read of %s", (_, make) => {
    const seen = WAYS.filter((each) => told(make(withCanary(each, true))).includes(CANARY));
    expect(seen.map(({ words }) => words)).toEqual([]);
    // The same without the mark is read where it is a text that is taken as it is.
    const read = WAYS.filter((each) => told(make(withCanary(each, false))).includes(CANARY));
    expect(read.length).toBeGreaterThan(20);
    expect(
      read.map(({ words }) => words).filter((words) => /password|key|secret|custom_data/.test(words)),
    ).toEqual([]);
  });

  it("is neither printed nor written", async () => {
    const leaks: string[] = [];
    let written = 0;
    // A run takes time: of resources of one type one is enough, with all attributes at once that it is not known by.
    const identities = WAYS.filter(({ way }) => way.length === 1 && IDENTITY.has(way[0]!));
    const attributes = new Map(identities.map((each) => [each.words, each]));
    const types = new Map(identities.map((each) => [each.one.type, each]));
    const runs = [
      ...[...attributes.values()].map((each) => ({ ...each, marked: withCanary(each, true) })),
      ...[...types.values()].map((each) => ({ ...each, marked: withCanaries(each) })),
    ];
    for (const each of runs) {
      const { texts, code } = await importOf(state(each.marked));
      if (code === 0) written += 1;
      if (texts.some((text) => text.includes(CANARY))) leaks.push(each.words);
    }
    expect(leaks).toEqual([]);
    expect(written).toBeGreaterThan(runs.length * 0.9);
  }, 120_000);

  it("would be written if it were not", async () => {
    const site = WAYS.find(({ words }) => words.endsWith("_hyperv_site name"))!;
    const { texts } = await importOf(state(withCanary(site, false)));
    expect(texts.filter((text) => text.includes(CANARY)).length).toBeGreaterThan(2);
  });
});

/** What an import into an empty folder prints and writes, and its exit code. */
async function importOf(
  json: unknown,
): Promise<{ readonly texts: readonly string[]; readonly code: number }> {
  const cwd = project({
    ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    "tide.json": JSON.stringify(json),
  });
  const { code, stdout, stderr } = await runCli(["import", "tide.json"], { cwd });
  const files = readdirSync(cwd).filter((name) => name !== "tide.json");
  return { code, texts: [stdout, stderr, ...files.map((name) => readFileSync(join(cwd, name), "utf8"))] };
}

describe("the paths of a state", () => {
  const attr = (value: string) => ({ type: "get_attr", value });
  const index = (value: number) => ({ type: "index", value: { value, type: "number" } });

  it("hide what they lead to, and nothing else", () => {
    const marks = sensitiveOfState([
      [attr("a")],
      [attr("b"), index(1), attr("c")],
      [attr("b"), index(1), attr("d")],
    ]);
    expect(sensitiveIn(marks, "a")).toBe(true);
    const inner = sensitiveIn(sensitiveIn(marks, "b"), "1");
    expect([sensitiveIn(inner, "c"), sensitiveIn(inner, "d"), sensitiveIn(inner, "e")]).toEqual([
      true,
      true,
      undefined,
    ]);
    expect(sensitiveIn(sensitiveIn(marks, "b"), "0")).toBeUndefined();
    expect(isAnySensitive(sensitiveIn(marks, "b"))).toBe(true);
  });

  it("hide all that they lead into by a step that is not known, and all where they are no paths", () => {
    const marks = sensitiveOfState([
      [attr("b"), { type: "index", value: { value: { x: 1 }, type: "object" } }],
    ]);
    expect(sensitiveIn(marks, "b")).toBe(true);
    for (const strange of [{}, "a", [[]], ["a"], [[{ type: "new" }]]])
      expect(sensitiveIn(sensitiveOfState(strange), "a")).toBe(true);
    for (const none of [undefined, null, []])
      expect(sensitiveIn(sensitiveOfState(none), "a")).toBeUndefined();
  });

  it("hide a block as a whole, though an item of it is named, too", () => {
    const marks = sensitiveOfState([[attr("b")], [attr("b"), index(0), attr("c")]]);
    expect(sensitiveIn(marks, "b")).toBe(true);
    expect(sensitiveIn(sensitiveOfState([[attr("__proto__")]]), "__proto__")).toBe(true);
  });
});
