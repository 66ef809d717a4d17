import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isAnySensitive, sensitiveIn, sensitiveOfState } from "../../../imports/terraform/sensitive.ts";
import { runCli } from "../../cli/run-cli.ts";
import { project } from "../../lint/project.ts";
import { changed, type Json, waysIn } from "../changed-json.ts";
import { estateOfAll } from "../estate-of.ts";
import { type Entry, plan, shown, state } from "./forms.ts";
import { ALL } from "./tide.ts";

const CANARY = "canary4711";

/** What stands in `sensitive_values` for one way to a value. */
function marksFor([step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return true;
  const inner = marksFor(rest);
  if (!/^\d+$/.test(step)) return { [step]: inner };
  return [...Array.from({ length: Number(step) }, () => ({})), inner];
}

/** The entries, of which one has the canary in the place of a value. */
function withCanary(at: number, way: readonly string[], isMarked: boolean): Entry[] {
  return ALL.map((each, index) => {
    if (index !== at) return each;
    const attributes = changed(each.attributes as Json, way, CANARY) as Entry["attributes"];
    return isMarked ? { ...each, attributes, sensitive: marksFor(way) } : { ...each, attributes };
  });
}

const WAYS = ALL.flatMap((each, index) =>
  [...waysIn(each.attributes as Json)].map((way) => ({ index, way, words: `${each.type} ${way.join(".")}` })),
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
    const seen = WAYS.filter(({ index, way }) => told(make(withCanary(index, way, true))).includes(CANARY));
    expect(seen.map(({ words }) => words)).toEqual([]);
    // The same without the mark is read where it is a text that is taken as it is.
    const read = WAYS.filter(({ index, way }) => told(make(withCanary(index, way, false))).includes(CANARY));
    expect(read.length).toBeGreaterThan(20);
    expect(
      read.map(({ words }) => words).filter((words) => /password|key|secret|custom_data/.test(words)),
    ).toEqual([]);
  });

  it("is neither printed nor written", async () => {
    const leaks: string[] = [];
    let written = 0;
    for (const { index, way, words } of WAYS) {
      const { texts, code } = await importOf(state(withCanary(index, way, true)));
      if (code === 0) written += 1;
      if (texts.some((text) => text.includes(CANARY))) leaks.push(words);
    }
    expect(leaks).toEqual([]);
    expect(written).toBeGreaterThan(WAYS.length * 0.9);
  }, 120_000);

  it("would be written if it were not", async () => {
    const index = ALL.findIndex(({ type }) => type.endsWith("_hyperv_site"));
    const { texts } = await importOf(state(withCanary(index, ["name"], false)));
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
