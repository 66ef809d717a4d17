import { kinds, shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { Kind, NamedList } from "../../schemas/shape.ts";
import { addTo } from "../../schemas/values/groups.ts";
import { DeclaredName } from "./declared-name.ts";

/** A named object: an entity with a `name`, or a name that a list declares. */
export type Named = Located & { readonly name: string };

/** Names as they are compared: letter case does not count with Windows, VMM or Azure. */
export function fold(name: string): string {
  return name.toLowerCase();
}

/**
 * What the name of an object at the top of a file is unique within, folded: the resource group of a network. Undefined
 * where that is the whole inventory, or is not recorded.
 */
export function scopeOfName(object: Named): string | undefined {
  const { uniqueWithin } = shapes[object.nodeType as EntityName];
  const scope = uniqueWithin && object.fact(uniqueWithin);
  return typeof scope === "string" ? fold(scope) : undefined;
}

/** As many objects are looked through as quickly as in an index. */
const FEW = 8;

/**
 * The named objects of an inventory by kind. A kind's index is made when it is first asked for: most kinds that are
 * owned (disks, adapters, subnets) are only ever looked up within their owner.
 */
export class NameIndex {
  readonly #roots: readonly Located[];
  readonly #instances = new Map<Kind, readonly Named[]>();
  readonly #byName = new Map<Kind, ReadonlyMap<string, readonly Named[]>>();
  readonly #namesakes = new Map<Kind, ReadonlyMap<Named, readonly Named[]>>();
  readonly #byOwner = new WeakMap<Located, Map<Kind, ReadonlyMap<string, readonly Named[]>>>();
  readonly #declared = new WeakMap<Located, Map<Kind, readonly Named[]>>();

  /** @param roots the roots of the inventory's files */
  constructor(roots: readonly Located[]) {
    this.#roots = roots;
  }

  /** All named objects of a kind, in the order of the files. */
  all(kind: Kind): readonly Named[] {
    let all = this.#instances.get(kind);
    if (!all) {
      all = this.#owners(kind).flatMap((owner) => this.within(owner, kind));
      this.#instances.set(kind, all);
    }
    return all;
  }

  /** The objects of a kind that have a name, whoever owns them. */
  named(kind: Kind, name: string): readonly Named[] {
    return this.#groups(kind).get(fold(name)) ?? [];
  }

  /**
   * The objects of a kind that share their name with others within its scope, each with all that share it, itself included
   * and in the order of the files. One that has its name to itself is not among them.
   */
  namesakes(kind: Kind): ReadonlyMap<Named, readonly Named[]> {
    let namesakes = this.#namesakes.get(kind);
    if (!namesakes) {
      namesakes = groupNamesakes(this.#groups(kind).values());
      this.#namesakes.set(kind, namesakes);
    }
    return namesakes;
  }

  /** The named objects of a kind that stand in an owner. */
  within(owner: Located, kind: Kind): readonly Named[] {
    const found: Named[] = [];
    for (const { property, declares } of listsOf(owner.nodeType as EntityName, kind)) {
      const values = owner.fact(property);
      if (!Array.isArray(values)) continue;
      if (declares) for (const value of this.#declaredIn(owner, property, kind, values)) found.push(value);
      else for (const value of values) if (isNamed(value)) found.push(value);
    }
    return found;
  }

  /** The object of a kind that stands in an owner under a name; the first of several. */
  find(owner: Located, kind: Kind, name: string): Named | undefined {
    const folded = fold(name);
    const lists = listsOf(owner.nodeType as EntityName, kind);
    // A machine has a handful of disks; a VMM server may have hundreds of networks that thousands of adapters name.
    if (lists.length === 1 && !lists[0]!.declares) {
      const values = owner.fact(lists[0]!.property);
      if (!Array.isArray(values)) return undefined;
      if (values.length <= FEW) {
        for (const value of values) if (isNamed(value) && fold(value.name) === folded) return value;
        return undefined;
      }
    }
    let kinds = this.#byOwner.get(owner);
    let byName = kinds?.get(kind);
    if (!byName) {
      byName = groupByName(this.within(owner, kind));
      kinds ??= new Map();
      this.#byOwner.set(owner, kinds.set(kind, byName));
    }
    return byName.get(folded)?.[0];
  }

  /** Whether an owner records what it has of a kind, so that what is not listed is not there. */
  isListedIn(owner: Located, kind: Kind): boolean {
    return listsOf(owner.nodeType as EntityName, kind).some(
      ({ property }) => owner.fact(property) !== undefined,
    );
  }

  /** The property under which an owner would record what it has of a kind; undefined where it does record it. */
  unrecordedListIn(owner: Located, kind: Kind): string | undefined {
    if (this.isListedIn(owner, kind)) return undefined;
    return listsOf(owner.nodeType as EntityName, kind)[0]?.property;
  }

  /**
   * Whether the inventory records all there is of a kind: a list at the top in any of its files is complete, and what
   * has owners is recorded where all its owners are and each lists its own.
   */
  isListed(kind: Kind): boolean {
    return kinds[kind].listedBy.every((owner) =>
      owner === "Inventory"
        ? this.#roots.some((root) => this.isListedIn(root, kind))
        : this.isListed(owner) && this.all(owner).every((each) => this.isListedIn(each, kind)),
    );
  }

  #groups(kind: Kind): ReadonlyMap<string, readonly Named[]> {
    let byName = this.#byName.get(kind);
    if (!byName) {
      byName = groupByName(this.all(kind));
      this.#byName.set(kind, byName);
    }
    return byName;
  }

  // Owners are the roots themselves or named objects in turn; nothing that owns names is without one.
  #owners(kind: Kind): readonly Located[] {
    return kinds[kind].listedBy.flatMap((owner) => (owner === "Inventory" ? this.#roots : this.all(owner)));
  }

  // One object for a declared name, so that two references to it lead to the same one.
  #declaredIn(owner: Located, property: string, kind: Kind, names: readonly unknown[]): readonly Named[] {
    const kinds = this.#declared.get(owner) ?? new Map<Kind, readonly Named[]>();
    this.#declared.set(owner, kinds);
    let declared = kinds.get(kind);
    if (!declared) {
      declared = names.flatMap((name, index) =>
        typeof name === "string" ? [new DeclaredName(kind, name, { parent: owner, property, index })] : [],
      );
      kinds.set(kind, declared);
    }
    return declared;
  }
}

/** The lists of an entity in which objects of a kind stand. */
function listsOf(entity: EntityName, kind: Kind): readonly NamedList[] {
  return shapes[entity].lists.filter((list) => list.kind === kind);
}

function isNamed(value: unknown): value is Named {
  return (
    typeof value === "object" && value !== null && typeof (value as { name?: unknown }).name === "string"
  );
}

function groupNamesakes(groups: Iterable<readonly Named[]>): ReadonlyMap<Named, readonly Named[]> {
  const namesakes = new Map<Named, readonly Named[]>();
  for (const group of groups) {
    if (group.length < 2) continue;
    // Thousands of networks may have one name, each in a resource group of its own.
    const scopes = new Map<string | undefined, Named[]>();
    for (const object of group) {
      const scope = scopeOfName(object);
      addTo(scopes, scope, object);
    }
    for (const same of scopes.values())
      if (same.length > 1) for (const object of same) namesakes.set(object, same);
  }
  return namesakes;
}

function groupByName(objects: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const object of objects) {
    const name = fold(object.name);
    addTo(groups, name, object);
  }
  return groups;
}
