import { insertItemAfter } from "../../inventory/edit/insert-item.ts";
import { insertFields } from "../../inventory/edit/insert-key.ts";
import type { ItemFields } from "../../inventory/edit/item-text.ts";
import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import { valueIn } from "../../inventory/edit/value-in.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { objectName, ofOwner } from "../../inventory/names/object-name.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import { isUnusable, recordedFact } from "../../inventory/nodes/unusable.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import type { Span } from "../../inventory/text/tree.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { Located } from "../../schemas/located.ts";
import { type FactValue, type ImportedFact, type ImportedObject, shown } from "../imported-object.ts";
import { OF_ONE_DISK } from "../object-key.ts";
import type { ImportRecord } from "../provenance/import-records.ts";
import { fillList } from "./fill-list.ts";
import { matchItems } from "./match.ts";
import type { MergeOptions } from "./merge-options.ts";
import { replaceValue } from "./replace-value.ts";
import { isSameFact } from "./same-fact.ts";
import type { ToldFacts } from "./told-facts.ts";
import { partName } from "./ways.ts";

/** What was last imported of an object: it is of use only where an export says something else than the inventory. */
type FindRecord = () => ImportRecord | undefined;

/** Merges imported objects into those of an inventory that they are: by edits of its files. */
export class ObjectMerger {
  /** By the path of the file. */
  readonly edits = new Map<string, TextEdit[]>();
  readonly #inventory: Inventory;
  readonly #options: MergeOptions;
  readonly #told: ToldFacts;

  constructor(inventory: Inventory, options: MergeOptions, told: ToldFacts) {
    this.#inventory = inventory;
    this.#options = options;
    this.#told = told;
  }

  /** Merges an object at the top of a file into the one of the inventory that it is. */
  merge(object: ImportedObject, node: InventoryNode): void {
    const { records } = this.#options;
    this.#told.callTop(object, node);
    this.#object(object, node, () => records.of(object) ?? records.of(node));
  }

  /** Inner edits come first: both may be at the end of a line. */
  #object(object: ImportedObject, node: InventoryNode, record: FindRecord): void {
    const missing: Record<string, ItemFields[string]> = {};
    const { properties } = shapes[object.entity];
    const told = this.#told;
    for (const [property, part] of object.parts) told.callPart(part, { owner: object, property });
    for (const property of object.listed()) {
      const list = object.lists.get(property) ?? [];
      const items = node.fact(property) as readonly InventoryNode[] | undefined;
      if (isUnusable(node, property)) told.tellLeft(object, property, node, UNUSABLE);
      else if (items && items.length > 0) this.#list(object, property, items, record);
      else if (items !== undefined && list.length === 0) continue;
      else if (items === undefined) missing[property] = list.map((item) => item.fields());
      else this.#fill(object, property, node, record()?.facts.get(property)?.value);
    }
    for (const [property, part] of object.parts) {
      const recorded = node.fact(property) as InventoryNode | undefined;
      if (part.saysNothing) continue;
      if (recorded === undefined && isUnusable(node, property))
        told.tellLeft(object, property, node, UNUSABLE);
      else if (recorded === undefined) missing[property] = part.fields();
      else if (typeof recorded === "object")
        this.#object(part, recorded, () => record()?.parts.get(property));
      else
        told.tellKept(object, property, node, {
          recorded: shown(recorded),
          reason:
            recorded === "none"
              ? "The inventory records that nothing is set."
              : "The inventory records a word in its place.",
        });
    }
    for (const [property, fact] of object.facts) {
      const recorded = recordedFact(node, property);
      if (recorded === undefined && isUnusable(node, property))
        told.tellLeft(object, property, node, UNUSABLE);
      else if (recorded === undefined) missing[property] = fact.value;
      else if (!isNameOf(object, property, node) && !isSameFact(recorded, fact.value, properties[property]!))
        this.#differ(object, property, fact, node, record()?.facts.get(property)?.value);
    }
    this.#add(object, node, missing);
  }

  #list(object: ImportedObject, property: string, items: readonly InventoryNode[], record: FindRecord): void {
    const list = object.lists.get(property) ?? [];
    const found = matchItems(items, list);
    let records: ReadonlyMap<ImportedObject, ImportRecord> | undefined;
    const recordOf = (item: ImportedObject) => {
      records ??= record()?.itemsFor(property, list);
      return records?.get(item);
    };
    for (const item of list) {
      const node = found.get(item);
      this.#told.callPart(item, { owner: object, property, list: items, item: node });
      if (node) this.#object(item, node, () => recordOf(item));
    }
    const isByName = PARTS_BY_NAME.has(property);
    const hasNew = found.size < list.length;
    const hasOthers = found.size < items.length;
    // A disk that the inventory calls otherwise may be the one that is new: nobody can say.
    const isClear = isByName || !hasOthers;
    for (const item of list) {
      if (found.has(item)) continue;
      // A place is worked out from the text, which is read again for it: most lists have nothing new.
      const place = items.at(-1)!.at();
      const isEditable = isClear && !place.origin;
      const last = valueIn(items.at(-1)!);
      const edits = isEditable && insertItemAfter(this.#document(place.file), last, item.fields());
      if (edits) {
        this.#told.tellWhole("added", item, { place });
        this.#push(place.file, edits);
      } else this.#told.tellWhole("left", item, { place, reason: isClear ? ELSEWHERE : unclear(item) });
    }
    const whole = object.wholeLists.get(property);
    if (!hasOthers || !whole || (hasNew && !isByName)) return;
    const matched = new Set(found.values());
    for (const node of items) {
      if (!matched.has(node))
        this.#told.tellGone(
          objectName(node) + ofOwner(node),
          node,
          { from: whole, words: `all ${property} of ${this.#told.words(object)}` },
          this.#told.wayTo(object, { property, part: partName(node, items) }),
        );
    }
  }

  /** Puts items into a list that the inventory records as empty, or tells of them. @param last what was last imported */
  #fill(object: ImportedObject, property: string, node: InventoryNode, last: FactValue | undefined): void {
    const told = this.#told;
    const place = node.at(property);
    const isFollowed = Array.isArray(last) && last.length === 0;
    const isWanted = isFollowed || this.#options.takes(property);
    const items = object.lists.get(property)!.map((item) => item.fields());
    const edit =
      !isWanted || place.origin ? undefined : fillList(this.#document(place.file), property, place, items);
    if (edit) {
      told.tellFilled(isFollowed ? "followed" : "taken", object, property, node);
      this.#push(place.file, [edit]);
      return;
    }
    const reason = isWanted ? ELSEWHERE : "The inventory records that there are none.";
    told.tellKept(object, property, node, { recorded: "[]", reason });
  }

  #add(object: ImportedObject, node: InventoryNode, missing: ItemFields): void {
    const properties = Object.keys(missing);
    if (properties.length === 0) return;
    const extent = node.extent();
    const edits = extent.origin ? undefined : insertFields(this.#document(extent.file), extent, missing);
    for (const property of properties) {
      if (edits) this.#told.tellAdded(object, property, node);
      else this.#told.tellLeft(object, property, node, ELSEWHERE);
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
    const stands = place.origin ?? place;
    const written = writtenText(this.#document(stands.file), stands);
    const about = {
      imported: shown(value),
      recorded: typeof value === "string" ? shown(written) : written,
      export: from.file,
      place,
    };
    const shape = shapes[object.entity].properties[property]!;
    const isFollowed = last !== undefined && isSameFact(recordedFact(node, property), last, shape);
    // Whatever names the object would have to be renamed with it.
    const isRenamed = property === "name" && NAMED_ENTITIES.has(object.entity);
    const isWanted = !isRenamed && (isFollowed || this.#options.takes(property));
    const edit =
      !isWanted || place.origin ? undefined : replaceValue(this.#document(place.file), place, value);
    if (edit) {
      this.#told.tell(isFollowed ? "followed" : "taken", object, property, about);
      this.#push(place.file, [edit]);
      return;
    }
    const reason = isRenamed ? RENAMED : isWanted ? ELSEWHERE : undefined;
    this.#told.tell("different", object, property, reason === undefined ? about : { ...about, reason });
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

/** A value as it is written, without its anchor and the quotes around it. */
function writtenText({ text }: TextDocument, { start, end }: Span): string {
  const written = text.slice(start, end).replace(/^&\S+\s+/, "");
  return written.length > 1 ? written.replace(/^(["'])(.*)\1$/s, "$2") : written;
}

const UNUSABLE = "What is written there cannot be read. 'drlint lint' says why.";
const RENAMED = "Rename it in an editor, which changes whatever names it, too.";
const ELSEWHERE =
  "It has comments in it, comes from an anchor, or is one that other places use. Edit it by hand.";

/** Why an item of a list does not come in where the list has others: by what they would be told apart. */
function unclear({ entity }: ImportedObject): string {
  const marks = ["id", ...OF_ONE_DISK, "address"].filter((property) => property in shapes[entity].properties);
  return `The inventory has others that it may be. Record their ${marks.map((mark) => `'${mark}'`).join(", ")} or the same name.`;
}

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
