import { changedObjectInWords } from "../../inventory/earlier/change-in-words.ts";
import type { Step } from "../../inventory/earlier/differences.ts";
import { insertItemAfter } from "../../inventory/edit/insert-item.ts";
import { insertFields } from "../../inventory/edit/insert-key.ts";
import type { ItemFields } from "../../inventory/edit/item-text.ts";
import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import { valueIn } from "../../inventory/edit/value-in.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { objectName, ofOwner } from "../../inventory/names/object-name.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import { isUnusable } from "../../inventory/nodes/unusable.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import type { Span } from "../../inventory/text/tree.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { Located } from "../../schemas/located.ts";
import type { Estate } from "../estate.ts";
import type { Reach } from "../export.ts";
import { type FactValue, type ImportedFact, type ImportedObject, shown } from "../imported-object.ts";
import type { ImportRecord, ImportRecords } from "../provenance/import-records.ts";
import { keepClusterNodes } from "./cluster-nodes.ts";
import { goneObjects } from "./gone.ts";
import { Matcher, matchItem } from "./match.ts";
import type { Merge, MergedFact } from "./merge-outcome.ts";
import { Namesakes } from "./namesakes.ts";
import { settleReferences } from "./references.ts";
import { replaceValue } from "./replace-value.ts";
import { isSameFact } from "./same-fact.ts";
import { leaveOutSwitches } from "./switches.ts";
import { partName, topOf, type Way } from "./ways.ts";

/** Which properties the export wins for, where something else is recorded: by name, or all. */
export type Takes = (property: string) => boolean;

/** What decides where the inventory and an export differ. */
export interface MergeOptions {
  readonly takes: Takes;
  /** What was last imported: where the inventory still has it, the export wins. */
  readonly records: ImportRecords;
}

/**
 * Merges what exports show into an inventory, in which nothing is broken. What is not recorded is added where its object
 * stands; what is recorded stays, unless it was imported and not edited since, or is to be taken from the export. Nothing is
 * deleted; what is gone is told.
 */
export function merge(estate: Estate, inventory: Inventory, options: MergeOptions): Merge {
  leaveOutSwitches(estate, inventory);
  keepClusterNodes(estate, inventory);
  settleReferences(estate, inventory);
  const merger = new Merger(inventory, options);
  const matcher = new Matcher(inventory);
  const objects = estate.objects.filter(
    (each) => each.entity === "NetworkMapping" || each.name !== undefined,
  );
  const namesakes = new Namesakes(objects);
  for (const object of objects) {
    const match = matcher.match(object);
    if (match.kind !== "new") for (const node of match.nodes) merger.seen.add(node);
    if (match.kind === "unclear") merger.leaveObject(object, match.reason);
    else if (match.kind === "found" && (match.by === "id" || namesakes.count(object) === 1))
      merger.knownObject(object, match.nodes[0] as InventoryNode);
    else if (match.kind === "new" && namesakes.count(object) === 1) {
      if (namesakes.isFirst(object)) merger.newObjects.push(object);
    } else merger.leaveObject(object, SEVERAL);
  }
  for (const { node, reach } of goneObjects(estate.reach, inventory, merger.seen))
    merger.tellGone(changedObjectInWords(node), node, reach);
  merger.facts.sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  return merger;
}

/** What a person has to look at comes first. */
const ORDER: readonly MergedFact["outcome"][] = [
  "gone",
  "missing",
  "different",
  "left",
  "followed",
  "taken",
  "added",
];

/** Which export lacks an object, and why that says something of it. */
type GoneBy = Pick<Reach, "from" | "words" | "onlyIf">;

class Merger implements Merge {
  readonly facts: MergedFact[] = [];
  readonly edits = new Map<string, TextEdit[]>();
  readonly newObjects: ImportedObject[] = [];
  readonly knownObjects: ImportedObject[] = [];
  /** The objects of the inventory that exports show, or may show. */
  readonly seen = new Set<Located>();
  readonly #inventory: Inventory;
  readonly #options: MergeOptions;
  /** What parts are called in messages: with what they are parts of. */
  readonly #names = new Map<ImportedObject, string>();
  /** Where objects are in the inventory: of what, and on which way. */
  readonly #ways = new Map<ImportedObject, Way>();

  constructor(inventory: Inventory, options: MergeOptions) {
    this.#inventory = inventory;
    this.#options = options;
  }

  leaveObject(object: ImportedObject, reason: string): void {
    const [first] = object.facts.values();
    this.#note("left", object, undefined, { imported: object.words, reason, export: first?.from.file });
  }

  /** Merges an object at the top of a file into the one of the inventory that it is. */
  knownObject(object: ImportedObject, node: InventoryNode): void {
    const { records } = this.#options;
    this.knownObjects.push(object);
    this.#ways.set(object, { top: topOf(node), path: [] });
    this.#object(object, node, records.of(object) ?? records.of(node));
  }

  /** @param object in words */
  tellGone(object: string, node: Located, { from, words, onlyIf }: GoneBy, way?: Way): void {
    const { file, start } = node.at();
    const isSure = onlyIf === undefined;
    this.facts.push({
      outcome: isSure ? "gone" : "missing",
      object,
      ...(way ?? { top: topOf(node), path: [] }),
      property: undefined,
      imported: "",
      reason: isSure
        ? `It is not in the export, which has ${words}.`
        : `It is not in the export. It is gone if ${onlyIf}, and with them ${words}.`,
      export: from.file,
      place: { file, start },
    });
  }

  /** Inner edits come first: both may be at the end of a line. */
  #object(object: ImportedObject, node: InventoryNode, record: ImportRecord | undefined): void {
    const missing: Record<string, ItemFields[string]> = {};
    const { properties } = shapes[object.entity];
    const own = this.#words(object);
    for (const item of [...object.lists.values()].flat()) this.#names.set(item, `${item.words} of ${own}`);
    for (const [property, part] of object.parts) {
      this.#names.set(part, `${property} of ${own}`);
      this.#ways.set(part, this.#wayTo(object, { property }));
    }
    for (const property of new Set([...object.lists.keys(), ...object.wholeLists.keys()])) {
      const list = object.lists.get(property) ?? [];
      const items = node.fact(property) as readonly InventoryNode[] | undefined;
      if (isUnusable(node, property)) this.#leave(object, property, node, UNUSABLE);
      else if (items && items.length > 0) this.#list(object, property, items, record);
      else if (items !== undefined && list.length === 0) continue;
      else if (items === undefined) missing[property] = list.map((item) => item.fields());
      else this.#leave(object, property, node, "The inventory records that there are none.");
    }
    for (const [property, part] of object.parts) {
      const fields = part.fields();
      const recorded = node.fact(property) as InventoryNode | undefined;
      if (Object.keys(fields).length === 0) continue;
      if (recorded === undefined && isUnusable(node, property)) this.#leave(object, property, node, UNUSABLE);
      else if (recorded === undefined) missing[property] = fields;
      else if (typeof recorded === "object") this.#object(part, recorded, record?.parts.get(property));
      else
        this.#leave(
          object,
          property,
          node,
          recorded === "none"
            ? "The inventory records that nothing is set."
            : "The inventory records a word in its place.",
        );
    }
    for (const [property, fact] of object.facts) {
      const recorded = node.fact(property);
      if (recorded === undefined && isUnusable(node, property)) this.#leave(object, property, node, UNUSABLE);
      else if (recorded === undefined) missing[property] = fact.value;
      else if (!isNameOf(object, property, node) && !isSameFact(recorded, fact.value, properties[property]!))
        this.#differ(object, property, fact, node, record?.facts.get(property)?.value);
    }
    this.#add(object, node, missing);
  }

  #list(
    object: ImportedObject,
    property: string,
    items: readonly InventoryNode[],
    record: ImportRecord | undefined,
  ): void {
    const list = object.lists.get(property) ?? [];
    const matches = list.map(
      (item) => [item, matchItem(items, item, list.length === 1) as InventoryNode | undefined] as const,
    );
    const matched = new Set(matches.map(([, node]) => node));
    const isByName = PARTS_BY_NAME.has(property);
    // A disk that the inventory calls otherwise may be the one that is new: nobody can say.
    const isClear = isByName || items.every((item) => matched.has(item));
    const place = items.at(-1)!.at();
    for (const [item, node] of matches) {
      const fact = (each: string) => item.text(each);
      this.#ways.set(item, this.#wayTo(object, { property, part: partName(node ?? item, items) }));
      if (node) this.#object(item, node, record?.item(property, { fact, isOnly: list.length === 1 }));
    }
    for (const [item, node] of matches) {
      if (node) continue;
      const [first] = item.facts.values();
      const about = { imported: item.words, export: first?.from.file, place };
      const isEditable = isClear && !place.origin;
      const last = valueIn(items.at(-1)!);
      const edits = isEditable && insertItemAfter(this.#document(place.file), last, item.fields());
      if (edits) {
        this.#note("added", item, undefined, about);
        this.#push(place.file, edits);
      } else this.#note("left", item, undefined, { ...about, reason: isClear ? ELSEWHERE : UNCLEAR });
    }
    const whole = object.wholeLists.get(property);
    if (!whole || !(isByName || list.every((_, index) => matches[index]![1]))) return;
    for (const node of items) {
      if (!matched.has(node))
        this.tellGone(
          objectName(node) + ofOwner(node),
          node,
          { from: whole, words: `all ${property} of ${this.#words(object)}` },
          this.#wayTo(object, { property, part: partName(node, items) }),
        );
    }
  }

  #add(object: ImportedObject, node: InventoryNode, missing: ItemFields): void {
    const properties = Object.keys(missing);
    if (properties.length === 0) return;
    const extent = node.extent();
    const edits = extent.origin ? undefined : insertFields(this.#document(extent.file), extent, missing);
    for (const property of properties) {
      if (!edits) this.#leave(object, property, node, ELSEWHERE);
      else {
        const imported = shownFact(object, property);
        this.#note("added", object, property, {
          imported,
          export: exportOf(object, property),
          place: node.at(),
        });
      }
    }
    if (edits) this.#push(extent.file, edits);
  }

  #differ(
    object: ImportedObject,
    property: string,
    { value, from }: ImportedFact,
    node: InventoryNode,
    last: FactValue | undefined,
  ): void {
    const place = node.at(property);
    const written = writtenText(this.#document(place.file), place);
    const about = {
      imported: shown(value),
      recorded: typeof value === "string" ? shown(written) : written,
      export: from.file,
      place,
    };
    const shape = shapes[object.entity].properties[property]!;
    const isFollowed = last !== undefined && isSameFact(node.fact(property), last, shape);
    // Whatever names the object would have to be renamed with it.
    const isRenamed = property === "name" && NAMED_ENTITIES.has(object.entity);
    const isWanted = !isRenamed && (isFollowed || this.#options.takes(property));
    const edit =
      !isWanted || place.origin ? undefined : replaceValue(this.#document(place.file), place, value);
    if (edit) {
      this.#note(isFollowed ? "followed" : "taken", object, property, about);
      this.#push(place.file, [edit]);
      return;
    }
    const reason = isRenamed ? RENAMED : isWanted ? ELSEWHERE : undefined;
    this.#note("different", object, property, reason === undefined ? about : { ...about, reason });
  }

  #leave(object: ImportedObject, property: string, node: Located, reason: string): void {
    const imported = shownFact(object, property);
    this.#note("left", object, property, {
      imported,
      reason,
      export: exportOf(object, property),
      place: node.at(property),
    });
  }

  #note(
    outcome: MergedFact["outcome"],
    object: ImportedObject,
    property: string | undefined,
    {
      place,
      ...about
    }: Pick<MergedFact, "imported" | "recorded" | "reason" | "export"> & Partial<Pick<MergedFact, "place">>,
  ): void {
    const at = place && { file: place.file, start: place.start };
    const way = property === undefined ? this.#wayOf(object) : this.#wayTo(object, { property });
    this.facts.push({ outcome, object: this.#words(object), ...way, property, ...about, place: at });
  }

  #wayOf(object: ImportedObject): Way {
    return this.#ways.get(object) ?? { top: { entity: object.entity, name: object.name }, path: [] };
  }

  #wayTo(object: ImportedObject, step: Step): Way {
    const { top, path } = this.#wayOf(object);
    return { top, path: [...path, step] };
  }

  #words(object: ImportedObject): string {
    return this.#names.get(object) ?? object.words;
  }

  #push(file: string, edits: readonly TextEdit[]): void {
    const all = this.edits.get(file);
    if (all) for (const edit of edits) all.push(edit);
    else this.edits.set(file, [...edits]);
  }

  #document(file: string) {
    return this.#inventory.fileAt(file).document;
  }
}

/** A value as it is written, without the quotes around it. */
function writtenText({ text }: TextDocument, { start, end }: Span): string {
  const written = text.slice(start, end);
  return written.length > 1 ? written.replace(/^(["'])(.*)\1$/s, "$2") : written;
}

const SEVERAL =
  "The exports have several objects of this name, which drlint cannot tell apart. Record each under a name of its own, with its 'id' where it has one.";
const UNUSABLE = "What is written there cannot be read. 'drlint lint' says why.";
const RENAMED = "Rename it in an editor, which changes whatever names it, too.";
const UNCLEAR = "The inventory has others that it may be. Record their 'id' or the same name.";
const ELSEWHERE =
  "It has comments in it, comes from an anchor, or is one that other places use. Edit it by hand.";

/** The entities that properties of others name. */
const NAMED_ENTITIES: ReadonlySet<string> = new Set(
  Object.values(shapes).flatMap(({ properties }) =>
    Object.values(properties).flatMap(({ references = [] }) => references.map(({ kind }) => kind)),
  ),
);

/** Lists whose items have one name everywhere, so that another name is another item. */
const PARTS_BY_NAME: ReadonlySet<string> = new Set(["subnets", "vmNetworks"]);

/** A name is not held against one that was made of an id, nor where the id has told that it is the same object. */
function isNameOf(object: ImportedObject, property: string, node: Located): boolean {
  return (
    property === "name" &&
    (object.hasMadeName || object.entity === "HyperVHost" || node.fact("id") === undefined)
  );
}

function shownFact(object: ImportedObject, property: string): string {
  const fact = object.facts.get(property);
  if (fact) return shown(fact.value);
  const items = object.lists.get(property);
  return items ? items.map(({ words }) => words).join(", ") : "a block";
}

function exportOf(object: ImportedObject, property: string): string | undefined {
  const own = object.facts.get(property) ?? [...(object.parts.get(property)?.facts.values() ?? [])][0];
  return (own ?? [...(object.lists.get(property)?.[0]?.facts.values() ?? [])][0])?.from.file;
}
