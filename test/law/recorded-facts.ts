import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import type { InventoryText } from "../rules/rule-tester.ts";
import { entityAt, valuesAt } from "./fact-values.ts";

/** An inventory as its data: the text does not matter for what is recorded. */
export type InventoryData = Readonly<Record<string, Data>>;
/** What stands at a place. */
export type Data = unknown;
type DataObject = Record<string, Data>;

/** One property or list that an inventory records, and the inventory without it. */
export interface TakenOut {
  /** `a.dr.yaml/virtualMachines/SQL01/disks/os/size` */
  readonly what: string;
  readonly inventory: InventoryText;
  /** The inventory with what the fact could be in its place, one after the other. */
  readonly filledIn: readonly InventoryText[];
  /** Whether the fact could be nothing else: see {@link FactValues}. */
  readonly isComplete: boolean;
}

/** The data of the files of an inventory, by file. */
export function dataOf(inventory: Readonly<Record<string, string>>): InventoryData {
  return Object.fromEntries(
    Object.entries(inventory).map(([file, text]) => [file, parseDocument(text, { merge: true }).toJS()]),
  );
}

/** The files of an inventory in JSON, which is YAML too, so that they keep their names. */
export function textOf(data: InventoryData): InventoryText {
  return Object.fromEntries(
    Object.entries(data).map(([file, content]) => [
      file.replace(/\.ya?ml$/, ".json"),
      JSON.stringify(content, undefined, 1),
    ]),
  );
}

/**
 * Every recorded property and whole list of an inventory, each taken out by itself. An item of a list is no fact of its
 * own: a shorter list says something else. Nor is what an object must have, its name for one, nor a choice of a machine
 * that is planned, whose absence is a statement.
 */
export function* eachTakenOut(data: InventoryData): Generator<TakenOut> {
  for (const [file, content] of Object.entries(data)) {
    for (const path of pathsIn(content as DataObject, [])) {
      const what = [file, ...namesAlong(content, path)].join("/");
      // A list at the top is one list, however many files it stands in.
      const files =
        path.length > 1 ? [file] : Object.keys(data).filter((each) => path[0]! in (data[each] as DataObject));
      if (files[0] !== file) continue;
      const less = Object.fromEntries(files.map((each) => [each, changed(data[each], path)]));
      const { values, isComplete } = valuesAt(path, data) ?? { values: [], isComplete: false };
      yield {
        what,
        get inventory() {
          return textOf({ ...data, ...less });
        },
        get filledIn() {
          return values.map((value) => textOf({ ...data, [file]: changed(content, path, value) }));
        },
        isComplete,
      };
    }
  }
}

/** What says that a machine is looked at, what an object is known by, and what the file is. Without it there is no object, which is not a fact less. */
const IDENTITY = new Set(["replication", "name", "schemaVersion", "$schema", "//"]);

/**
 * What counts as something where it is not recorded: the schema gives a default, or says of `site` and `hostGroup` that one
 * of them tells the other.
 */
const DEFAULTS = new Set(["HyperVHost.site", "HyperVHost.hostGroup", ...factsWithDefault()]);

function factsWithDefault(): string[] {
  const { $defs } = JSON.parse(readFileSync("schemas/inventory.schema.json", "utf8")) as {
    $defs: Record<string, { properties?: Record<string, object> }>;
  };
  return Object.entries($defs).flatMap(([entity, { properties = {} }]) =>
    Object.keys(properties).flatMap((property) =>
      "default" in properties[property]! ? [`${entity}.${property}`] : [],
    ),
  );
}

/** Whether the schema says what the fact at a path counts as where it is not recorded. */
function hasDefault(path: readonly (string | number)[]): boolean {
  return DEFAULTS.has(`${entityAt(path.slice(0, -1))}.${path.at(-1)}`);
}

function* pathsIn(object: DataObject, above: readonly (string | number)[]): Generator<(string | number)[]> {
  const isPlanned = (object.replication as DataObject | undefined)?.state === "planned";
  for (const [key, value] of Object.entries(object)) {
    const path = [...above, key];
    if (!isIdentity(path) && !holdsDefault(value, path)) yield path;
    yield* pathsBelow(value, path, isPlanned);
  }
}

function* pathsBelow(
  value: Data,
  path: (string | number)[],
  isPlanned: boolean,
): Generator<(string | number)[]> {
  if (isPlanned && path.at(-1) === "replication") {
    yield [...path, "state"];
    return;
  }
  const within = isPlanned ? withoutChoices(value) : value;
  if (Array.isArray(within)) {
    for (const [index, item] of within.entries()) if (isObject(item)) yield* pathsIn(item, [...path, index]);
  } else if (isObject(within)) yield* pathsIn(within, path);
}

/** What is chosen for adapters, IP configurations and disks of a machine beside its replication block. */
const CHOICES = new Set(["target", "testFailoverTarget", "targetDiskEncryptionSet", "targetSku"]);

/** The parts of a planned machine without what is chosen for them. */
function withoutChoices(value: Data): Data {
  if (Array.isArray(value)) return value.map(withoutChoices);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (CHOICES.has(key) ? [] : [[key, withoutChoices(inner)]])),
  );
}

function isIdentity(path: readonly (string | number)[]): boolean {
  const key = String(path.at(-1));
  if (IDENTITY.has(key) || hasDefault(path)) return true;
  const [section] = path;
  // A secondary address for which nothing is set up is lost, say the documents: its absence says something.
  if (path.at(-3) === "ipConfigurations" && key === "target") return true;
  if (section === "networkMappings" && path.length > 1) return ["source", "target", "network"].includes(key);
  return key === "type" && path.at(-3) === "storage";
}

/** Whether an object records something that counts as something else where it is not recorded. */
function holdsDefault(value: Data, path: readonly (string | number)[]): boolean {
  return isObject(value) && Object.keys(value).some((key) => hasDefault([...path, key]));
}

function isObject(value: Data): value is DataObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Data with another value at a path, or with none. */
function changed(content: Data, [step, ...rest]: readonly (string | number)[], value?: Data): Data {
  if (Array.isArray(content))
    return content.map((item, index) => (index === step ? changed(item, rest, value) : item));
  const { [step as string]: at, ...others } = content as DataObject;
  if (rest.length > 0) return { ...(content as DataObject), [step as string]: changed(at, rest, value) };
  return value === undefined ? others : { ...others, [step as string]: value };
}

function namesAlong(content: Data, path: readonly (string | number)[]): string[] {
  let at = content;
  return path.map((step) => {
    at = (at as Record<string | number, Data>)[step];
    return typeof step === "number" ? String((at as DataObject).name ?? step) : step;
  });
}
