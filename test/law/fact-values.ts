import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { type PropertyShape, propertyShape } from "../../schemas/shape.ts";
import type { Data, InventoryData } from "./recorded-facts.ts";

/** What a fact could be. */
export interface FactValues {
  readonly values: readonly Data[];
  /**
   * Whether it can be nothing else that matters: a closed vocabulary, the objects of a list that is recorded, or sizes,
   * numbers and versions around each limit. Else the values are samples, by which only too much can be told.
   */
  readonly isComplete: boolean;
}

/** Around the limits of the documents: of OS disks by generation, of data disks, of disks with large disk support. */
const SIZES = [
  "8GB",
  "127GB",
  "300GB",
  "1024GB",
  "1025GB",
  "2040GB",
  "2047GB",
  "2048GB",
  "2050GB",
  "4095GB",
  "4100GB",
  "8200GB",
  "32767GB",
  "40TB",
  "70TB",
];

/** What changes in a second, around the limits of the documents, and so little that it matters nowhere. */
const CHURNS = ["1MB", "2MB", "3MB", "5MB", "9MB", "21MB", "31MB", "51MB", "55MB", "101MB", "501MB"];
/** How large writes are on average, around the limits of the documents. */
const IO_SIZES = ["4KB", "8KB", "12KB", "16KB", "24KB", "32KB", "64KB"];

/** Around the limits of the documents, for all whole numbers. */
const NUMBERS = [0, 1, 2, 3, 4, 5, 12, 16, 17, 24, 25, 30, 64, 65, 72, 73, 300, 900, 1440, 4096, 512];

/** Older than all that the tables know, within them, and newer. */
const VERSIONS = ["1.0.0.0", "5.0.0.0", "5.1.3600.0", "5.24.0.0", "5.25.3400.0", "9.60.0.0", "99.0.0.0"];

const REGIONS = ["westeurope", "northeurope", "brazilsouth", "usgovvirginia", "usdodeast", "elsewhere"];

/** No name of anything. */
const ELSEWHERE = "elsewhere";

/** What the fact at a path could be; undefined for what is an object or a list. */
export function valuesAt(path: readonly (string | number)[], data: InventoryData): FactValues | undefined {
  const all = allValuesAt(path, data);
  if (!all) return undefined;
  const values = all.values.filter((value) => isPossible(path, value, data));
  // What follows from other facts alone no rule has to conclude.
  return { values, isComplete: all.isComplete && values.length === all.values.length };
}

function allValuesAt(path: readonly (string | number)[], data: InventoryData): FactValues | undefined {
  const property = propertyAt(path);
  if (!property || property.list || property.entity) return undefined;
  const { values = [], words = [], references = [] } = property;
  if (property.type === "boolean") return { values: [true, false], isComplete: true };
  // Where something is chosen the machine is more than considered.
  if (path.at(-1) === "state")
    return {
      values: [...(isAnythingChosen(path, data) ? [] : ["considered"]), "planned", "protected"],
      isComplete: true,
    };
  // The network that a mapping names tells the region.
  if (path[0] === "networkMappings" && path.at(-1) === "region") return undefined;
  if (values.length > 0)
    return {
      values: [...values, ...words, ...(property.open ? [ELSEWHERE] : [])],
      isComplete: !property.open,
    };
  const recorded = [
    ...new Set(
      recordedAt(
        data,
        path.filter((step) => typeof step === "string"),
      ),
    ),
  ];
  if (references.length > 0) {
    const names = references.flatMap(({ kind, within, scope }) =>
      within === undefined && scope === undefined ? namesOf(kind, data) : undefined,
    );
    // A name may lead to what is not in the inventory: by the others it can only be told that too much is said.
    const known = names.filter((name) => name !== undefined);
    return { values: [...new Set([...known, ...recorded, ...words])], isComplete: false };
  }
  const samples =
    OF_PROPERTIES[path.at(-1)!] ??
    (property.type === "integer" ? NUMBERS : (SAMPLES[property.format ?? ""] ?? [ELSEWHERE]));
  return {
    values: [...new Set([...samples, ...recorded, ...words])],
    isComplete:
      property.type === "integer" || property.format === "byte-size" || property.format === "dotted-version",
  };
}

/** Of properties whose limits others of their format do not have. */
const OF_PROPERTIES: Readonly<Record<string, readonly Data[]>> = {
  averageChurn: CHURNS,
  averageIoSize: IO_SIZES,
};

const SAMPLES: Readonly<Record<string, readonly Data[]>> = {
  "byte-size": SIZES,
  "dotted-version": VERSIONS,
  "azure-region": REGIONS,
  "ip-address": ["10.250.250.250"],
  "ip-prefix": ["10.250.0.0/16"],
  "date-time": ["2020-01-01T00:00:00Z", "2026-03-01T08:00:00Z"],
};

/** The entity of the object at a path. */
export function entityAt(path: readonly (string | number)[]): EntityName | undefined {
  return path.some((step) => typeof step === "string") ? propertyAt(path)?.entity : "Inventory";
}

function propertyAt(path: readonly (string | number)[]): PropertyShape | undefined {
  let entity: EntityName | undefined = "Inventory";
  let property: PropertyShape | undefined;
  for (const step of path) {
    if (typeof step === "number") continue;
    if (entity === undefined) return undefined;
    property = propertyShape(shapes[entity], step);
    entity = property?.entity;
  }
  return property;
}

/** The names of all that a name of a kind can stand for; none where no list of them is recorded. */
function namesOf(kind: string, data: InventoryData): (string | undefined)[] {
  const collection = shapes[kind as EntityName]?.collection;
  if (collection === undefined) return [undefined];
  const lists = Object.values(data).map((content) => (content as Record<string, Data>)[collection]);
  if (lists.every((list) => list === undefined)) return [undefined];
  return lists.flatMap((list) =>
    Array.isArray(list) ? list.map((each) => (each as { name?: string }).name) : [],
  );
}

/** What cannot be beside what else an object records: secure boot is of generation 2, and without internet no proxy leads there. */
function isPossible(path: readonly (string | number)[], value: Data, data: InventoryData): boolean {
  const beside = besideOf(path, data);
  if (path.at(-1) === "generation")
    return value === 2 || beside.every(({ secureBoot }) => secureBoot !== true);
  if (path.at(-1) === "proxy")
    return value === "none" || beside.every(({ internetAccess }) => internetAccess !== "none");
  return true;
}

/** The object that a path leads into, in each file that has one there. */
function besideOf(path: readonly (string | number)[], data: InventoryData): Record<string, Data>[] {
  const step = (at: Data, name: string | number) => (at as Record<string | number, Data> | undefined)?.[name];
  return Object.values(data).flatMap((content) => {
    const object = path.slice(0, -1).reduce(step, content as Data);
    return typeof object === "object" && object !== null ? [object as Record<string, Data>] : [];
  });
}

/** Whether a choice stands beside the state of a replication, be it only the region or cloud that it goes to. */
function isAnythingChosen(path: readonly (string | number)[], data: InventoryData): boolean {
  return besideOf(path, data).some((block) =>
    Object.entries(block).some(
      ([key, value]) => key !== "state" && !(key === "to" && typeof value === "string"),
    ),
  );
}

/** What is recorded anywhere at the path with whatever items. */
function recordedAt(data: InventoryData, path: readonly string[]): Data[] {
  let at: Data[] = Object.values(data);
  for (const step of path)
    at = at.flatMap((each) => (each as Record<string, Data> | null)?.[step] ?? []).flat();
  return at.filter((each) => typeof each !== "object");
}
