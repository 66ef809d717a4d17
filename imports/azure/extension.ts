import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObjects, asText, isObject, type JsonObject } from "../json-values.ts";
import { machineWith } from "./machine.ts";
import type { AzureResource } from "./resource.ts";
import { outermostId, resourceId } from "./resource-id.ts";

const EXTENSION = "microsoft.compute/virtualmachines/extensions";

/** The extensions that a machine lists. A list that is left out says nothing; one that is null is empty. */
export function readExtensions(machine: ImportedObject, { whole, from, isDeclared }: AzureResource): void {
  const { resources } = whole;
  if (isDeclared || (resources !== null && !Array.isArray(resources))) return;
  const extensions = asObjects(resources);
  const read = extensions.filter((extension) => readItem(machine, extension, from));
  if (read.length === extensions.length) machine.hasAll("extensions", from);
}

/** Microsoft.Compute/virtualMachines/extensions, as Resource Graph has them: each by itself. */
export function readExtension({ idText, whole, from }: AzureResource, estate: Estate): void {
  const machineId = outermostId(idText);
  const id = resourceId(machineId);
  if (id) readItem(machineWith(estate, id, machineId, from), whole, from);
}

/** Reads an extension of a machine. Lists of machines may have its id alone. */
function readItem(machine: ImportedObject, extension: JsonObject, from: Export): boolean {
  const id = resourceId(extension.id);
  if (id?.type !== EXTENSION) return false;
  const item = machine.item("extensions", [id.name.toLowerCase()]);
  item.set("name", id.name, from);
  const properties = isObject(extension.properties) ? extension.properties : extension;
  item.set("publisher", asText(properties.publisher), from);
  item.set("provisioningState", asText(properties.provisioningState), from);
  return true;
}
