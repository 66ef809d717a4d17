import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The rooms, from the lowest to the highest. A room imports from lower ones only; those on one level not from each other. */
const LEVELS = [
  ["schemas"],
  ["inventory"],
  ["documents"],
  ["forecast"],
  ["rules"],
  ["project"],
  ["lint"],
  ["answers"],
  ["api"],
  ["cli", "server"],
  ["editors"],
];
const rooms = LEVELS.flat();
/** What stands beside the rooms, from which none imports. */
const beside = ["test", "docs", "examples", "bench", "scripts"];

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
  const imports = [...text.matchAll(/\b(?:from|import|URL)\s*\(?\s*["'](\.[^"']*)["']/g)];
  return imports
    .map(([, path]) => path!)
    .filter((path) => {
      const [to] = posix.join(dirname(file), path).split("/");
      if (to === from || ![...rooms, ...beside].includes(to!)) return false;
      return levelOf(to!) >= levelOf(from!);
    })
    .map((path) => `${file}: ${path}`);
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
