import type { Entities, EntityName, References } from "../schemas/generated/types.ts";
import type { Located } from "../schemas/located.ts";
import type { InventoryFile } from "./inventory-file.ts";
import { NameIndex } from "./names/name-index.ts";
import { NameResolver } from "./names/name-resolver.ts";
import type { Resolution } from "./names/resolution.ts";
import { namedScope } from "./networks/named-scope.ts";
import { NetworkMappings } from "./networks/network-mappings.ts";
import type { Protection } from "./protection/protection.ts";
import { Protections } from "./protection/protections.ts";
import { replicationState } from "./protection/replication-state.ts";

/** The properties of an entity that name other objects. */
export type ReferenceOf<Name extends EntityName> = Name extends keyof References
  ? Extract<keyof References[Name], string>
  : never;

/**
 * An inventory: the files of one folder, their names resolved across one another. Everything that is worked out from
 * it is worked out when first asked for.
 */
export class Inventory {
  readonly files: readonly InventoryFile[];
  readonly names: NameIndex;
  readonly mappings: NetworkMappings;
  readonly #protections: Protections;
  readonly #resolver: NameResolver;

  constructor(files: readonly InventoryFile[]) {
    this.files = files;
    this.names = new NameIndex(files.map((file) => file.root));
    this.#resolver = new NameResolver(this.names, (node, scope) => namedScope(this, node, scope));
    this.mappings = new NetworkMappings(files, this.names, this.#resolver);
    this.#protections = new Protections(
      files,
      this.#resolver,
      (machine) => replicationState(this, machine) === "considered",
    );
  }

  /** The file of a path. @throws Error when it is not a part of the inventory */
  fileAt(path: string): InventoryFile {
    const file = this.files.find((each) => each.path === path);
    if (!file) throw new Error(`${path} is not a part of this inventory.`);
    return file;
  }

  /** What a property that names an object names. `index` counts in a list of names. */
  resolve(node: Located, property: string, index?: number): Resolution {
    return this.#resolver.resolve(node, property, index);
  }

  /** The object that a property names, or undefined where it names none, or one that is not in the inventory. */
  follow<Name extends keyof References, Property extends Extract<keyof References[Name], string>>(
    node: (Located & { readonly nodeType: Name }) | Entities[Name & EntityName] | undefined,
    property: Property,
  ): References[Name][Property] | undefined {
    return this.#resolver.follow(node, property);
  }

  /** All protected machines, in the order of the files. */
  protections(): Iterable<Protection> {
    return this.#protections.all();
  }

  /** The same in the order of their machines' names, letter case aside. */
  protectionsByName(): readonly Protection[] {
    return this.#protections.byName();
  }

  /** The protection of a machine; undefined for one without replication block. */
  protectionOf(machine: Located): Protection | undefined {
    return this.#protections.of(machine);
  }

  /** The protected machines that an object belongs to or serves. */
  protectionsThrough(node: Located): readonly Protection[] {
    return this.#protections.through(node);
  }
}
