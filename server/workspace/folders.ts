import { isAbsolute, relative, sep } from "node:path";

/** Whether a path leads into a folder, or is that folder. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The innermost of the editor's folders that a path leads into; undefined where it leads into none. */
export function folderAround(folders: readonly string[], path: string): string | undefined {
  const around = folders.filter((each) => isWithin(each, path));
  return around.sort((a, b) => b.length - a.length)[0];
}
