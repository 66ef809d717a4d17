import { shapes } from "../../schemas/generated/shapes.ts";
import type { ImportedObject } from "../imported-object.ts";

/** The imported objects of one kind and name, in the same resource group where that tells them apart. */
export class Namesakes {
  readonly #groups = new Map<string, ImportedObject[]>();

  /** @param objects those at the top of a file */
  constructor(objects: readonly ImportedObject[]) {
    for (const object of objects) {
      const group = this.#groups.get(keyOf(object));
      if (group) group.push(object);
      else this.#groups.set(keyOf(object), [object]);
    }
  }

  /** How many have its name, itself included. */
  count(object: ImportedObject): number {
    return this.#groups.get(keyOf(object))!.length;
  }

  /** Whether it was the first one that was met. */
  isFirst(object: ImportedObject): boolean {
    return this.#groups.get(keyOf(object))![0] === object;
  }
}

/** A mapping has no name; what it leads from tells it, and to which VMM server or region. */
function keyOf(object: ImportedObject): string {
  const { entity, name, parts } = object;
  const { uniqueWithin } = shapes[entity];
  const scope = uniqueWithin === undefined ? "" : object.text(uniqueWithin);
  const target = parts.get("target");
  const ends = () => [parts.get("source")?.fields(), target?.text("vmmServer"), target?.text("region")];
  return JSON.stringify([entity, scope, name ?? ends()]).toLowerCase();
}
