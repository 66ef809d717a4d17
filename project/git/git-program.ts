import { existsSync } from "node:fs";
import { win32 } from "node:path";

/**
 * The program to run for git. Windows looks in the current folder first, where a repository may have a `git.exe` of its own:
 * there it is looked up in the folders of the path alone, and an entry that is no absolute path is none of them.
 *
 * @param system who runs, for tests
 * @returns `git` where the system looks in the path alone, and where none is found, so that the system says so
 */
export function gitProgram(
  system: { readonly platform: string; readonly path: string; readonly exists: (path: string) => boolean } = {
    platform: process.platform,
    path: process.env.PATH ?? "",
    exists: existsSync,
  },
): string {
  if (system.platform !== "win32") return "git";
  const folders = system.path.split(";").map((folder) => folder.replace(/^"(.*)"$/, "$1"));
  const found = folders.filter(hasRoot).map((folder) => win32.join(folder, "git.exe"));
  return found.find(system.exists) ?? "git.exe-is-not-in-the-path";
}

/** Whether a folder is the same wherever it is seen from: its drive, or its server, is named. */
function hasRoot(folder: string): boolean {
  return /^(?:[a-z]:[\\/]|\\\\)/i.test(folder);
}
