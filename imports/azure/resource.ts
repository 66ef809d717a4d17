import type { Export } from "../export.ts";
import { asObject, asText, type JsonObject } from "../json-values.ts";
import { type ResourceId, resourceId } from "./resource-id.ts";

/** A resource of an export, whichever way it was exported. */
export interface AzureResource {
  /** Lower-cased: `microsoft.recoveryservices/vaults`. */
  readonly type: string;
  readonly id: ResourceId;
  /** The id as written. */
  readonly idText: string;
  readonly location: unknown;
  /** What is said of it: its `properties`; where the CLI has taken those apart, the resource itself. */
  readonly properties: JsonObject;
  /** The resource itself, for what stands beside the properties: `sku`, `kind`. */
  readonly whole: JsonObject;
  /** Whether it is what is to be, in a template, which may have parts of it elsewhere. */
  readonly isDeclared: boolean;
  /** Whether it is as the REST API answers it in a list: what it leaves out is not set. */
  readonly isWhole: boolean;
  /** The export that it stands in. */
  readonly from: Export;
}

/** The resource that an object is; undefined for one that has neither id nor type of a resource. */
export function resourceOf(object: JsonObject, from: Export): AzureResource | undefined {
  const idText = asText(object.id);
  const id = resourceId(idText);
  if (!id) return undefined;
  const hasProperties = typeof object.properties === "object" && object.properties !== null;
  return {
    type: id.type,
    id,
    idText: idText!,
    location: object.location,
    properties: hasProperties ? asObject(object.properties) : object,
    whole: object,
    isDeclared: false,
    isWhole: false,
    from,
  };
}
