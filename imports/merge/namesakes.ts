import { shapes } from "../../schemas/generated/shapes.ts";
import { addTo } from "../../schemas/values/groups.ts";
import type { ImportedObject } from "../imported-object.ts";

/**
 * The imported objects of one kind and name, in the same resource group where that tells them apart. Such as say the same are as
 * good as one: every vault has a policy of the name that Azure proposes.
 */
export class Namesakes {
  readonly #groups = new Map<string, ImportedObject[]>();
  readonly #everywhere = new Map<string, number>();

  /** @param objects those at the top of a file */
  constructor(objects: readonly ImportedObject[]) {
    for (const object of objects) {
      addTo(this.#groups, keyOf(object), object);
    }
    for (const [first] of this.#groups.values()) {
      const name = nameOf(first!);
      this.#everywhere.set(name, (this.#everywhere.get(name) ?? 0) + 1);
    }
  }

  /** How many that differ have its name, itself included. */
  count(object: ImportedObject): number {
    const group = this.#groups.get(keyOf(object))!;
    return group.length === 1 ? 1 : new Set(group.map((each) => JSON.stringify(each.fields()))).size;
  }

  /** In how many resource groups there are such, where that tells them apart. */
  countEverywhere(object: ImportedObject): number {
    return this.#everywhere.get(nameOf(object))!;
  }

  /** Whether it was the first one that was met. */
  isFirst(object: ImportedObject): boolean {
    return this.#groups.get(keyOf(object))![0] === object;
  }
}

/** A mapping has no name; what it leads from tells it, and to which VMM server or region. */
function keyOf(object: ImportedObject): string {
  const { uniqueWithin } = shapes[object.entity];
  const scope = uniqueWithin === undefined ? "" : (object.text(uniqueWithin) ?? "");
  return `${scope.toLowerCase()} ${nameOf(object)}`;
}

function nameOf({ entity, name, parts }: ImportedObject): string {
  const target = parts.get("target");
  const ends = () => [parts.get("source")?.fields(), target?.text("vmmServer"), target?.text("region")];
  return JSON.stringify([entity, name ?? ends()]).toLowerCase();
}
