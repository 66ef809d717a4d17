import { lstat, readlink, stat } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { escapePath, glob, isDynamicPattern } from "tinyglobby";
import { type LintOptions, UsageError } from "./options.ts";

/** How the files of an inventory are named. */
export const INVENTORY_FILES = "*.dr.{yaml,yml,json}";

/** Folders that are never searched. */
const NEVER = ["**/node_modules/**", "**/.git/**"];

/**
 * Finds the inventory files that paths mean, sorted: a file itself, a folder with everything below it, a glob.
 *
 * @throws UsageError for a path that leads to nothing
 */
export async function discover({ paths = [], buffer }: LintOptions, cwd: string): Promise<string[]> {
  const found = new Set<string>();
  if (buffer) found.add(resolve(cwd, buffer.path));
  for (const path of paths.length > 0 || buffer ? paths : ["."]) {
    for (const file of await filesOf(path, cwd)) found.add(file);
  }
  return [...found].sort();
}

async function filesOf(path: string, cwd: string): Promise<string[]> {
  const absolute = resolve(cwd, path);
  const entry = await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
  if (!(entry instanceof Error)) {
    if (!entry.isDirectory()) return [absolute];
    const files = await search(`${escapePath(path)}/**/${INVENTORY_FILES}`, cwd);
    if (files.length === 0) {
      throw new UsageError(`No inventory in '${path}': no file there is named ${INVENTORY_FILES}.`);
    }
    return files;
  }
  if (entry.code === "ENOENT" && isDynamicPattern(path) && !(await exists(absolute))) {
    const files = await search(path, cwd);
    if (files.length === 0) throw new UsageError(`No file matches '${path}'.`);
    return files;
  }
  throw new UsageError(await unreachable(path, absolute, entry));
}

async function search(pattern: string, cwd: string): Promise<string[]> {
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    ignore: NEVER,
    dot: true,
    expandDirectories: false,
  });
  return files.map((file) => resolve(file));
}

async function exists(absolute: string): Promise<boolean> {
  return lstat(absolute).then(
    () => true,
    () => false,
  );
}

/** Says in one sentence why a path cannot be read, from the system's error. */
export function readingFailure(path: string, error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case "ENOENT":
      return `'${path}' does not exist.`;
    case "EACCES":
    case "EPERM":
      return `'${path}' cannot be read: permission denied.`;
    case "ELOOP":
      return `'${path}' is a link that leads back to itself.`;
    case "EISDIR":
      return `'${path}' is a folder, not a file.`;
    case "ENOTDIR":
      return `'${path}' does not exist: a part of the path is a file, not a folder.`;
    case "ENAMETOOLONG":
      return `'${path.slice(0, 60)}…' is no path: it is too long.`;
    default:
      return `'${path}' cannot be read (${error.code ?? error.message}).`;
  }
}

async function unreachable(path: string, absolute: string, error: NodeJS.ErrnoException): Promise<string> {
  if (error.code === "ENOENT" && (await exists(absolute))) {
    const target = await readlink(absolute).catch(() => "");
    const shown = target && (relative(dirname(absolute), resolve(dirname(absolute), target)) || target);
    return `'${path}' is a link to '${shown}', which does not exist.`;
  }
  return readingFailure(path, error);
}
