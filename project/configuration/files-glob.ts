import { relative, sep } from "node:path";
import picomatch from "picomatch";

/** Whether a file, by its absolute path, is meant. */
export type FileFilter = (path: string) => boolean;

/**
 * Files by globs as the overrides of a configuration write them, relative to its folder. `*.dr.yaml` means files of that
 * name in every folder, `lab/` and `lab/**` everything below a folder.
 *
 * @param excluded globs of files that are left out after all
 */
export function filesByGlobs(
  globs: readonly string[],
  excluded: readonly string[],
  folder: string,
): FileFilter {
  const isMeant = matcher(globs);
  const isExcluded = excluded.length > 0 ? matcher(excluded) : () => false;
  return (path) => {
    const local = relative(folder, path).split(sep).join("/");
    return isMeant(local) && !isExcluded(local);
  };
}

function matcher(globs: readonly string[]): (local: string) => boolean {
  const matchers = globs.map((glob) => {
    const pattern = glob.replace(/^\.\//, "").replace(/\/$/, "/**");
    return picomatch(pattern, { dot: true, basename: !pattern.includes("/") });
  });
  return (local) => matchers.some((matches) => matches(local));
}
