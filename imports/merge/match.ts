import type { Inventory } from "../../inventory/inventory.ts";
import { fold } from "../../inventory/names/name-index.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { Located } from "../../schemas/located.ts";
import { addTo } from "../../schemas/values/groups.ts";
import { isOtherDomain } from "../computer-name.ts";
import type { ImportedObject } from "../imported-object.ts";
import { idKey, nameKey } from "../object-key.ts";
import { pairItems } from "../pair-items.ts";
import { isSameFact } from "./same-fact.ts";

/** What an imported object is in the inventory: one object, none, or nobody can say. */
export type Match =
  | { readonly kind: "found"; readonly nodes: readonly [Located]; readonly by: "id" | "name" }
  | { readonly kind: "new" }
  /** `nodes` are those that it may be. */
  | { readonly kind: "unclear"; readonly nodes: readonly Located[]; readonly reason: string };

/** Finds the objects of the inventory that imported ones are: by id, then by name. */
export class Matcher {
  readonly #byId = new Map<string, Located>();
  readonly #byName = new Map<string, Located[]>();
  readonly #mappings: readonly Located[];

  constructor({ files }: Inventory) {
    for (const { root } of files) {
      for (const part of shapes.Inventory.parts) {
        for (const node of (root.fact(part) as readonly Located[] | undefined) ?? []) this.#note(node);
      }
    }
    this.#mappings = files.flatMap(({ root }) => (root.networkMappings ?? []) as readonly Located[]);
  }

  /** The object at the top of a file that an imported object is. */
  match(object: ImportedObject): Match {
    if (object.entity === "NetworkMapping") return this.#matchMapping(object);
    const id = object.text("id");
    const known = id === undefined ? undefined : this.#byId.get(`${object.entity} ${idKey(id)}`);
    if (known) return { kind: "found", nodes: [known], by: "id" };
    const name = nameKey(object.entity, object.name!);
    const namesakes = this.#byName.get(name) ?? [];
    const possible = namesakes.filter(
      (node) => !isInOtherScope(node, object) && !isOtherDomain(String(node.fact("name")), object.name!),
    );
    if (possible.length === 0) return { kind: "new" };
    if (possible.length > 1)
      return {
        kind: "unclear",
        nodes: possible,
        reason: "Several objects of the inventory have its name.",
      };
    const [node] = possible as [Located];
    const recorded = node.fact("id");
    if (id !== undefined && typeof recorded === "string" && idKey(recorded) !== idKey(id))
      return {
        kind: "unclear",
        nodes: [],
        reason: `The inventory has another object of this name, with the id '${recorded}', and a name once. Record it under a name of its own, with its 'id': by that an import knows it.`,
      };
    return { kind: "found", nodes: [node], by: "name" };
  }

  #matchMapping(object: ImportedObject): Match {
    const source = object.parts.get("source")!;
    const target = object.parts.get("target")!;
    const node = this.#mappings.find(
      (mapping) =>
        saysTheSame(mapping.fact("source"), source) && leadsToTheSame(mapping.fact("target"), target),
    );
    return node ? { kind: "found", nodes: [node], by: "name" } : { kind: "new" };
  }

  #note(node: Located): void {
    const { nodeType } = node;
    const id = node.fact("id");
    if (typeof id === "string") this.#byId.set(`${nodeType} ${idKey(id)}`, node);
    const name = node.fact("name");
    if (typeof name !== "string") return;
    const key = nameKey(nodeType, name);
    addTo(this.#byName, key, node);
  }
}

/** The items of a list of the inventory that imported ones are. What the inventory calls a disk is its own choice. */
export function matchItems<Item extends Located>(
  items: readonly Item[],
  imported: readonly ImportedObject[],
): ReadonlyMap<ImportedObject, Item> {
  return pairItems({
    ones: imported,
    others: items,
    entity: imported[0]?.entity ?? "",
    factOf: (one, property) => one.text(property),
    factOfOther: (item, property) => item.fact(property),
    areTwo: (one, item) => one.text("id") !== undefined && item.fact("id") !== undefined,
  });
}

/** Whether two objects of one name are told apart by where they stand: their resource group. */
function isInOtherScope(node: Located, object: ImportedObject): boolean {
  const { uniqueWithin } = shapes[object.entity];
  if (!uniqueWithin) return false;
  const recorded = node.fact(uniqueWithin);
  const imported = object.text(uniqueWithin);
  return typeof recorded === "string" && imported !== undefined && fold(recorded) !== fold(imported);
}

/** Whether two targets are of one VMM server or, of Azure, not in two regions: a network has a mapping to each of them. */
function leadsToTheSame(node: unknown, target: ImportedObject): boolean {
  const recorded = node as Located | undefined;
  const [ofNode, ofTarget] = [recorded?.fact("vmmServer"), target.text("vmmServer")];
  if (ofNode === undefined || ofTarget === undefined) {
    const [one, other] = [recorded?.fact("region"), target.text("region")];
    return ofNode === ofTarget && (one === undefined || other === undefined || one === other);
  }
  return saysTheSame(recorded, target, ["vmmServer"]);
}

/** @param of the properties that count; without it all */
function saysTheSame(node: unknown, object: ImportedObject, of?: readonly string[]): boolean {
  const { properties } = shapes[object.entity];
  return [...object.facts].every(
    ([property, { value }]) =>
      (of !== undefined && !of.includes(property)) ||
      isSameFact((node as Located | undefined)?.fact(property), value, properties[property]!),
  );
}
