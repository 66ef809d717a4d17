import { lstatSync, statSync } from "node:fs";
import { workingTree } from "../../inventory/files/working-tree.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { readFolder } from "../../inventory/read-inventory.ts";
import { shownPath } from "../../project/place.ts";
import { unreachable } from "../../project/reading-failure.ts";
import { UsageError } from "../../project/usage-error.ts";

/** What an inventory is opened for. A folder that is not there is one without an inventory for an import, and else a mistake of whoever names it. */
export type Purpose = "import" | "comparison";

/** What comes of it that an inventory cannot be read whole. */
const NOTHING_IS_DONE: Readonly<Record<Purpose, string>> = {
  import: "nothing is imported into its folder",
  comparison: "it is not compared",
};

/**
 * The inventory of a folder that is imported into; an empty one where it has none yet.
 *
 * @throws UsageError for what is no folder, and for an inventory with mistakes in its text
 */
export function openFolder(folder: string, cwd: string, purpose: Purpose): Inventory {
  const inventory = readOrSay(folder, cwd, purpose);
  const broken = inventory.files.find(({ document }) => document.problems().length > 0);
  if (!broken) return inventory;
  const [problem] = broken.document.problems();
  const { line, column } = broken.document.place(problem!.start);
  throw new UsageError(
    `'${shownPath(broken.path, cwd)}' has a mistake in its text at ${line}:${column}, so ${NOTHING_IS_DONE[purpose]}. 'drlint lint' says what is wrong.`,
  );
}

function readOrSay(folder: string, cwd: string, purpose: Purpose): Inventory {
  const shown = shownPath(folder, cwd) || ".";
  try {
    // A link to nothing is there.
    const isMissing = purpose === "import" && lstatSync(folder, { throwIfNoEntry: false }) === undefined;
    if (isMissing || statSync(folder).isDirectory()) return readFolder(folder);
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    const path = failure.path ?? folder;
    throw new UsageError(
      unreachable(path === folder ? shown : shownPath(path, cwd), path, failure, workingTree),
    );
  }
  throw new UsageError(`'${shown}' is a file, not a folder.`);
}
