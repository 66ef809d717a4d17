import { isAbsolute, relative, sep } from "node:path";
import type { Inventory } from "../inventory/inventory.ts";
import type { Place } from "../schemas/located.ts";

/** A place in a file. Line and column count from 1. */
export interface FilePlace {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a place in a file of an inventory begins, in line and column. */
export function placeIn(inventory: Inventory, { file, start }: Place): FilePlace {
  return { file, ...inventory.fileAt(file).document.lines.place(start) };
}

/** A path for people: seen from a folder. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path) || path;
}

/** Whether an absolute path is a folder itself, or leads to somewhere below it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path for programs on any computer: seen from the root of the repository or another folder, with `/`; `.` for that folder. */
export function repositoryPath(path: string, root: string): string {
  return relative(root, path).split(sep).join("/") || ".";
}

/** A place for people, `.drlintrc.yaml:3:5`, its path seen from a folder. */
export function placeInWords({ file, line, column }: FilePlace, cwd: string): string {
  return `${shownPath(file, cwd)}:${line}:${column}`;
}
