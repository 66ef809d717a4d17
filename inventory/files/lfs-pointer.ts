const POINTER = "version https://git-lfs.github.com/spec/";

/** Says that a file's content is not in the repository itself; undefined where it is. */
export function lfsPointer(bytes: Uint8Array): string | undefined {
  const isPointer = Buffer.from(bytes.subarray(0, POINTER.length)).toString("latin1") === POINTER;
  return isPointer ? "The repository holds only a pointer to it, into Git LFS." : undefined;
}
