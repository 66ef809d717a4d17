import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { objectOfId, setPlace } from "./named-resources.ts";
import type { ResourceId } from "./resource-id.ts";

/** The machine in Azure of an id, with what the id itself tells. */
export function machineWith(estate: Estate, id: ResourceId, idText: string, from: Export): ImportedObject {
  const machine = objectOfId(estate, "AzureVirtualMachine", idText);
  machine.set("name", id.name, from);
  setPlace(machine, id, idText, from);
  return machine;
}
