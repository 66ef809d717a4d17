import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { isInventoryFile } from "../../inventory/read-inventory.ts";

/** Texts of an inventory by file name. */
export type Texts = Readonly<Record<string, string>>;

/** The inventories of examples/, by folder. */
export function examples(): [folder: string, texts: Texts][] {
  const top = fileURLToPath(new URL("../../examples/", import.meta.url));
  const paths = readdirSync(top, { recursive: true, encoding: "utf8" }).filter(isInventoryFile);
  return [...new Set(paths.map((path) => dirname(path)))]
    .sort()
    .map((folder) => [
      folder,
      Object.fromEntries(
        paths
          .filter((path) => dirname(path) === folder)
          .map((path) => [basename(path), readFileSync(join(top, path), "utf8")]),
      ),
    ]);
}

/** The folders of examples/ that are one inventory, and not a project with one in it. */
export function exampleFolders(): string[] {
  return examples().flatMap(([folder]) => (folder.includes(sep) ? [] : [folder]));
}

/** Offsets of a text: all of them where `step` is 1. */
export function* offsets(text: string, step = 1): Generator<number> {
  for (let offset = 0; offset <= text.length; offset += step) yield offset;
}

/**
 * A text as it is while somebody types: cut off at some places, with a quote, a bracket or a colon too many or too few at
 * others.
 */
export function* brokenTexts(text: string, count: number): Generator<{ text: string; offset: number }> {
  const breaks = [
    '"',
    "'",
    "{",
    "[",
    "}",
    "]",
    ":",
    "- ",
    "#",
    "\n",
    "\t",
    "|",
    ">",
    "&a ",
    "*a",
    "!!",
    "\r\n",
    ",",
  ];
  const step = Math.max(1, Math.floor(text.length / count));
  let turn = 0;
  for (let at = 0; at <= text.length; at += step, turn++) {
    yield { text: text.slice(0, at), offset: at };
    const inserted = breaks[turn % breaks.length]!;
    yield { text: text.slice(0, at) + inserted + text.slice(at), offset: at + inserted.length };
    yield { text: text.slice(0, at) + text.slice(at + 1), offset: at };
  }
}
