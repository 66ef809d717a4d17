import { heldFiles } from "./held-files.ts";

/** By what it is seen that a file that was handed over is another one. Undefined where there is none. */
export function fileStamp(path: string): string | undefined {
  return heldFiles.stampAt(path);
}
