import { basename } from "node:path";
import type { Range, WorkspaceEdit } from "vscode-languageserver";
import { applyEdits } from "../../inventory/edit/apply-edits.ts";
import { replacePart } from "../../inventory/edit/replace-part.ts";
import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { addTo } from "../../schemas/values/groups.ts";
import { namedTogether, type Occurrence, occurrencesOf } from "../navigation/occurrences.ts";
import { toRange } from "../protocol/positions.ts";
import { toUri } from "../protocol/uris.ts";
import type { View } from "../views/view.ts";
import { refuseCollision } from "./collision.ts";
import { renamableAt } from "./renamable.ts";
import { RenameRefused } from "./rename-refused.ts";
import { renamedSuppressions } from "./renamed-suppressions.ts";
import { refuseOtherMeaning, withTexts } from "./same-meaning.ts";

/** What an editor needs to ask for a new name. */
export interface RenamePreparation {
  readonly range: Range;
  /** The name as it is. */
  readonly placeholder: string;
}

/**
 * Whether the name at an offset can be changed, and where it stands.
 *
 * @throws RenameRefused where it cannot
 */
export function prepareRename(view: View, file: InventoryFile, offset: number): RenamePreparation {
  const { target, place } = renamableAt(view.inventory, file, offset);
  return { range: toRange(file.document, place), placeholder: target.name };
}

/**
 * Changes the name at an offset wherever the object is named, in all files of the inventory. Objects that have their name
 * from the same place of the text, by an anchor, are renamed together. The suppressions file knows them by the new name.
 *
 * @throws RenameRefused where it cannot be changed, where another object has the name already, and where a name that
 *   means an object would mean another one, or none
 */
export function rename(view: View, file: InventoryFile, offset: number, newName: string): WorkspaceEdit {
  const { inventory } = view;
  const { target } = renamableAt(inventory, file, offset);
  const name = checked(newName);
  const objects = namedTogether(inventory, [target]);
  refuseCollision(inventory, objects, name);
  const edits = editsByFile(inventory, occurrencesOf(inventory, objects), name);
  const texts = new Map(
    [...edits].map(([path, own]) => [path, applyEdits(inventory.fileAt(path).document.text, own)]),
  );
  const after = withTexts(inventory, texts);
  refuseOtherMeaning(inventory, after, name);
  const changes = Object.fromEntries(
    [...edits].map(([path, own]) => {
      const { document } = inventory.fileAt(path);
      return [toUri(path), own.map((edit) => ({ range: toRange(document, edit), newText: edit.text }))];
    }),
  );
  const renamed = [...texts.keys()].map((path) => ({
    before: inventory.fileAt(path).document,
    after: after.fileAt(path).document,
  }));
  const known = renamedSuppressions(view.folder, renamed);
  return { changes: known ? { ...changes, [toUri(known.path)]: [known.edit] } : changes };
}

function checked(newName: string): string {
  const name = newName.trim();
  if (name === "") throw new RenameRefused("A name cannot be empty.");
  if (/\p{Cc}/u.test(name)) throw new RenameRefused("A name stands in one line, without tabs.");
  return name;
}

/** The edits of each file, in the order of its text. */
function editsByFile(
  inventory: Inventory,
  occurrences: readonly Occurrence[],
  name: string,
): Map<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const { scalar, text, from, to } of occurrences) {
    const { document } = inventory.fileAt(scalar.file);
    const edit = replacePart(document, { place: scalar, value: text, from, to }, name);
    if (!edit) {
      const { line } = document.place(scalar.start);
      throw new RenameRefused(
        `The name is written over several lines (${basename(scalar.file)}, line ${line}). Write it in one first.`,
      );
    }
    addTo(edits, scalar.file, edit);
  }
  return edits;
}
