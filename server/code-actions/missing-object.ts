import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { appendToList } from "../../inventory/edit/append-to-list.ts";
import { appendToSection } from "../../inventory/edit/append-to-section.ts";
import type { ItemFields } from "../../inventory/edit/item-text.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Resolution } from "../../inventory/names/resolution.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import { editOfFile } from "../protocol/workspace-edits.ts";
import type { View } from "../view.ts";
import type { RuleFinding } from "./findings.ts";

/**
 * Writes the object that a name is to mean and that no object has: in its section of this file, or in the list of the
 * object that owns such objects, wherever that stands. What else is known of it a person adds; names need nothing else.
 */
export function creationOf(
  view: View,
  file: InventoryFile,
  { diagnostics }: RuleFinding,
  resolution: Resolution | undefined,
): CodeAction[] {
  if (resolution?.kind !== "missing" || !(resolution.wanted in shapes)) return [];
  const { name, owner } = resolution;
  const wanted = resolution.wanted as EntityName;
  const { collection, uniqueWithin } = shapes[wanted];
  const action = (target: InventoryFile, edits: ReturnType<typeof appendToList>, where: string) =>
    edits
      ? [
          {
            title: `Add the ${kindInWords(wanted)} '${name}' ${where}`,
            kind: CodeActionKind.QuickFix,
            diagnostics,
            edit: editOfFile(target.document, edits),
          },
        ]
      : [];
  if (owner) {
    const property = listOf(owner.nodeType as EntityName, wanted);
    if (property === undefined) return [];
    const target = view.inventory.fileAt(owner.at("name").file);
    const edits = appendToList(target.document, owner, property, { name });
    return action(target, edits, `to ${kindInWords(owner.nodeType as EntityName)} '${owner.name}'`);
  }
  if (collection === undefined) return [];
  const fields = fieldsOf(name, uniqueWithin);
  return action(file, appendToSection(file, collection, fields), `to this file`);
}

/** `rg-dr/vnet-dr` names a network in its resource group. */
function fieldsOf(name: string, uniqueWithin: string | undefined): ItemFields {
  const slash = name.indexOf("/");
  if (uniqueWithin === undefined || slash <= 0) return { name };
  return { name: name.slice(slash + 1), [uniqueWithin]: name.slice(0, slash) };
}

function listOf(owner: EntityName, wanted: EntityName): string | undefined {
  const { properties } = shapes[owner];
  return Object.keys(properties).find(
    (name) => properties[name]!.list && properties[name]!.entity === wanted,
  );
}
