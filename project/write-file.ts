import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file that was changed by somebody else between reading and writing. It is left as it is. */
export class ChangedMeanwhileError extends Error {
  override readonly name = "ChangedMeanwhileError";

  constructor(path: string) {
    super(
      `'${path}' was changed while it was being worked on, so it is left as it is. Run the command again.`,
    );
  }
}

/**
 * Writes a file as a whole: beside it first, then renamed, so that no moment and no crash leaves half a file. A link
 * stays one; the permissions stay.
 *
 * @param before what the file held when it was read; undefined for a file that is new
 * @throws ChangedMeanwhileError when it holds something else by now, or is there although it was to be new
 */
export function writeWhole(path: string, content: Uint8Array, before: Uint8Array | undefined): void {
  const isAsBefore = before ? readFileSync(path).equals(before) : !existsSync(path);
  if (!isAsBefore) throw new ChangedMeanwhileError(path);
  const real = before ? realpathSync(path) : path;
  const beside = join(dirname(real), `.${basename(real)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFileSync(beside, content, { flag: "wx" });
    if (before) chmodSync(beside, statSync(real).mode);
    renameSync(beside, real);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
