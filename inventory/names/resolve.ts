import { kinds, shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { type Kind, propertyShape, type Reference } from "../../schemas/shape.ts";
import type { Inventory } from "../inventory.ts";
import { fold, type Named } from "./name-index.ts";
import { regionFor } from "./region-of-reference.ts";
import { namedScope } from "./scopes.ts";

/** What the text of a property refers to. */
export type Resolution =
  /** Nothing: it is not recorded, says `none`, or is no reference at this object. */
  | { readonly kind: "none" }
  /**
   * It cannot be told: where to look, because the owner is not recorded or is itself not found; or whether it is there,
   * because the list is not recorded that would have it.
   */
  | { readonly kind: "unknown" }
  | { readonly kind: "found"; readonly target: Named }
  | {
      readonly kind: "missing";
      readonly wanted: Kind;
      readonly name: string;
      readonly owner: Named | undefined;
    }
  | {
      readonly kind: "ambiguous";
      readonly wanted: Kind;
      readonly name: string;
      readonly candidates: readonly Named[];
    };

/** What a property leads to that is not recorded. */
export const NONE: Resolution = { kind: "none" };
const UNKNOWN: Resolution = { kind: "unknown" };

/** Finds what a property refers to; `index` counts in a list of names. */
export function resolve(inventory: Inventory, node: Located, property: string, index?: number): Resolution {
  const shape = propertyShape(shapes[node.nodeType as EntityName], property);
  const recorded = node.fact(property);
  const name = index === undefined ? recorded : (recorded as readonly unknown[] | undefined)?.[index];
  if (typeof name !== "string" || !shape?.references || shape.words?.includes(name)) return NONE;
  let mayBeOther = false;
  for (const reference of shape.references) {
    const scope = scopeOf(inventory, node, reference);
    if (scope === "not-here") {
      mayBeOther = true;
      continue;
    }
    if (scope === "unknown") return UNKNOWN;
    // A subnet is one of an Azure network or of a VM network: the alternative that the owner cannot hold is passed over.
    if (typeof scope === "object" && !owns(scope, reference.kind)) continue;
    const resolution =
      scope === "everywhere"
        ? findEverywhere(inventory, node, reference.kind, name)
        : findWithin(inventory, scope, reference.kind, name);
    const isTold = reference.toldBy === undefined || node.fact(reference.toldBy) !== undefined;
    return resolution.kind === "missing" && mayBeOther && !isTold ? UNKNOWN : resolution;
  }
  return NONE;
}

/** Where a name is looked up: in an owner, everywhere, nowhere since it is no reference here, or it cannot be told. */
export type Scope = Located | "everywhere" | "not-here" | "unknown";

function scopeOf(inventory: Inventory, node: Located, reference: Reference): Scope {
  if (reference.scope) return namedScope(inventory, node, reference.scope);
  if (reference.within) {
    if (node.fact(reference.within) === undefined) return "not-here";
    const sibling = inventory.resolve(node, reference.within);
    if (sibling.kind === "found") return sibling.target;
    return sibling.kind === "none" ? "not-here" : "unknown";
  }
  return ancestorThatOwns(node, reference.kind) ?? "everywhere";
}

function ancestorThatOwns(node: Located, kind: Kind): Located | undefined {
  // The top of a file is no owner: what stands there belongs to the whole inventory.
  for (let at = node; at.parent !== undefined; at = at.parent) if (owns(at, kind)) return at;
  return undefined;
}

/** Whether an object has a list of what has a name of a kind. */
function owns(owner: Located, kind: Kind): boolean {
  return kinds[kind].owners.includes(owner.nodeType as EntityName);
}

function findWithin(inventory: Inventory, owner: Located, wanted: Kind, name: string): Resolution {
  const target = inventory.names.find(owner, wanted, name);
  if (target) return { kind: "found", target };
  if (!inventory.names.isListedIn(owner, wanted)) return UNKNOWN;
  return { kind: "missing", wanted, name, owner: owner as Named };
}

function findEverywhere(inventory: Inventory, node: Located, wanted: Kind, name: string): Resolution {
  const bare = inventory.names.named(wanted, name);
  const candidates = bare.length > 0 ? bare : qualified(inventory, wanted, name);
  if (candidates.length === 0) {
    return inventory.names.isListed(wanted) ? { kind: "missing", wanted, name, owner: undefined } : UNKNOWN;
  }
  const fitting = candidates.length > 1 ? inRegion(candidates, regionFor(node)) : candidates;
  return fitting.length === 1
    ? { kind: "found", target: fitting[0]! }
    : { kind: "ambiguous", wanted, name, candidates };
}

// `vmm-newyork/VMNetwork1`, `rg-dr/vnet-dr`: the owner's name, or the value within which names are unique, in front.
function qualified(inventory: Inventory, wanted: Kind, name: string): readonly Named[] {
  const slash = name.indexOf("/");
  if (slash <= 0) return [];
  const wantedOwner = fold(name.slice(0, slash));
  return inventory.names.named(wanted, name.slice(slash + 1)).filter((object) => {
    const owner = ownerName(object);
    return owner !== undefined && fold(owner) === wantedOwner;
  });
}

function ownerName(object: Named): string | undefined {
  const { uniqueWithin } = shapes[object.nodeType as EntityName] ?? {};
  const owner = uniqueWithin
    ? object.fact(uniqueWithin)
    : (object.parent as { name?: unknown } | undefined)?.name;
  return typeof owner === "string" ? owner : undefined;
}

function inRegion(candidates: readonly Named[], region: string | undefined): readonly Named[] {
  if (region === undefined) return candidates;
  const fitting = candidates.filter((object) => (object as { region?: unknown }).region === region);
  return fitting.length > 0 ? fitting : candidates;
}

/** How to write the name of an object so that it means that object alone: with its owner in front. */
export function qualifiedName(object: Named): string {
  const owner = ownerName(object);
  return owner === undefined ? object.name : `${owner}/${object.name}`;
}
