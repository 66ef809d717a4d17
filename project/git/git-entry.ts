/** What a path of a commit is. */
export interface GitEntry {
  /** The path from the root of the repository, with `/`. */
  readonly path: string;
  /** `100644` a file, `100755` one that can be run, `120000` a link, `160000` a submodule. */
  readonly mode: string;
  /** The name of the object that holds the content. */
  readonly oid: string;
}

/** What a path of the index is. */
export interface StagedEntry extends GitEntry {
  /** Whether a merge has left several contents for it, of which this is one. */
  readonly isUnmerged: boolean;
}

/** Reads what `git ls-tree -r -z` lists. */
export function parseEntries(list: string): readonly GitEntry[] {
  return list.split("\0").flatMap((line) => {
    const parts = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line);
    return parts ? [{ mode: parts[1]!, oid: parts[2]!, path: parts[3]! }] : [];
  });
}

/** Reads what `git ls-files --stage -z` lists. A path that is not merged is listed once, with the first of its contents. */
export function parseStagedEntries(list: string): readonly StagedEntry[] {
  const entries = new Map<string, StagedEntry>();
  for (const line of list.split("\0")) {
    const parts = /^(\d+) ([0-9a-f]+) ([0-3])\t(.+)$/s.exec(line);
    if (!parts) continue;
    const [, mode, oid, stage, path] = parts as unknown as [string, string, string, string, string];
    if (!entries.has(path)) entries.set(path, { mode, oid, path, isUnmerged: stage !== "0" });
  }
  return [...entries.values()];
}

/** Whether it is a regular file. */
export function isFileEntry({ mode }: GitEntry): boolean {
  return mode.startsWith("100");
}

/** Whether it is a link. */
export function isLinkEntry({ mode }: GitEntry): boolean {
  return mode === "120000";
}
