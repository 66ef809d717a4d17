import type { Range, WorkspaceEdit } from "vscode-languageserver";
import { applyEdits } from "../../inventory/edit/apply-edits.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { toOffset } from "../../server/protocol/positions.ts";
import { toPath } from "../../server/protocol/uris.ts";

/** A place of a view's inventory for a comparison: file, line from 1, and the text that stands there. */
export function inWords(inventory: Inventory, uri: string, { start, end }: Range): string {
  const { document, path } = inventory.fileAt(toPath(uri)!);
  const text = document.text.slice(toOffset(document, start), toOffset(document, end));
  return `${path.split("/").at(-1)}:${start.line + 1} ${text}`;
}

/** The texts of an inventory after an edit, by the names of the files; only those that it changes. */
export function edited(inventory: Inventory, { changes }: WorkspaceEdit): Record<string, string> {
  return Object.fromEntries(
    Object.entries(changes!).map(([uri, edits]) => {
      const { document, path } = inventory.fileAt(toPath(uri)!);
      const own = edits.map(({ range, newText }) => ({
        start: toOffset(document, range.start),
        end: toOffset(document, range.end),
        text: newText,
      }));
      return [path.split("/").at(-1)!, applyEdits(document.text, own)];
    }),
  );
}
