import type { Export } from "../export.ts";
import { type ResourceId, resourceId } from "./resource-id.ts";

/** An object of JSON. */
export type JsonObject = { readonly [key: string]: unknown };

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
  /** The path of the export, as it was given. */
  readonly from: Export;
}

/** A value as an object; one without keys where it is none. */
export function asObject(value: unknown): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** A value as a list of objects; what is no list is an empty one. */
export function asObjects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

/** A text that is set; undefined for anything else. Responses have both "" and null for what is not. */
export function asText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A truth value, which some responses have as a text. */
export function asBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const text = asText(value)?.toLowerCase();
  return text === "true" ? true : text === "false" ? false : undefined;
}

/** A number that is 0 or more, which some responses have as a text. */
export function asNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** What a table has for a word of an export; undefined for any other value, such as `constructor`. */
export function entryFor<Entry>(table: { readonly [word: string]: Entry }, word: unknown): Entry | undefined {
  return typeof word === "string" && Object.hasOwn(table, word) ? table[word] : undefined;
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
    from,
  };
}
