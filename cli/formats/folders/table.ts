import type { FoldersReport } from "../../../project/affected/inventory-folders.ts";
import { repositoryPath, shownPath } from "../../../project/place.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { printable } from "../../../schemas/values/printable.ts";
import { tableLines } from "../../text/table.ts";
import type { Format } from "../format.ts";

/** Less room than this for what has changed, and it is left out. */
const LEAST_CAUSE = 12;

/** For people: the folders, how many files each has, and what has changed. */
export const table: Format<FoldersReport> = function* ({ folders, base }, page) {
  if (folders.length === 0) {
    yield `Nothing has changed since '${printable(base ?? "")}' that affects an inventory.\n`;
    return;
  }
  const names = folders.map(({ folder }) => printable(repositoryPath(folder, page.cwd)));
  const rows = folders.map(({ files, cause }, index) => {
    const cells = [names[index]!, grouped(files)];
    return cause === undefined ? cells : [...cells, printable(shownPath(cause, page.cwd))];
  });
  const head = ["Folder", "Files", ...(base === undefined ? [] : ["Changed"])];
  const lines = tableLines(head, rows, base === undefined ? 1 : LEAST_CAUSE, page) ?? names;
  for (const line of lines) yield `${line}\n`;
  const what = base === undefined ? "" : ` to lint for what has changed since '${printable(base)}'`;
  yield `\n${counted(folders.length, "folder")}${what}.\n`;
};
