import { appendEmptySection, appendToSection } from "../../inventory/edit/append-to-section.ts";
import { applyEdits } from "../../inventory/edit/apply-edits.ts";
import { insertItemAfter } from "../../inventory/edit/insert-item.ts";
import { valueIn } from "../../inventory/edit/value-in.ts";
import { readInventoryFile } from "../../inventory/read-inventory-file.ts";
import { readText } from "../../inventory/text/document.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { Located } from "../../schemas/located.ts";
import type { ImportedObject } from "../imported-object.ts";
import { newFields, sectionOf } from "./new-file.ts";

/**
 * The text of a file of an inventory with new objects at the ends of its sections, and with empty sections, laid out as what it has.
 *
 * @returns undefined where a section stands in a form that nobody but a person could go on with
 */
export function appendObjects(
  path: string,
  text: string,
  objects: readonly ImportedObject[],
  empty: readonly string[] = [],
): string | undefined {
  let result = text;
  for (const section of empty) {
    const edits = appendEmptySection(fileOf(path, result), section);
    if (!edits) return undefined;
    result = applyEdits(result, edits);
  }
  for (const section of shapes.Inventory.parts) {
    const [first, ...others] = objects.filter((object) => sectionOf(object) === section);
    if (!first) continue;
    const begun = appendToSection(fileOf(path, result), section, newFields(first));
    if (!begun) return undefined;
    result = applyEdits(result, begun);
    if (others.length === 0) continue;
    // The others are laid out as the first one, and all come behind it at once.
    const { document, root } = fileOf(path, result);
    const last = (root.fact(section) as readonly Located[] | undefined)?.at(-1);
    const place = last && valueIn(last);
    const edits = place && others.map((object) => insertItemAfter(document, place, newFields(object)));
    if (!edits?.every((each) => each !== undefined)) return undefined;
    result = applyEdits(result, edits.flat());
  }
  return result;
}

function fileOf(path: string, text: string) {
  return readInventoryFile(readText(path, text));
}
