/** Where a disk's file lies, as far as its path tells. */
export type FileStanding =
  /** On a cluster volume, or on a share. */
  | "shared"
  /** On the drive that Windows itself is on, which no cluster has. */
  | "system-drive"
  /** On another drive of the host: a local one, or a cluster disk with a letter of its own. */
  | "drive";

/** Where a disk's file lies, as far as its path tells: cluster volumes are mounted under ClusterStorage. */
export function standingOf(path: string): FileStanding {
  const plain = path
    .trim()
    .replaceAll("/", "\\")
    .toLowerCase()
    .replace(/^\\\\[?.]\\(?!unc\\)/, "");
  if (plain.startsWith("\\\\") || /^[a-z]:\\+clusterstorage\\/.test(plain)) return "shared";
  return plain.startsWith("c:") ? "system-drive" : "drive";
}
