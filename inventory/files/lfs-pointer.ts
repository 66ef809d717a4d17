import { utf8Text } from "../text/bytes.ts";

const POINTER = "version https://git-lfs.github.com/spec/";

/** Says that a file's content is not in the repository itself; undefined where it is. */
export function lfsPointer(bytes: Uint8Array): string | undefined {
  const isPointer = utf8Text(bytes.subarray(0, POINTER.length)) === POINTER;
  return isPointer ? "The repository holds only a pointer to it, into Git LFS." : undefined;
}
