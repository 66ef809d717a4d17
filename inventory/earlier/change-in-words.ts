import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName, NetworkMapping } from "../../schemas/generated/types.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import type { Located } from "../../schemas/located.ts";
import type { Kind } from "../../schemas/shape.ts";
import { objectName } from "../names/object-name.ts";
import type { Step } from "./differences.ts";

/** An object at the top of a file in words. A mapping has no name; its ends tell it from the others. */
export function changedObjectInWords(object: Located): string {
  if (object.nodeType !== "NetworkMapping") return objectName(object);
  const { source, target } = object as NetworkMapping;
  const server = source.vmmServer === undefined ? "" : ` of '${source.vmmServer}'`;
  const end = target.vmmServer === undefined ? (target.region ?? "Azure") : `'${target.vmmServer}'`;
  return `network mapping of '${source.network}'${server} to ${end}`;
}

/**
 * What changed of an object in words, outwards: `size of disk 'data'`, `replication.policy`, `disk 'old'`. Empty where
 * the object itself came or went.
 */
export function pathInWords(object: Located, path: readonly Step[]): string {
  const parts: string[] = [];
  let properties: string[] = [];
  let entity = object.nodeType as EntityName;
  for (const { property, part } of path) {
    const shape = shapes[entity].properties[property];
    properties.push(property);
    if (shape?.entity === undefined) break;
    entity = shape.entity;
    if (part === undefined) continue;
    // The list says no more than the kind of its parts.
    properties.pop();
    const name = typeof part === "number" ? String(part) : `'${part}'`;
    parts.unshift([...properties, `${kindInWords(entity as Kind)} ${name}`].join(" "));
    properties = [];
  }
  const own = properties.join(".");
  return [...(own === "" ? [] : [own]), ...parts].join(" of ");
}
