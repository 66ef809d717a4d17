import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Streams } from "./streams.ts";

/** Of larger ones it would take hundredths more time, and they are waited for. In bytes. */
const LARGEST_SMALL = 8 * 1024 * 1024;

/**
 * Has the process save memory where exports are small: of them most of what an import takes would be garbage. What cannot be looked
 * at is told where it is read.
 *
 * @param files paths, as they were given
 */
export function saveMemoryOfSmall(files: readonly string[], streams: Streams): void {
  let bytes = 0;
  for (const file of files) bytes += sizeOf(resolve(streams.cwd, file));
  if (bytes <= LARGEST_SMALL) streams.saveMemory();
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
