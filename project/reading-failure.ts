import { dirname, relative, resolve } from "node:path";
import type { FileTree } from "../inventory/files/file-tree.ts";

/** Says in one sentence why a path cannot be read, from the system's error. */
export function readingFailure(path: string, error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case "ENOENT":
      if (isUnreachableName(path, error))
        return `'${path}' does not exist, or its name is not valid UTF-8. Rename it, if it is there.`;
      return `'${path}' does not exist${whereMissing(error)}.`;
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

/** Bytes that are no UTF-8 become U+FFFD in a name, which leads nowhere then. */
export function isUnreachableName(path: string, error: NodeJS.ErrnoException): boolean {
  return error.code === "ENOENT" && path.includes("\uFFFD");
}

/** Where a file is missing that may stand elsewhere, ` in git's index`; empty for the disk. */
export function whereMissing(error: NodeJS.ErrnoException & { readonly where?: string }): string {
  return error.where === undefined ? "" : ` in ${error.where}`;
}

/** The same for a path that may be a link to nothing. */
export function unreachable(
  path: string,
  absolute: string,
  error: NodeJS.ErrnoException,
  files: FileTree,
): string {
  const target = error.code === "ENOENT" ? files.linkTarget(absolute) : undefined;
  if (target === undefined) return readingFailure(path, error);
  const shown = relative(dirname(absolute), resolve(dirname(absolute), target)) || target;
  return `'${path}' is a link to '${shown}', which does not exist${whereMissing(error)}.`;
}
