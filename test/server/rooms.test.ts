import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../server", import.meta.url));

/** The folders of the server, from the lowest to the highest. A folder imports from lower ones only; those on one level not from each other. */
const LEVELS = [
  // The protocol in our terms, text for people, and the inventories as features see them.
  ["protocol", "words", "views"],
  ["settings", "edits"],
  // What the editor says, taken in.
  ["workspace"],
  // What is worked out of it without being asked, what is sent, and in which units.
  ["diagnostics", "client", "position-encoding"],
  // What is asked for: a folder a feature.
  ["code-lens", "completion", "folding", "hover", "inlay-hints", "navigation", "pages", "selection"],
  ["code-actions"],
  ["commands", "rename", "symbols"],
  ["on-save"],
  // The order of the work, and the process.
  ["."],
];

it("stands in folders that are all listed", () => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(
    LEVELS.flat()
      .filter((folder) => folder !== ".")
      .sort(),
  );
});

it.each(LEVELS.flat())("in %s imports from lower folders only", (folder) => {
  const files = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.flatMap(({ name }) =>
    importsOf(posix.join(folder, name))
      .filter((path) => folderOf(path) !== folder && levelOf(folderOf(path)) >= levelOf(folder))
      .map((path) => `${name}: ${path}`),
  );
  expect(wrong).toEqual([]);
});

it("puts work in order in one place that only the start and the list of features know", () => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"));
  expect(files.filter((path) => importsOf(path).includes("server.ts")).sort()).toEqual([
    "features.ts",
    "initialize.ts",
  ]);
});

/** What a file imports of the server, types included, as paths within it. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*["'](\.[^"']*)["']/g)]
    .map(([, imported]) => posix.join(dirname(path), imported!))
    .filter((imported) => !imported.startsWith(".."));
}

function folderOf(path: string): string {
  return posix.dirname(path);
}

function levelOf(folder: string): number {
  return LEVELS.findIndex((level) => level.includes(folder));
}
