import { asObject, type JsonObject } from "../json-values.ts";
import type { Attribute, Attributes } from "./kinds/kind.ts";
import { isAnySensitive, type Sensitive, sensitiveIn } from "./sensitive.ts";

/** The way to an attribute: `["ip_configuration", 0, "subnet_id"]`. */
export type AttributePath = readonly (string | number)[];

/** Finds the id, or the ids, of an attribute whose value is not known before it is applied. */
export type Lead = (path: AttributePath, attribute: Attribute, value: unknown) => unknown;

/**
 * Of the attributes of a resource those that are read, and of these what is not sensitive. Nothing else of a resource goes
 * any further than here.
 *
 * @param lead asked for each attribute that holds ids and of which not all is known; null, unlike undefined, is known
 */
export function knownAttributes(
  attributes: Attributes,
  values: JsonObject,
  sensitive: Sensitive,
  lead: Lead,
  path: AttributePath = [],
): JsonObject {
  const known: Record<string, unknown> = {};
  for (const name in attributes) {
    const attribute = attributes[name]!;
    const marks = sensitiveIn(sensitive, name);
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const { block } = attribute;
    if (marks === true || (!block && isAnySensitive(marks))) continue;
    if (block) {
      const list = Array.isArray(value)
        ? value
        : typeof value === "object" && value !== null
          ? [value]
          : undefined;
      const isList = Array.isArray(value);
      if (list)
        known[name] = list.map((item, index) =>
          knownAttributes(block, asObject(item), isList ? sensitiveIn(marks, String(index)) : marks, lead, [
            ...path,
            name,
            index,
          ]),
        );
      continue;
    }
    const isOpen = value === undefined || (Array.isArray(value) && value.includes(null));
    known[name] = attribute.idOf && isOpen ? lead([...path, name], attribute, value) : value;
  }
  return known;
}
