import { resolve, sep } from "node:path";
import picomatch from "picomatch";

/** Files that are meant by a pattern. */
export interface Glob {
  /** The folder below which they stand, absolute. It need not exist. */
  readonly folder: string;
  /** Whether a file is one of them, by its path from that folder. */
  matches(path: string): boolean;
}

/** A glob as it was written, seen from a folder; undefined for a path without wildcards. */
export function globOf(written: string, cwd: string): Glob | undefined {
  const { base, glob, isGlob } = picomatch.scan(sep === "\\" ? written.replaceAll("\\", "/") : written);
  if (!isGlob) return undefined;
  const matches = picomatch(glob, { dot: true });
  return { folder: resolve(cwd, base), matches: (path) => matches(path.split(sep).join("/")) };
}
