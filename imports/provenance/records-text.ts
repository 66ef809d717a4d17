import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { propertiesInOrder, propertyShape } from "../../schemas/shape.ts";
import { compareTexts } from "../../schemas/values/compare-texts.ts";
import type { Export } from "../export.ts";
import type { FactValue } from "../imported-object.ts";
import { isObject, type JsonObject } from "../json-values.ts";
import { fileName, ImportRecord, ImportRecords } from "./import-records.ts";

/** The version of the format that this program reads and writes. */
const VERSION = 1;

/** Why a text is no record of imports: a sentence that goes on behind the file's name. */
export class NoImportRecords extends Error {
  override readonly name = "NoImportRecords";
  /** Whether a newer program has written it. */
  readonly isNewer: boolean;

  constructor(sentence: string, isNewer = false) {
    super(sentence);
    this.isNewer = isNewer;
  }
}

interface WrittenRecord {
  readonly facts?: { readonly [name: string]: { readonly [property: string]: FactValue } };
  readonly parts?: { readonly [property: string]: WrittenRecord };
  readonly lists?: { readonly [property: string]: readonly WrittenRecord[] };
}

/** The text of the file: sorted, so that the same imports give the same text, and a fact is a line. */
export function recordsText(records: ImportRecords): string {
  const all = [...records.all];
  const names = exportNames(all);
  const objects = Object.fromEntries(
    shapes.Inventory.parts.flatMap((section) => {
      const entity = shapes.Inventory.properties[section]!.entity!;
      const own = all.filter((record) => record.entity === entity);
      return own.length === 0 ? [] : [[section, sorted(own.map((record) => written(record, names)))]];
    }),
  );
  const exports = Object.fromEntries(
    [...names.described]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { file, kind, collectedAt, importedOn }]) => [
        name,
        {
          ...(name !== file && { file }),
          kind,
          ...(collectedAt && { collectedAt }),
          ...(importedOn && { importedOn }),
        },
      ]),
  );
  return `${JSON.stringify({ version: VERSION, exports, objects }, undefined, 1)}\n`;
}

/** What exports are called in the file: by their files' names; of several collections the latest by that alone. */
interface ExportNames {
  readonly described: ReadonlyMap<string, Export>;
  of(from: Export): string;
}

function exportNames(records: readonly ImportRecord[]): ExportNames {
  const byFile = new Map<string, Map<string, Export>>();
  // An import has a handful of exports, and each of its facts names one of them.
  const seen = new Set<Export>();
  addExportsOf(records, seen);
  for (const from of seen) {
    const file = fileName(from.file);
    const own = byFile.get(file) ?? new Map<string, Export>();
    own.set(keyOf(from), { ...from, file });
    byFile.set(file, own);
  }
  const described = new Map<string, Export>();
  const names = new Map<string, string>();
  for (const [file, own] of byFile) {
    const latestFirst = [...own].sort(([a], [b]) => (a < b ? 1 : -1));
    latestFirst.forEach(([key, from], index) => {
      const name = index === 0 ? file : `${file} (${from.kind}, ${dateInWords(from)})`;
      described.set(name, from);
      names.set(`${file}\n${key}`, name);
    });
  }
  const byExport = new Map(
    [...seen].map((from) => [from, names.get(`${fileName(from.file)}\n${keyOf(from)}`)!] as const),
  );
  return {
    described,
    of: (from) => byExport.get(from)!,
  };
}

function keyOf({ kind, collectedAt, importedOn = "" }: Export): string {
  const time = collectedAt === undefined ? importedOn : new Date(collectedAt).toISOString();
  return `${time}\n${kind}`;
}

function dateInWords({ collectedAt, importedOn }: Export): string {
  return collectedAt ?? (importedOn === undefined ? "not dated" : `imported on ${importedOn}`);
}

function addExportsOf(records: Iterable<ImportRecord>, exports: Set<Export>): void {
  for (const { facts, parts, lists } of records) {
    for (const { from } of facts.values()) exports.add(from);
    addExportsOf(parts.values(), exports);
    for (const items of lists.values()) addExportsOf(items, exports);
  }
}

function written({ entity, facts, parts, lists }: ImportRecord, names: ExportNames): WrittenRecord {
  const byExport: { [name: string]: { [property: string]: FactValue } } = {};
  const own: { [property: string]: WrittenRecord } = {};
  const items: { [property: string]: readonly WrittenRecord[] } = {};
  for (const property of propertiesInOrder(shapes[entity])) {
    const fact = facts.get(property);
    const part = parts.get(property);
    const list = lists.get(property);
    if (fact) {
      const name = names.of(fact.from);
      byExport[name] ??= {};
      byExport[name][property] = fact.value;
    }
    if (part && !part.isEmpty) own[property] = written(part, names);
    if (list && list.length > 0) items[property] = sorted(list.map((item) => written(item, names)));
  }
  const inOrder = Object.entries(byExport).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...(inOrder.length > 0 && { facts: Object.fromEntries(inOrder) }),
    ...(Object.keys(own).length > 0 && { parts: own }),
    ...(Object.keys(items).length > 0 && { lists: items }),
  };
}

/** By what they say of themselves: name, id, address, else all of it. */
function sorted(records: readonly WrittenRecord[]): readonly WrittenRecord[] {
  const keyed = records.map((record) => {
    const facts = Object.assign({}, ...Object.values(record.facts ?? {})) as Record<string, unknown>;
    const { name = "", id = "", address = "" } = facts;
    return { record, key: JSON.stringify([name, id, address]) + (facts.name ? "" : JSON.stringify(record)) };
  });
  return keyed.sort((a, b) => compareTexts(a.key, b.key)).map(({ record }) => record);
}

/**
 * Reads the text of the file.
 *
 * @throws NoImportRecords for one that is broken, or of a newer version
 */
export function parseRecords(text: string): ImportRecords {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new NoImportRecords("is no valid JSON");
  }
  const { version, exports, objects } = objectOf(content);
  if (typeof version === "number" && version > VERSION)
    throw new NoImportRecords(`was written by a newer drlint (format ${version})`, true);
  if (version !== VERSION || !isObject(exports) || !isObject(objects))
    throw new NoImportRecords("does not say what was imported");
  const described = new Map(
    Object.entries(exports).map(([name, value]): [string, Export] => {
      const { file = name, kind, collectedAt, importedOn } = objectOf(value);
      if (
        typeof kind !== "string" ||
        typeof file !== "string" ||
        (collectedAt !== undefined && Number.isNaN(Date.parse(String(collectedAt)))) ||
        (importedOn !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(importedOn)))
      )
        throw new NoImportRecords(`does not say what '${name.slice(0, 60)}' is`);
      const dates = { collectedAt, importedOn } as Pick<Export, "collectedAt" | "importedOn">;
      return [name, { file, kind, ...dates }];
    }),
  );
  const records = shapes.Inventory.parts.flatMap((section) => {
    const list = Object.hasOwn(objects, section) ? objects[section] : [];
    return recordsOf(list, shapes.Inventory.properties[section]!.entity!, described);
  });
  return new ImportRecords(records);
}

function recordsOf(
  list: unknown,
  entity: EntityName,
  described: ReadonlyMap<string, Export>,
): ImportRecord[] {
  if (!Array.isArray(list)) throw new NoImportRecords("has something else than a list of objects");
  return list.map((each) => recordOf(each, entity, described));
}

function recordOf(value: unknown, entity: EntityName, described: ReadonlyMap<string, Export>): ImportRecord {
  const { facts, parts, lists } = objectOf(value);
  const record = new ImportRecord(entity);
  for (const [name, own] of entriesOf(facts)) {
    const from = described.get(name);
    if (!from) throw new NoImportRecords(`names an export '${name.slice(0, 60)}' that it does not describe`);
    for (const [property, fact] of entriesOf(own)) {
      const shape = propertyShape(shapes[entity], property);
      if (shape && isFactValue(fact)) record.facts.set(property, { value: fact, from });
    }
  }
  for (const [property, part] of entriesOf(parts)) {
    const inner = innerEntity(entity, property, false);
    if (inner) record.parts.set(property, recordOf(part, inner, described));
  }
  for (const [property, items] of entriesOf(lists)) {
    const inner = innerEntity(entity, property, true);
    if (inner) record.lists.set(property, recordsOf(items, inner, described));
  }
  return record;
}

function innerEntity(entity: EntityName, property: string, isList: boolean): EntityName | undefined {
  const shape = propertyShape(shapes[entity], property);
  return shape && (shape.list === true) === isList ? shape.entity : undefined;
}

function isFactValue(value: unknown): value is FactValue {
  if (Array.isArray(value)) return value.every((item) => ["string", "number"].includes(typeof item));
  return ["string", "number", "boolean"].includes(typeof value);
}

/** Most records have no parts, and many no lists. */
function entriesOf(value: unknown): readonly [string, unknown][] {
  return value === undefined ? NO_ENTRIES : Object.entries(objectOf(value));
}

const NO_ENTRIES: readonly [string, unknown][] = [];

function objectOf(value: unknown): JsonObject {
  if (!isObject(value)) throw new NoImportRecords("has something else where an object is to be");
  return value;
}
