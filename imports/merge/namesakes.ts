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
    return this.#distinct(object).length;
  }

  /**
   * Why none of several is written: a sentence. An inventory has a name once, since whatever names an object, and whoever
   * reads of it, goes by that.
   */
  whyLeftOut(object: ImportedObject): string {
    const all = this.#distinct(object);
    if (!all.every((each) => each.text("id") !== undefined))
      return "The exports have several objects of this name, which drlint cannot tell apart. Record each under a name of its own, with its 'id' where it has one.";
    const shown = all.slice(0, FEW).map((each) => whichOne(each));
    const more = all.length > FEW ? ` and ${all.length - FEW} more` : "";
    const { uniqueWithin } = shapes[object.entity];
    return `An inventory has a name once${uniqueWithin ? ` in a '${uniqueWithin}'` : ""}, and the exports have it for ${shown.join(", ")}${more}. Record each under a name of its own, with its 'id': by that an import knows it.`;
  }

  /** In how many resource groups there are such, where that tells them apart. */
  countEverywhere(object: ImportedObject): number {
    return this.#everywhere.get(nameOf(object))!;
  }

  /** Those that differ of its name; such as say the same are one. */
  #distinct(object: ImportedObject): readonly ImportedObject[] {
    const group = this.#groups.get(keyOf(object))!;
    if (group.length === 1) return group;
    return [...new Map(group.map((each) => [JSON.stringify(each.fields()), each])).values()];
  }

  /** Whether it was the first one that was met. */
  isFirst(object: ImportedObject): boolean {
    return this.#groups.get(keyOf(object))![0] === object;
  }
}

/** How many are listed in a sentence. */
const FEW = 4;

/** `the one on host 'HV01' with the id '…'` */
function whichOne(object: ImportedObject): string {
  const place = WHERE.flatMap((property) => {
    const value = object.text(property);
    return value === undefined ? [] : `${property} '${value}'`;
  })[0];
  return `the one of ${place === undefined ? "" : `${place} with the `}id '${object.text("id")}'`;
}

/** What tells people which of two objects of one name is meant, the closest first. */
const WHERE = ["host", "cloud", "site", "subscription"] as const;

/** A mapping has no name; what it leads from tells it, and to which VMM server or region. */
function keyOf(object: ImportedObject): string {
  const { uniqueWithin } = shapes[object.entity];
  const scope = uniqueWithin === undefined ? "" : (object.text(uniqueWithin) ?? "");
  return `${scope.toLowerCase()} ${nameOf(object)}`;
}

function nameOf({ entity, name, parts }: ImportedObject): string {
  if (name !== undefined) return `${entity} ${name}`.toLowerCase();
  const target = parts.get("target");
  const ends = [parts.get("source")?.fields(), target?.text("vmmServer"), target?.text("region")];
  return JSON.stringify([entity, ends]).toLowerCase();
}
