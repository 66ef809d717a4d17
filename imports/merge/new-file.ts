import { blockOf, type ItemFields } from "../../inventory/edit/item-text.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { ImportedObject } from "../imported-object.ts";

/** The section of a file that objects of a kind stand in: `virtualMachines`. */
export function sectionOf({ entity }: ImportedObject): string {
  return shapes[entity].collection ?? "networkMappings";
}

/** An object as it comes into an inventory: a machine whose protection no export shows is considered. */
export function newFields(object: ImportedObject): ItemFields {
  const fields = object.fields();
  const isMachine = object.entity === "VirtualMachine" || object.entity === "AzureVirtualMachine";
  return isMachine && fields.replication === undefined
    ? { ...fields, replication: { state: "considered" } }
    : fields;
}

/** Sections with objects, and empty ones, as YAML; in the order of the schema. */
function sectionsText(
  objects: readonly ImportedObject[],
  empty: readonly string[],
  lineBreak: string,
): string {
  const parts = shapes.Inventory.parts.map((section) => {
    const own = objects.filter((object) => sectionOf(object) === section);
    if (own.length === 0) return empty.includes(section) ? `${lineBreak}${section}: []${lineBreak}` : "";
    const items = own.map((object) => `  - ${blockOf(newFields(object), lineBreak, 4, false)}${lineBreak}`);
    return `${lineBreak}${section}:${lineBreak}${items.join("")}`;
  });
  return parts.join("");
}

/** A whole file with new objects, and with sections that are empty. */
export function newFileText(objects: readonly ImportedObject[], empty: readonly string[] = []): string {
  return `schemaVersion: 1\n${sectionsText(objects, empty, "\n")}`;
}
