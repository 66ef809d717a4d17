import { statSync } from "node:fs";

/**
 * By what it is seen that a file on the disk has changed: time of the last change and size. Undefined where nothing stands.
 *
 * @throws the system's error where it cannot be looked at
 */
export function fileStamp(path: string): string | undefined {
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry && `${entry.mtimeMs}/${entry.size}`;
}
