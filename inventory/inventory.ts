import type { Entities, EntityName, References } from "../schemas/generated/types.ts";
import type { Located } from "../schemas/located.ts";
import type { InventoryFile } from "./inventory-file.ts";
import { NameIndex } from "./names/name-index.ts";
import { NONE, type Resolution, resolve } from "./names/resolve.ts";
import { NetworkMappings } from "./networks/network-mappings.ts";
import { NodeTable } from "./nodes/node-table.ts";
import type { Protection } from "./protection/protection.ts";
import { Protections } from "./protection/protections.ts";

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
  readonly #resolutions = new Map<string, NodeTable<Resolution>>();

  constructor(files: readonly InventoryFile[]) {
    this.files = files;
    this.names = new NameIndex(files.map((file) => file.root));
    this.mappings = new NetworkMappings(this);
    this.#protections = new Protections(this);
  }

  /** The file of a path. @throws Error when it is not a part of the inventory */
  fileAt(path: string): InventoryFile {
    const file = this.files.find((each) => each.path === path);
    if (!file) throw new Error(`${path} is not a part of this inventory.`);
    return file;
  }

  /** What a property that names an object names. `index` counts in a list of names. */
  resolve(node: Located, property: string, index?: number): Resolution {
    if (index !== undefined) return resolve(this, node, property, index);
    // Many rules ask where one name leads, and every way to a network passes several names.
    let resolutions = this.#resolutions.get(property);
    if (!resolutions) {
      resolutions = new NodeTable();
      this.#resolutions.set(property, resolutions);
    }
    let resolution = resolutions.get(node);
    if (!resolution) {
      if (node.fact(property) === undefined) return NONE;
      resolution = resolve(this, node, property);
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
