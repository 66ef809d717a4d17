import { kinds, shapes } from "../../schemas/generated/shapes.ts";
import type { Entities, EntityName, References } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { type Kind, type NamedScope, propertyShape, type Reference } from "../../schemas/shape.ts";
import { addTo } from "../../schemas/values/groups.ts";
import { InventoryNode } from "../nodes/node.ts";
import { NodeTable } from "../nodes/node-table.ts";
import type { Question, Watch } from "../watch.ts";
import { fold, type Named, type NameIndex } from "./name-index.ts";
import { ownerName } from "./qualified-name.ts";
import { regionFor } from "./region-of-reference.ts";
import type { Resolution, Scope } from "./resolution.ts";

const NONE: Resolution = { kind: "none" };
const UNRECORDED: Resolution = { kind: "none" };
const UNKNOWN: Resolution = { kind: "unknown" };

function resolveAgain(
  inventory: Pick<NameResolver, "resolve">,
  { of, property, index }: Question,
): Resolution {
  return inventory.resolve(of as Located, property!, index);
}

/** Finds what the properties of an inventory's objects refer to. */
export class NameResolver {
  readonly #names: NameIndex;
  readonly #namedScope: (node: Located, scope: NamedScope) => Scope;
  readonly #resolutions = new Map<string, NodeTable<Resolution>>();
  /** Objects of a kind and name by their owner's name: thousands of networks may have one name. */
  readonly #byOwner = new Map<string, ReadonlyMap<string, readonly Named[]>>();

  readonly #watch: Watch;

  /** @param namedScope works out a scope that no property names; it may ask for other names */
  constructor(names: NameIndex, namedScope: (node: Located, scope: NamedScope) => Scope, watch: Watch) {
    this.#names = names;
    this.#namedScope = namedScope;
    this.#watch = watch;
  }

  /** What a property that names an object names. `index` counts in a list of names. */
  resolve(node: Located, property: string, index?: number): Resolution {
    const resolution = this.#resolve(node, property, index);
    // What is not recorded leads nowhere, whatever there is.
    return this.#watch.asked && resolution !== UNRECORDED
      ? this.#watch.note({ again: resolveAgain, of: node, property, index }, resolution)
      : resolution;
  }

  #resolve(node: Located, property: string, index: number | undefined): Resolution {
    // What stands in for a node, while it is being written, has no place in a table.
    if (index !== undefined || !(node instanceof InventoryNode)) return this.#find(node, property, index);
    // Many rules ask where one name leads, and every way to a network passes several names.
    let resolutions = this.#resolutions.get(property);
    if (!resolutions) {
      resolutions = new NodeTable();
      this.#resolutions.set(property, resolutions);
    }
    let resolution = resolutions.get(node);
    if (!resolution) {
      if (node.fact(property) === undefined) return UNRECORDED;
      resolution = this.#find(node, property, undefined);
      resolutions.set(node, resolution);
    }
    return resolution;
  }

  /** The object that a property names, or undefined where it names none, or one that is not in the inventory. */
  follow<Name extends keyof References, Property extends Extract<keyof References[Name], string>>(
    node: (Located & { readonly nodeType: Name }) | Entities[Name & EntityName] | undefined,
    property: Property,
  ): References[Name][Property] | undefined {
    if (node === undefined) return undefined;
    const resolution = this.resolve(node as Located, property);
    return resolution.kind === "found" ? (resolution.target as References[Name][Property]) : undefined;
  }

  #find(node: Located, property: string, index: number | undefined): Resolution {
    const shape = propertyShape(shapes[node.nodeType as EntityName], property);
    const recorded = node.fact(property);
    const name = index === undefined ? recorded : (recorded as readonly unknown[] | undefined)?.[index];
    if (typeof name !== "string" || !shape?.references || shape.words?.includes(name)) return NONE;
    const others: Kind[] = [];
    for (const reference of shape.references) {
      const scope = this.#scopeOf(node, reference);
      if (scope === "not-here") {
        others.push(reference.kind);
        continue;
      }
      if (scope === "unknown") return UNKNOWN;
      // A subnet is one of an Azure network or of a VM network: the alternative that the owner cannot hold is passed over.
      if (typeof scope === "object" && !owns(scope, reference.kind)) continue;
      const resolution =
        scope === "everywhere"
          ? this.#findEverywhere(node, reference.kind, name)
          : this.#findWithin(scope, reference.kind, name);
      const isTold = reference.toldBy === undefined || node.fact(reference.toldBy) !== undefined;
      const mayBeOther = !isTold && others.some((kind) => this.#mayHave(kind, name));
      return resolution.kind === "missing" && mayBeOther ? UNKNOWN : resolution;
    }
    return NONE;
  }

  #scopeOf(node: Located, reference: Reference): Scope {
    if (reference.scope) return this.#namedScope(node, reference.scope);
    if (reference.within) {
      if (node.fact(reference.within) === undefined) return "not-here";
      const sibling = this.resolve(node, reference.within);
      if (sibling.kind === "found") return sibling.target;
      return sibling.kind === "none" ? "not-here" : "unknown";
    }
    return ancestorThatOwns(node, reference.kind) ?? "everywhere";
  }

  #mayHave(kind: Kind, name: string): boolean {
    return this.#names.named(kind, name).length > 0 || !this.#names.isListed(kind);
  }

  #findWithin(owner: Located, wanted: Kind, name: string): Resolution {
    const target = this.#names.find(owner, wanted, name) ?? this.#qualifiedWithin(owner, wanted, name);
    if (target) return { kind: "found", target };
    const property = this.#names.unrecordedListIn(owner, wanted);
    return property === undefined
      ? { kind: "missing", wanted, name, owner: owner as Named }
      : { kind: "unknown", unlisted: { node: owner, property } };
  }

  // The owner in front of the name is not needed where it is clear, and does no harm.
  #qualifiedWithin(owner: Located, wanted: Kind, name: string): Named | undefined {
    const slash = name.indexOf("/");
    const ownName = owner.fact("name");
    if (slash <= 0 || typeof ownName !== "string" || fold(name.slice(0, slash)) !== fold(ownName))
      return undefined;
    return this.#names.find(owner, wanted, name.slice(slash + 1));
  }

  #findEverywhere(node: Located, wanted: Kind, name: string): Resolution {
    const bare = this.#names.named(wanted, name);
    const candidates = bare.length > 0 ? bare : this.#qualified(wanted, name);
    if (candidates.length === 0) {
      return this.#names.isListed(wanted) ? { kind: "missing", wanted, name, owner: undefined } : UNKNOWN;
    }
    const fitting = candidates.length > 1 ? inRegion(candidates, regionFor(node)) : candidates;
    return fitting.length === 1
      ? { kind: "found", target: fitting[0]! }
      : { kind: "ambiguous", wanted, name, candidates };
  }

  // `vmm-newyork/VMNetwork1`, `rg-dr/vnet-dr`: the owner's name, or the value within which names are unique, in front.
  #qualified(wanted: Kind, name: string): readonly Named[] {
    const slash = name.indexOf("/");
    if (slash <= 0) return [];
    const own = name.slice(slash + 1);
    const key = `${wanted}/${fold(own)}`;
    let byOwner = this.#byOwner.get(key);
    if (!byOwner) {
      byOwner = byOwnerName(this.#names.named(wanted, own));
      this.#byOwner.set(key, byOwner);
    }
    return byOwner.get(fold(name.slice(0, slash))) ?? [];
  }
}

function byOwnerName(objects: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const byOwner = new Map<string, Named[]>();
  for (const object of objects) {
    // A resource group does no harm in front of a name that is the only one in all of Azure.
    const owner = ownerName(object) ?? object.fact("resourceGroup");
    if (typeof owner !== "string") continue;
    addTo(byOwner, fold(owner), object);
  }
  return byOwner;
}

function ancestorThatOwns(node: Located, kind: Kind): Located | undefined {
  // The top of a file is no owner: what stands there belongs to the whole inventory.
  for (let at = node; at.parent !== undefined; at = at.parent) if (owns(at, kind)) return at;
  return undefined;
}

/** Whether an object has a list of what has a name of a kind. */
function owns(owner: Located, kind: Kind): boolean {
  return kinds[kind].listedBy.includes(owner.nodeType as EntityName);
}

function inRegion(candidates: readonly Named[], region: string | undefined): readonly Named[] {
  if (region === undefined) return candidates;
  const fitting = candidates.filter((object) => object.fact("region") === region);
  return fitting.length > 0 ? fitting : candidates;
}
