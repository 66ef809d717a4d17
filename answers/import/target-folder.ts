import { lstatSync, statSync } from "node:fs";
import { workingTree } from "../../inventory/files/working-tree.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { readFolder } from "../../inventory/read-inventory.ts";
import { shownPath } from "../../project/place.ts";
import { unreachable } from "../../project/reading-failure.ts";
import { UsageError } from "../../project/usage-error.ts";

/** Whether a folder that is not there is one without an inventory, or a mistake of whoever names it. */
export type MissingFolder = "empty" | "mistake";

/**
 * The inventory of a folder that is imported into; an empty one where it has none yet.
 *
 * @throws UsageError for what is no folder, and for an inventory with mistakes in its text
 */
export function openFolder(folder: string, cwd: string, missing: MissingFolder): Inventory {
  const inventory = readOrSay(folder, cwd, missing);
  const broken = inventory.files.find(({ document }) => document.problems().length > 0);
  if (!broken) return inventory;
  const [problem] = broken.document.problems();
  const { line, column } = broken.document.place(problem!.start);
  throw new UsageError(
    `'${shownPath(broken.path, cwd)}' has a mistake in its text at ${line}:${column}, so nothing is imported into its folder. 'drlint lint' says what is wrong.`,
  );
}

function readOrSay(folder: string, cwd: string, missing: MissingFolder): Inventory {
  const shown = shownPath(folder, cwd) || ".";
  try {
    // A link to nothing is there.
    const isMissing = missing === "empty" && lstatSync(folder, { throwIfNoEntry: false }) === undefined;
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
