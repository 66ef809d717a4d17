import { shapes } from "../../schemas/generated/shapes.ts";
import { propertyShape } from "../../schemas/shape.ts";
import type { SchemaProblem } from "../inventory-file.ts";
import type { TextDocument } from "../text/document.ts";
import type { InventoryNode } from "./node.ts";
import { meantProperties } from "./unknown-property.ts";
import { choices, inQuotes } from "./value-in-words.ts";

/** So many of its keys tell what a file is. */
const SHOWN = 3;

/**
 * The one mistake of a file of which no key is a section of an inventory, or near one: a manifest of something else with a
 * name that takes it for an inventory. Nobody has misspelt each of its keys.
 *
 * @returns undefined for any other file
 */
export function otherKindOfFile(document: TextDocument, root: InventoryNode): SchemaProblem | undefined {
  const { path, sections } = document;
  const names = sections.map(({ name }) => name);
  const isOther = names.every(
    (name) => !propertyShape(shapes.Inventory, name) && !meantProperties("Inventory", name),
  );
  const first = sections[0]?.key;
  if (!isOther || !first) return undefined;
  const rest = names.length - SHOWN;
  const shown = names.slice(0, SHOWN).map(inQuotes).join(", ");
  const are =
    names.length === 1
      ? `${inQuotes(names[0])} is not`
      : `None of ${rest > 0 ? `${shown} and ${rest} more` : choices(names, "and")} is`;
  return {
    message: `${are} a section of an inventory. Write sections such as virtualMachines, or give a file of another kind another name than *.dr.yaml.`,
    node: root,
    place: () => ({ file: path, start: first.start, end: first.end }),
  };
}
