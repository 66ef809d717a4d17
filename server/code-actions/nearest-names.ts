import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { qualifiedName } from "../../inventory/names/qualified-name.ts";
import type { Resolution } from "../../inventory/names/resolution.ts";
import type { Spot } from "../../inventory/nodes/spot.ts";
import { nearest } from "../../inventory/text/nearest.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import { propertyShape } from "../../schemas/shape.ts";
import { editOfFile } from "../edits/workspace-edits.ts";
import type { View } from "../views/view.ts";
import type { RuleFinding } from "./findings.ts";

/** Where a finding stands, and what the name there leads to. */
export interface PlaceOfFinding {
  readonly spot: Spot;
  /** Undefined where no name is. */
  readonly resolution: Resolution | undefined;
}

/**
 * What a person may have meant: the nearest of the names that could stand there, the objects that an ambiguous name could
 * mean, the nearest word of the schema.
 */
export function nearestOf(
  view: View,
  file: InventoryFile,
  { message, diagnostics }: RuleFinding,
  { spot, resolution }: PlaceOfFinding,
): CodeAction[] {
  const { place } = spot.written;
  if (!place) return [];
  const written = file.document.text.slice(place.start, place.end);
  const isOfSchema = message.ruleId === "inventory/schema";
  const isWord = isOfSchema && spot.written.part !== "key";
  const names = [...namesNear(view, resolution), ...(isWord ? wordsNear(spot, written) : [])];
  return names.flatMap((name): CodeAction[] => {
    const edit = replaceScalar(file.document, place, name);
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
