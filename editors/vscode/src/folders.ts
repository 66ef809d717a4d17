import * as vscode from "vscode";

/** Folders that drlint never searches. */
const NEVER: ReadonlySet<string> = new Set(["node_modules", ".git"]);
/** A repository with more of them is none of inventories; each may be a question to a server far away. */
const MOST_FOLDERS = 20_000;
/** How many folders are looked into at the same time. */
const AT_ONCE = 16;

/** The files below a folder, and what could not be looked into, in sentences. */
export interface FilesBelow {
  readonly files: readonly vscode.Uri[];
  readonly problems: readonly string[];
}

/**
 * The files below a folder, links to folders not followed. VS Code's own search leaves out what its settings hide, and finds
 * nothing where whoever has the files brings no search.
 *
 * @param isWanted is asked with the path from the folder
 */
export async function filesBelow(
  folder: vscode.Uri,
  isWanted: (path: string) => boolean,
): Promise<FilesBelow> {
  const files: vscode.Uri[] = [];
  const problems: string[] = [];
  const waiting = [""];
  let looked = 0;
  while (waiting.length > 0) {
    if (looked >= MOST_FOLDERS) {
      problems.push(
        `The folder has more than ${MOST_FOLDERS.toLocaleString("en")} folders in it; inventories in the others are not known. Open a folder with fewer in it.`,
      );
      break;
    }
    const some = waiting.splice(0, AT_ONCE);
    looked += some.length;
    await Promise.all(
      some.map(async (path) => {
        for (const [name, type] of await entriesOf(vscode.Uri.joinPath(folder, path), problems)) {
          const own = path === "" ? name : `${path}/${name}`;
          if (type === vscode.FileType.Directory) {
            if (!NEVER.has(name)) waiting.push(own);
          } else if (type & vscode.FileType.File && isWanted(own)) {
            files.push(vscode.Uri.joinPath(folder, own));
          }
        }
      }),
    );
  }
  return { files, problems };
}

/** The names of the files in a folder; none where it cannot be looked into. */
export async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  const entries = await entriesOf(folder, []);
  return entries.filter(([, type]) => type & vscode.FileType.File).map(([name]) => name);
}

async function entriesOf(
  folder: vscode.Uri,
  problems: string[],
): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    problems.push(
      `The folder '${folder.path}' cannot be looked into, so inventories in it are not known: ${(error as Error).message}`,
    );
    return [];
  }
}
