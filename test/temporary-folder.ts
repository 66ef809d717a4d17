import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Has all tests write what they write into one folder, which goes when they are over. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "drlint-tests-"));
  // What `tmpdir` goes by, in the processes of the tests and in what they start.
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
