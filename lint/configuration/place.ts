import { relative } from "node:path";

/** A place in a configuration file. Line and column count from 1. */
export interface FilePlace {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A place for people, `.drlintrc.yaml:3:5`, its path seen from a folder. */
export function placeInWords({ file, line, column }: FilePlace, cwd: string): string {
  return `${relative(cwd, file) || file}:${line}:${column}`;
}
