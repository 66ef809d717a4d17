import { dirname, join } from "node:path";
import { contentIn, type FileContent } from "../../inventory/files/file-content.ts";
import { type FileTree, kindBehind } from "../../inventory/files/file-tree.ts";
import { inventoryFilesIn, type Buffer as TextBuffer } from "../../inventory/read-inventory.ts";
import type { EarlierTree } from "./earlier-tree.ts";
import { followRenames, type NamedContent } from "./renames.ts";

/** An inventory file as it stood earlier. */
export interface EarlierFile extends NamedContent {
  /** The file of today, where it holds the same on the disk. */
  readonly sameAs: string | undefined;
}

/** A folder that is compared, as it was named and with its links resolved. */
export interface ComparedFolder {
  readonly folder: string;
  readonly real: string;
}

/** What inventories consisted of earlier. */
export interface EarlierFiles {
  /** The files of each folder that is compared. */
  readonly byFolder: ReadonlyMap<string, readonly EarlierFile[]>;
  /** The files that became part of another folder's inventory, by their paths then. */
  readonly moved: ReadonlySet<string>;
}

/**
 * Reads what inventories consisted of earlier, folder by folder: the files that stood in the folder, without those that
 * have gone elsewhere since, and with those that have come from elsewhere under whatever name.
 *
 * @param source where the files of today are read from
 */
export async function earlierFiles(
  tree: EarlierTree,
  folders: readonly ComparedFolder[],
  buffers: readonly TextBuffer[],
  source: FileTree,
): Promise<EarlierFiles> {
  const compared = new Map(folders.map((each) => [each.real, each]));
  const stayed: string[] = [];
  const added: NamedContent[] = [];
  for (const { folder, real } of compared.values()) {
    for (const path of filesOf(folder, buffers, source)) {
      const then = join(real, path.slice(folder.length));
      if (tree.paths.has(then)) stayed.push(then);
      else {
        const content = contentOf(path, buffers, source);
        if (content) added.push({ path: then, ...content });
      }
    }
  }
  const isThere = new Set(stayed);
  const gone = [...tree.paths].filter((path) =>
    compared.has(dirname(path))
      ? !isThere.has(path)
      : added.length > 0 && kindBehind(source, path) === undefined,
  );
  const contents = await readChanged(tree, stayed, gone, compared, source);
  const goneFiles = gone.map((path) => contents.get(path)!);
  const homes = homesOf(goneFiles, followRenames(goneFiles, added), compared, source);
  const files = new Map<string, EarlierFile[]>([...compared.keys()].map((real) => [real, []]));
  for (const path of [...stayed, ...gone].sort()) {
    files.get(homes.get(path) ?? dirname(path))?.push(contents.get(path)!);
  }
  // Two folders that are asked for can be one, behind a link.
  return {
    byFolder: new Map(folders.map(({ folder, real }) => [folder, files.get(real)!])),
    moved: new Set(homes.keys()),
  };
}

function filesOf(folder: string, buffers: readonly TextBuffer[], source: FileTree): string[] {
  const open = buffers.map(({ path }) => path).filter((path) => dirname(path) === folder);
  return [...new Set([...inventoryFilesIn(folder, source), ...open])];
}

/** What a file holds today; undefined where it cannot be read. */
function contentOf(path: string, buffers: readonly TextBuffer[], source: FileTree): FileContent | undefined {
  const buffer = buffers.find((each) => each.path === path);
  return buffer ? { bytes: Buffer.from(buffer.text) } : contentNow(path, source);
}

/** What a file holds; undefined where it is not there, or cannot be read, which is told where it is linted. */
function contentNow(path: string, source: FileTree): FileContent | undefined {
  try {
    return contentIn(source, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

/** What files held; what they hold unchanged is not read from the tree. */
async function readChanged(
  tree: EarlierTree,
  stayed: readonly string[],
  gone: readonly string[],
  compared: ReadonlyMap<string, ComparedFolder>,
  source: FileTree,
): Promise<ReadonlyMap<string, EarlierFile>> {
  const files = new Map<string, EarlierFile>();
  const changed: string[] = [...gone];
  for (const path of stayed) {
    const { folder, real } = compared.get(dirname(path))!;
    const now = join(folder, path.slice(real.length));
    // A buffer may be all that there is of it.
    const content = contentNow(now, source);
    if (content && content.problem === undefined && tree.holds(path, content.bytes)) {
      files.set(path, { path, ...content, sameAs: now });
    } else changed.push(path);
  }
  for (const [path, content] of await tree.read(changed))
    files.set(path, { path, ...content, sameAs: undefined });
  return files;
}

/** The folders that files which are gone belong to now, where that is another one than before. */
function homesOf(
  gone: readonly NamedContent[],
  renames: ReadonlyMap<string, string>,
  compared: ReadonlyMap<string, ComparedFolder>,
  source: FileTree,
): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  const moves = new Map<string, string>();
  for (const [from, to] of renames) {
    homes.set(from, dirname(to));
    moves.set(dirname(from), dirname(to));
  }
  // What is left of a folder that has moved was taken out on the way.
  for (const { path } of gone) {
    const folder = dirname(path);
    const to = moves.get(folder);
    if (
      to !== undefined &&
      !homes.has(path) &&
      !compared.has(folder) &&
      inventoryFilesIn(folder, source).length === 0
    ) {
      homes.set(path, to);
    }
  }
  return homes;
}
