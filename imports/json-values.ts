/** An object of JSON. */
export type JsonObject = { readonly [key: string]: unknown };

/** Whether a value is an object of JSON, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as an object; one without keys where it is none. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
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
