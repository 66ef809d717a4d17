import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LEVELS, rooms } from "./rooms.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The folders of rules/, in the same order. All others are subjects, whose files are rules and import no other one. */
const RULES_LEVELS = [["run"], ["source", "facts"], ["define"]];
/** What stands beside the rooms, from which none imports. */
const beside = ["test", "docs", "examples", "bench", "scripts", "collector", "starters"];

describe("the rooms", () => {
  it("are those that CONTRIBUTING.md names, in this order", () => {
    const [, order] = /never from one below: ([^;]*);/.exec(read("CONTRIBUTING.md"))!;
    expect(order!.split("<-").map((level) => level.match(/\w+/g))).toEqual(LEVELS);
  });

  it("are all folders of the project, with what stands beside them", () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const own = folders
      .map(({ name }) => name)
      .filter((name) => !/^\.|^(?:node_modules|dist|coverage)$/.test(name));
    expect(own.sort()).toEqual([...rooms, ...beside].sort());
  });

  it.each(rooms)("%s imports from lower rooms only", (room) => {
    const files = sourcesOf(room);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => wrongImports(file, read(file)))).toEqual([]);
  });
});

describe("the folders of rules/", () => {
  const files = sourcesOf("rules");

  it("are all there", () => {
    const folders = new Set(files.map(rulesFolder));
    for (const folder of RULES_LEVELS.flat()) expect(folders).toContain(folder);
  });

  it.each([...new Set(files.map(rulesFolder))])("'%s' imports from lower ones only", (folder) => {
    const own = files.filter((file) => rulesFolder(file) === folder);
    expect(own.flatMap((file) => wrongRulesImports(file, read(file)))).toEqual([]);
  });

  it.each([
    ["run/a.ts", "../source/b.ts"],
    ["source/a.ts", "../facts/b.ts"],
    ["facts/topic/a.ts", "../../define/b.ts"],
    ["define/a.ts", "../network/b.ts"],
    ["define/a.ts", "../index.ts"],
    ["network/a.ts", "../servers/b.ts"],
    ["network/a.ts", "./b.ts"],
    ["network/a.ts", "../index.ts"],
  ])("in rules/%s an import of %s is seen", (file, path) => {
    const text = `import type { A } from "${path}";`;
    expect(wrongRulesImports(`rules/${file}`, text)).toEqual([`rules/${file}: ${path}`]);
  });

  it.each([
    ["run/a.ts", "./b.ts"],
    ["facts/topic/a.ts", "../other/b.ts"],
    ["facts/topic/a.ts", "../../run/b.ts"],
    ["define/a.ts", "../facts/topic/b.ts"],
    ["network/a.ts", "../define/b.ts"],
    ["index.ts", "./network/a.ts"],
    ["rule-sets.ts", "./index.ts"],
  ])("in rules/%s an import of %s is none", (file, path) => {
    expect(wrongRulesImports(`rules/${file}`, `import { a } from "${path}";`)).toEqual([]);
  });
});

describe("circles of files", () => {
  it("are none, not even of types", () => {
    const imports = rooms.flatMap(sourcesOf).map((file) => [file, importsOf(file, read(file))] as const);
    expect(imports.length).toBeGreaterThan(300);
    expect(circlesIn(new Map(imports))).toEqual([]);
  });

  it("are seen, of two files and of more", () => {
    const texts = {
      "rules/a.ts": 'import { b } from "./folder/b.ts";\nimport { d } from "./d.ts";',
      "rules/folder/b.ts": 'import type { C } from "../../forecast/c.ts";',
      "forecast/c.ts": 'let a: import("../rules/a.ts").A;',
      "rules/d.ts": 'export * from "./e.ts";',
      "rules/e.ts": 'import {\n  d,\n} from "./d.ts";\nimport "./f.ts";\nimport "./f.ts";',
      "rules/f.ts": 'import { readFileSync } from "node:fs";',
    };
    const imports = Object.entries(texts).map(([file, text]) => [file, importsOf(file, text)] as const);
    expect(circlesIn(new Map(imports))).toEqual([
      "rules/a.ts -> rules/folder/b.ts -> forecast/c.ts -> rules/a.ts",
      "rules/d.ts -> rules/e.ts -> rules/d.ts",
    ]);
  });
});

describe("an import that must not be is seen", () => {
  const pairs = rooms.flatMap((from) => [...rooms, ...beside].map((to) => [from, to] as const));
  const forbidden = pairs.filter(([from, to]) => from !== to && levelOf(to) >= levelOf(from));

  it.each(forbidden)("in %s, of %s", (from, to) => {
    const path = `../../${to}/file.ts`;
    expect(wrongImports(`${from}/folder/file.ts`, `import { a } from "${path}";`)).toEqual([
      `${from}/folder/file.ts: ${path}`,
    ]);
  });

  it.each([
    'import {\n  a,\n  type B,\n} from "../lint/lint.ts";',
    'import type { A } from "../lint/lint.ts";',
    'import "../lint/lint.ts";',
    'export * from "../lint/lint.ts";',
    'const { a } = await import("../lint/lint.ts");',
    'let a: import("../lint/lint.ts").A;',
    'const a = await Promise.all([\n  import(\n    "../lint/lint.ts"\n  ),\n]);',
    'const page = new URL("../lint/lint.ts", import.meta.url);',
  ])("as %s", (text) => {
    expect(wrongImports("rules/file.ts", text)).toEqual(["rules/file.ts: ../lint/lint.ts"]);
    expect(wrongImports("answers/file.ts", text)).toEqual([]);
  });
});

/** Beside the rooms is above all of them. */
function levelOf(folder: string): number {
  const level = LEVELS.findIndex((each) => each.includes(folder));
  return level < 0 ? LEVELS.length : level;
}

/** The imports of a file that lead to another folder of its level or to one above, as `file: path`. */
function wrongImports(file: string, text: string): string[] {
  const [from] = file.split("/");
  return pathsIn(text)
    .filter((path) => {
      const [to] = posix.join(dirname(file), path).split("/");
      if (to === from || ![...rooms, ...beside].includes(to!)) return false;
      return levelOf(to!) >= levelOf(from!);
    })
    .map((path) => `${file}: ${path}`);
}

/** As {@link wrongImports}, of a file in rules/ and within it. */
function wrongRulesImports(file: string, text: string): string[] {
  const from = rulesFolder(file);
  return pathsIn(text)
    .filter((path) => {
      const target = posix.join(dirname(file), path);
      if (!target.startsWith("rules/")) return false;
      const to = rulesFolder(target);
      // A file of a subject is a rule.
      if (to === from && rulesLevelOf(to) !== SUBJECTS) return false;
      return rulesLevelOf(to) >= rulesLevelOf(from);
    })
    .map((path) => `${file}: ${path}`);
}

/** The folder of a file in rules/; empty for one that stands in no folder there. */
function rulesFolder(file: string): string {
  const [, folder, rest] = file.split("/");
  return rest === undefined ? "" : folder!;
}

const SUBJECTS = RULES_LEVELS.length;

/** What stands in no folder knows all rules, and is above the subjects. */
function rulesLevelOf(folder: string): number {
  if (folder === "") return SUBJECTS + 1;
  const level = RULES_LEVELS.findIndex((each) => each.includes(folder));
  return level < 0 ? SUBJECTS : level;
}

/** The files that a file imports, as paths from the root of the project. */
function importsOf(file: string, text: string): string[] {
  return pathsIn(text).map((path) => posix.join(dirname(file), path));
}

/** The relative paths that a text imports, types included. */
function pathsIn(text: string): string[] {
  const imports = text.matchAll(/\b(?:from|import|URL)\s*\(?\s*["'](\.[^"']*)["']/g);
  return [...imports].map(([, path]) => path!);
}

/** Circles among files, as `a -> b -> a`: each way back to a file that the search has come from, so one of every knot. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string) => {
    way.push(file);
    for (const next of imports.get(file) ?? []) {
      const start = way.indexOf(next);
      if (start >= 0) circles.push([...way.slice(start), next].join(" -> "));
      else if (!done.has(next)) visit(next);
    }
    way.pop();
    done.add(file);
  };
  for (const file of imports.keys()) if (!done.has(file)) visit(file);
  return circles;
}

/** The source files below a folder, as paths from the root of the project. */
function sourcesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.[cm]?[jt]s$/.test(path) && !path.includes("/node_modules/"));
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
