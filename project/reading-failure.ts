import { lstatSync, readlinkSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";

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

/** The same for a path that may be a link to nothing. */
export function unreachable(path: string, absolute: string, error: NodeJS.ErrnoException): string {
  const target = error.code === "ENOENT" ? targetOf(absolute) : undefined;
  if (target === undefined) return readingFailure(path, error);
  const shown = relative(dirname(absolute), resolve(dirname(absolute), target)) || target;
  return `'${path}' is a link to '${shown}', which does not exist.`;
}

/** What a link leads to, as it is written; undefined where there is no link. */
function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Whether something stands at a path, if only a link to nothing. */
export function exists(absolute: string): boolean {
  try {
    return lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
