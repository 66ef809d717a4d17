import { lstat, readlink } from "node:fs/promises";
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

/** The same for a path that somebody has typed, which may be a link to nothing. */
export async function unreachable(
  path: string,
  absolute: string,
  error: NodeJS.ErrnoException,
): Promise<string> {
  if (error.code === "ENOENT" && (await exists(absolute))) {
    const target = await readlink(absolute).catch(() => "");
    const shown = target && (relative(dirname(absolute), resolve(dirname(absolute), target)) || target);
    return `'${path}' is a link to '${shown}', which does not exist.`;
  }
  return readingFailure(path, error);
}

/** Whether something stands at a path, if only a link to nothing. */
export async function exists(absolute: string): Promise<boolean> {
  return lstat(absolute).then(
    () => true,
    () => false,
  );
}
