import { lstatSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { UsageError } from "../../project/usage-error.ts";
import { writeAll, writeIntoFolder } from "../../project/write-file.ts";
import { writingFailure } from "../../project/writing-failure.ts";
import type { StarterFile } from "./starter-files.ts";

/**
 * Writes files that are new: all of them, or none.
 *
 * @param cwd the folder that their paths start from
 * @throws UsageError where one is there already, be it a link that leads nowhere, or cannot be written
 */
export function writeStarterFiles(files: readonly StarterFile[], cwd: string): void {
  const there = files.filter(({ path }) => isThere(resolve(cwd, path)));
  if (there.length > 0) {
    const named = there.map(({ path }) => `'${path}'`).join(" and ");
    throw new UsageError(
      `${named} ${there.length === 1 ? "is" : "are"} there already, and nothing was written.`,
    );
  }
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  const whole = files.map(({ path, text }) => ({
    path: resolve(cwd, path),
    content: Buffer.from(text),
    before: undefined,
  }));
  writeInto(folders, cwd, () =>
    writeAll(whole, ({ path }, error) => notWritten(relative(cwd, path).replaceAll("\\", "/"), error)),
  );
}

function writeInto([folder, ...others]: readonly string[], cwd: string, write: () => void): void {
  if (folder === undefined) {
    write();
    return;
  }
  try {
    writeIntoFolder(resolve(cwd, folder), () => writeInto(others, cwd, write));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw notWritten(folder, error as NodeJS.ErrnoException);
  }
}

/** Whether something has that name, be it a link that leads nowhere. What cannot be looked at, writing will complain of. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function notWritten(path: string, error: NodeJS.ErrnoException): UsageError {
  return new UsageError(`'${path}' cannot be written: ${writingFailure(error)}.`);
}
