import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { wayTo } from "../../inventory/nodes/spot.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located, Place } from "../../schemas/located.ts";
import { MARK, type MarkedOutline } from "./cursor.ts";
import type { Container } from "./outline-types.ts";
import { entityOf } from "./schema-places.ts";

/**
 * Objects as they are being written. The inventory may have no node for one: it has no name yet, or its text is broken
 * at this moment. Then an object with what is written of it stands in, so that names in it can be looked up all the same.
 */
export class WrittenObjects {
  readonly #file: InventoryFile;
  readonly #outline: MarkedOutline;
  readonly #made = new Map<Container, Located>();

  constructor(file: InventoryFile, outline: MarkedOutline) {
    this.#file = file;
    this.#outline = outline;
  }

  /** The object of a mapping: the inventory's node, or one that stands in for it. Undefined where none may stand. */
  of(mapping: Container): Located | undefined {
    const entity = entityOf(mapping);
    if (!entity) return undefined;
    if (entity === "Inventory") return this.#file.root;
    return this.#node(mapping, entity) ?? this.#standIn(mapping, entity);
  }

  /** The same, with another value for one of its facts, to see where that would lead. */
  withFact(mapping: Container, property: string, value: unknown): Located | undefined {
    const object = this.of(mapping);
    return (
      object &&
      Object.assign(new StandIn(object.nodeType as EntityName, object.parent), object, { [property]: value })
    );
  }

  #node(mapping: Container, entity: EntityName): Located | undefined {
    const first = mapping.entries.find(({ name }) => name !== MARK);
    if (!first) return undefined;
    const way = wayTo(this.#file, this.#outline.inFile(first.start));
    return way.findLast((step) => step.entity === entity)?.node;
  }

  #standIn(mapping: Container, entity: EntityName): Located {
    const made = this.#made.get(mapping);
    if (made) return made;
    const holder = mapping.parent!.kind === "sequence" ? mapping.parent!.parent! : mapping.parent!;
    const object = new StandIn(entity, this.of(holder));
    this.#made.set(mapping, object);
    return Object.assign(object, this.#factsOf(mapping));
  }

  #factsOf(mapping: Container): Record<string, unknown> {
    const facts: Record<string, unknown> = {};
    for (const { name, value } of mapping.entries) {
      if (name !== MARK && value !== MARK && value !== undefined) facts[name] = value;
    }
    for (const part of this.#outline.containers) {
      if (part.parent !== mapping || part.key === undefined) continue;
      facts[part.key] = part.kind === "mapping" ? this.#partOf(part) : this.#itemsOf(part);
    }
    return facts;
  }

  #itemsOf(list: Container): unknown[] {
    const objects = this.#outline.containers.filter(({ parent }) => parent === list);
    const names = list.items.filter((item) => item !== undefined && item !== "" && item !== MARK);
    return objects.length > 0 ? objects.map((each) => this.#partOf(each)) : names;
  }

  #partOf(mapping: Container): Located | undefined {
    const entity = entityOf(mapping);
    return entity && this.#standIn(mapping, entity);
  }
}

/** Whether an object stands in a file, so that its place can be told. */
export function hasPlace(object: Located): boolean {
  for (let at: Located | undefined = object; at; at = at.parent) if (at instanceof StandIn) return false;
  return true;
}

/** Stands in for a node. Its facts are its own properties, as those of a node are. */
class StandIn implements Located {
  readonly #nodeType: EntityName;
  readonly #parent: Located | undefined;

  constructor(nodeType: EntityName, parent: Located | undefined) {
    this.#nodeType = nodeType;
    this.#parent = parent;
  }

  get nodeType(): EntityName {
    return this.#nodeType;
  }

  get parent(): Located | undefined {
    return this.#parent;
  }

  fact(property: string): unknown {
    return (this as unknown as Record<string, unknown>)[property];
  }

  at(): Place {
    throw new Error("What stands in for an object has no place.");
  }

  atKey(): Place {
    return this.at();
  }
}
