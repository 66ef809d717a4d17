import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import { scalarText } from "../../inventory/edit/scalar-text.ts";
import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { qualifiedName } from "../../inventory/names/qualified-name.ts";
import type { Resolution } from "../../inventory/names/resolution.ts";
import type { Spot } from "../../inventory/nodes/spot.ts";
import { nearest } from "../../inventory/text/nearest.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import { propertyShape } from "../../schemas/shape.ts";
import { editOfFile } from "../protocol/workspace-edits.ts";
import type { View } from "../view.ts";
import type { RuleFinding } from "./findings.ts";

/**
 * What a person may have meant: the nearest of the names that could stand there, the objects that an ambiguous name could
 * mean, the nearest property or word of the schema.
 */
export function nearestOf(
  view: View,
  file: InventoryFile,
  { message, diagnostics }: RuleFinding,
  spot: Spot,
  resolution: Resolution | undefined,
): CodeAction[] {
  const { place } = spot.written;
  if (!place) return [];
  const written = file.document.text.slice(place.start, place.end);
  const isOfSchema = message.ruleId === "inventory/schema";
  const isKey = isOfSchema && spot.written.part === "key";
  const names = isKey
    ? propertiesNear(spot)
    : [...namesNear(view, resolution), ...(isOfSchema ? wordsNear(spot, written) : [])];
  return names.flatMap((name): CodeAction[] => {
    const edit: TextEdit | undefined = isKey
      ? { ...place, text: scalarText(name, file.document.isJson || written.startsWith('"')) }
      : replaceScalar(file.document, place, name);
    if (!edit) return [];
    return [
      {
        title: `Change '${withoutQuotes(written)}' to '${name}'`,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        edit: editOfFile(file.document, [{ start: edit.start, end: edit.end, text: edit.text }]),
      },
    ];
  });
}

function namesNear({ inventory }: View, resolution: Resolution | undefined): string[] {
  if (resolution?.kind === "ambiguous") return resolution.candidates.map(qualifiedName);
  if (resolution?.kind !== "missing") return [];
  const { wanted, name, owner } = resolution;
  const known = owner ? inventory.names.within(owner, wanted) : inventory.names.all(wanted);
  return nearest(
    name,
    known.map((object) => object.name),
  );
}

function propertiesNear({ written: { entity, property } }: Spot): string[] {
  const { properties } = shapes[entity];
  return property === undefined || propertyShape(shapes[entity], property)
    ? []
    : nearest(property, Object.keys(properties));
}

function wordsNear({ written: { entity, property } }: Spot, text: string): string[] {
  const shape = property === undefined ? undefined : propertyShape(shapes[entity], property);
  const words = [...(shape?.values ?? []), ...(shape?.words ?? [])].filter(
    (word) => typeof word === "string",
  );
  return nearest(withoutQuotes(text), words);
}

function withoutQuotes(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, "$2");
}
