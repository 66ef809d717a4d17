import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file that would not be the same any more, were another one put in its place. The message ends a sentence. */
export class NotReplacedError extends Error {
  override readonly name = "NotReplacedError";
}

/**
 * Writes a file as a whole: beside it first, then renamed, so that no moment and no crash leaves half a file. A link stays
 * one, and one that leads to nothing is not replaced; owner, group and permissions stay, and until they are set nobody else may read what is written.
 *
 * @param write is handed the open file
 * @throws NotReplacedError for a file that cannot be kept as it is; what `write` throws, or the system. The file is as it
 *   was then
 */
export function replaceFile(path: string, write: (file: number) => void): void {
  const before = statSync(path, { throwIfNoEntry: false });
  if (!before && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new NotReplacedError(`it is a link to '${readlinkSync(path)}', which does not exist`);
  const real = before ? realpathSync(path) : path;
  if (before) {
    const reason = whyNotReplaced(before);
    if (reason !== undefined) throw new NotReplacedError(reason);
    // What may not be written to is not replaced either.
    accessSync(real, constants.W_OK);
  }
  const beside = join(dirname(real), `.${basename(real)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    // A new file has the permissions that new files have.
    const file = before ? openSync(beside, "wx", 0o600) : openSync(beside, "wx");
    try {
      write(file);
      if (before) makeAs(file, before);
    } finally {
      closeSync(file);
    }
    renameSync(beside, real);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** The owner first: who changes it may change the permissions, and may not afterwards. */
function makeAs(file: number, { uid, gid, mode }: Stats): void {
  const now = fstatSync(file);
  if (now.uid !== uid || now.gid !== gid) fchownSync(file, uid, gid);
  fchmodSync(file, mode & 0o7777);
}

/** Why a file cannot be replaced by one of the same name that is otherwise the same: the end of a sentence. */
export function whyNotReplaced({ nlink, mode, uid, gid }: Stats): string | undefined {
  if (nlink > 1) return "it has another name, too (a hard link), under which the old text would stay";
  if ((mode & 0o222) === 0) return "it is read-only";
  const user = process.getuid?.();
  // Windows has neither; root may give files to anybody.
  if (user === undefined || user === 0) return undefined;
  if (uid !== user) return "it belongs to another user";
  const groups = [process.getegid?.(), ...(process.getgroups?.() ?? [])];
  return groups.includes(gid) ? undefined : "it belongs to a group that you are not in";
}
