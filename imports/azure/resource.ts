import type { Export } from "../export.ts";
import { isNestedTooDeep } from "../json-nesting.ts";
import { asText, isObject, type JsonObject } from "../json-values.ts";
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
  const whole = typeof object.properties === "string" ? withColumnsRead(object) : object;
  const properties = isObject(whole.properties) ? whole.properties : whole;
  return {
    type: id.type,
    id,
    idText: idText!,
    location: whole.location,
    properties,
    whole,
    isDeclared: false,
    isWhole: false,
    from,
  };
}

/** A row of Resource Graph in which columns are texts with JSON in them, as a query that ends with `tostring` has them. */
function withColumnsRead(row: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, readColumn(value)]));
}

function readColumn(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[{[]/.test(value)) return value;
  try {
    const json = JSON.parse(value);
    return isNestedTooDeep(json) ? value : json;
  } catch {
    return value;
  }
}

/**
 * Whether ConvertTo-Json has cut something off in a value, since it was too deep: an object is the text `@{name=app; id=…}` then,
 * or the name of its class.
 */
export function isCutOff(value: unknown): boolean {
  if (typeof value === "string") {
    // Nearly all texts begin otherwise, and all of an export are looked at.
    const isLike = value.startsWith("@{") || value.startsWith("System.");
    return isLike && /^@\{.*\}$|^System\.(?:Object\[\]|Collections\.)/s.test(value);
  }
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(isCutOff);
  for (const key in value) if (isCutOff((value as JsonObject)[key])) return true;
  return false;
}
