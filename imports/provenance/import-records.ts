import type { Inventory } from "../../inventory/inventory.ts";
import { fold } from "../../inventory/names/name-index.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { isOtherDomain } from "../computer-name.ts";
import type { Export } from "../export.ts";
import type { FactValue, ImportedObject } from "../imported-object.ts";
import { idKey, nameKey } from "../object-key.ts";
import { pairItems } from "../pair-items.ts";
import { PropertyMap } from "../property-map.ts";

/** What was last imported for one property. */
export interface RecordedFact {
  readonly value: FactValue;
  /** The export, by the name of its file alone: where it lay is of no interest to others. */
  readonly from: Export;
}

/** What was last imported of one object. */
export class ImportRecord {
  readonly entity: EntityName;
  readonly facts = new PropertyMap<RecordedFact>();
  readonly parts = new PropertyMap<ImportRecord>();
  readonly lists = new PropertyMap<ImportRecord[]>();

  constructor(entity: EntityName) {
    this.entity = entity;
  }

  text(property: string): string | undefined {
    const value = this.facts.get(property)?.value;
    return typeof value === "string" ? value : undefined;
  }

  /** Whether nothing was imported of it, nor of its parts. */
  get isEmpty(): boolean {
    return (
      this.facts.size === 0 && this.lists.size === 0 && [...this.parts.values()].every((each) => each.isEmpty)
    );
  }

  /** The records of the items of a list, as exports or the inventory have it. */
  itemsFor<Item extends ImportedObject | Located>(
    property: string,
    items: readonly Item[],
  ): ReadonlyMap<Item, ImportRecord> {
    const others = this.lists.get(property) ?? [];
    return pairItems<Item, ImportRecord>({
      ones: items,
      others,
      entity: others[0]?.entity ?? "",
      factOf,
      factOfOther,
      areTwo: areTwoItems,
    });
  }

  /** A record of one more item of a list. */
  addItem(property: string, entity: EntityName): ImportRecord {
    const item = new ImportRecord(entity);
    const items = this.lists.get(property);
    if (items) items.push(item);
    else this.lists.set(property, [item]);
    return item;
  }

  /** The record of a part, made if need be. */
  part(property: string): ImportRecord {
    const known = this.parts.get(property);
    if (known) return known;
    const made = new ImportRecord(shapes[this.entity].properties[property]!.entity!);
    this.parts.set(property, made);
    return made;
  }
}

function factOf(item: ImportedObject | Located, property: string): unknown {
  return "nodeType" in item ? item.fact(property) : item.text(property);
}

function factOfOther(record: ImportRecord, property: string): unknown {
  return record.text(property);
}

/** Whether the ids of an item and of a record say that they are two. */
function areTwoItems(item: ImportedObject | Located, record: ImportRecord): boolean {
  return ["id", "diskIdentifier"].some((property) => {
    const own = record.text(property);
    const other = factOf(item, property);
    return own !== undefined && typeof other === "string" && idKey(own) !== idKey(other);
  });
}

/** What was last imported into the inventory of a folder, object by object. */
export class ImportRecords {
  readonly #all = new Set<ImportRecord>();
  /** Several under one key are VMM servers of one name in different domains. */
  readonly #byKey = new Map<string, ImportRecord[]>();
  /** Of objects that have just come into the inventory, whole. */
  readonly #whole = new Set<ImportRecord>();
  #hasChanged = false;

  constructor(records: Iterable<ImportRecord> = []) {
    for (const record of records) this.#add(record);
  }

  /** In the order in which they were met. */
  get all(): Iterable<ImportRecord> {
    return this.#all;
  }

  /** Whether anything was noted or forgotten that was not so before. */
  get hasChanged(): boolean {
    return this.#hasChanged;
  }

  /** The record of an object at the top of a file, as exports or the inventory have it. */
  of(object: ImportedObject | Located): ImportRecord | undefined {
    if (this.#all.size === 0) return undefined;
    const [entity, fact] =
      "nodeType" in object
        ? ([object.nodeType, (property: string) => object.fact(property)] as const)
        : ([object.entity, (property: string) => object.text(property)] as const);
    for (const key of keysOf(entity, fact, object)) {
      const records = this.#byKey.get(key);
      const record = records && theOneOf(records, fact("name"));
      if (record) return record;
    }
    return undefined;
  }

  /**
   * Notes what exports say of an object. What an earlier export said beside that stays.
   *
   * @param comesIn whether the object is new in the inventory, which then has all that the exports say of it
   */
  note(object: ImportedObject, comesIn = false): void {
    const known = this.of(object);
    const record = known ?? new ImportRecord(object.entity);
    const hasChanged = noteIn(record, object);
    if (comesIn && !known) this.#whole.add(record);
    if (known && !hasChanged) return;
    this.#hasChanged = true;
    this.#add(record);
  }

  /** Forgets what is not in the inventory, so that nothing is left of what was once imported. */
  keepOnly({ files }: Inventory): void {
    const kept = new Set(this.#whole);
    if (kept.size === this.#all.size) return;
    for (const { root } of files) {
      for (const property of shapes.Inventory.parts) {
        for (const node of (root.fact(property) as readonly Located[] | undefined) ?? []) {
          const record = this.of(node);
          if (!record || this.#whole.has(record)) continue;
          kept.add(record);
          if (keepParts(record, node)) this.#hasChanged = true;
        }
      }
    }
    for (const record of this.#all) {
      if (kept.has(record)) continue;
      this.#all.delete(record);
      this.#hasChanged = true;
    }
  }

  #add(record: ImportRecord): void {
    this.#all.add(record);
    for (const key of keysOf(record.entity, (property) => record.text(property), record)) {
      const others = this.#byKey.get(key)?.filter((each) => areTwo(each, record.text("name")));
      this.#byKey.set(key, others ? [...others, record] : [record]);
    }
  }
}

/** The record under a key that an object of a name has: of its very name, or the only one that it may be. */
function theOneOf(records: readonly ImportRecord[], name: unknown): ImportRecord | undefined {
  const possible = records.filter((record) => !areTwo(record, name));
  const isNamed = (record: ImportRecord) => fold(record.text("name") ?? "") === fold(String(name));
  return possible.length > 1 ? possible.find(isNamed) : possible[0];
}

/** Whether a computer is another one than that of a record, though its name without the domain is the same. */
function areTwo(record: ImportRecord, name: unknown): boolean {
  const own = record.text("name");
  if (own === undefined || typeof name !== "string") return false;
  return nameKey(record.entity, own) === nameKey(record.entity, name) && isOtherDomain(own, name);
}

/** @returns whether the record says something else now */
function noteIn(record: ImportRecord, { facts, parts, lists, wholeLists }: ImportedObject): boolean {
  let hasChanged = noteEmptyLists(record, { lists, wholeLists });
  if (record.facts.size === 0) {
    record.facts.take(facts);
    if (facts.size > 0) hasChanged = true;
  } else if (noteFacts(record, facts)) hasChanged = true;
  for (const [property, part] of parts) if (noteIn(record.part(property), part)) hasChanged = true;
  for (const [property, items] of lists) {
    const found = record.itemsFor(property, items);
    for (const item of items) {
      const own = found.get(item);
      if (noteIn(own ?? record.addItem(property, item.entity), item) || !own) hasChanged = true;
    }
  }
  return hasChanged;
}

function noteFacts(record: ImportRecord, facts: ImportedObject["facts"]): boolean {
  let hasChanged = false;
  for (const [property, fact] of facts) {
    const before = record.facts.get(property);
    // Of what is not dated nobody can tell whether this is the export that it was imported from already.
    if (before && isSameImport(before, fact)) continue;
    record.facts.set(property, fact);
    hasChanged = true;
  }
  return hasChanged;
}

/** Of a list of objects that is empty, that it was; of one that is not, no longer. @returns whether that is new */
function noteEmptyLists(
  record: ImportRecord,
  { lists, wholeLists }: Pick<ImportedObject, "lists" | "wholeLists">,
): boolean {
  let hasChanged = false;
  for (const property of lists.keys()) if (record.facts.delete(property)) hasChanged = true;
  for (const [property, from] of wholeLists) {
    if (lists.has(property) || record.lists.has(property)) continue;
    const before = record.facts.get(property);
    if (before && isSameImport(before, { value: [], from })) continue;
    record.facts.set(property, { value: [], from });
    hasChanged = true;
  }
  return hasChanged;
}

function isSameImport(one: RecordedFact, other: RecordedFact): boolean {
  const { file, kind, collectedAt } = one.from;
  return (
    collectedAt === other.from.collectedAt &&
    kind === other.from.kind &&
    (one.value === other.value || JSON.stringify(one.value) === JSON.stringify(other.value)) &&
    (file === other.from.file || fileName(file) === fileName(other.from.file))
  );
}

/** The name of a file alone: where it lay is of no interest to others. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1)!;
}

/** @returns whether anything was there that is not in the inventory */
function keepParts(record: ImportRecord, node: Located): boolean {
  let hasLost = false;
  for (const [property, part] of record.parts) {
    const own = node.fact(property);
    if (isNode(own)) {
      if (keepParts(part, own)) hasLost = true;
    } else {
      record.parts.delete(property);
      if (!part.isEmpty) hasLost = true;
    }
  }
  for (const [property, before] of record.lists) {
    const items = node.fact(property);
    const nodes = Array.isArray(items) ? (items as readonly Located[]) : [];
    const found = record.itemsFor(property, nodes);
    for (const [item, own] of found) if (keepParts(own, item)) hasLost = true;
    if (found.size === before.length) continue;
    hasLost = true;
    if (found.size > 0) record.lists.set(property, [...found.values()]);
    else record.lists.delete(property);
  }
  return hasLost;
}

function isNode(value: unknown): value is Located {
  return typeof value === "object" && value !== null && "nodeType" in value;
}

/** What an object is known by: its id, then its name with what tells namesakes apart; a mapping by what it leads from. */
function* keysOf(
  entity: string,
  fact: (property: string) => unknown,
  object: ImportedObject | ImportRecord | Located,
): Generator<string> {
  if (entity === "NetworkMapping") {
    const part = (property: "source" | "target") =>
      "parts" in object ? object.parts.get(property) : (object.fact(property) as Located | undefined);
    const text = (end: ReturnType<typeof part>, property: string) =>
      String((!end ? "" : "nodeType" in end ? end.fact(property) : end.text(property)) ?? "");
    const [source, target] = [part("source"), part("target")];
    const from = Object.keys(shapes.NetworkMappingSource.properties).map((each) => text(source, each));
    yield fold(JSON.stringify([entity, ...from, text(target, "vmmServer"), text(target, "region")]));
    return;
  }
  const id = fact("id");
  if (typeof id === "string") yield `id ${entity} ${idKey(id)}`;
  const name = fact("name");
  const scope = fact(shapes[entity as EntityName].uniqueWithin ?? "");
  if (typeof name === "string")
    yield `name ${fold(typeof scope === "string" ? scope : "")} ${nameKey(entity, name)}`;
}
