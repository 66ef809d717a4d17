import { fold } from "../inventory/names/name-index.ts";
import { addTo } from "../schemas/values/groups.ts";
import { idKey, OF_ONE_DISK } from "./object-key.ts";

/** How two kinds of things that stand for items of a list, such as imported and recorded ones, say what they are. */
export interface Items<One, Other> {
  readonly ones: readonly One[];
  readonly others: readonly Other[];
  readonly entity: string;
  factOf(one: One, property: string): unknown;
  factOfOther(other: Other, property: string): unknown;
  /** Whether two that have one name, or one address, are two nevertheless. */
  areTwo(one: One, other: Other): boolean;
}

/**
 * Finds which items are the same, each at most once: by id, a disk by what is written in it and by its file, by name, an IP
 * configuration by its address, and the only one where there is one on both sides. What is written in a disk is written in every
 * copy of it, too, so that what several have tells none of them apart.
 */
export function pairItems<One, Other>(items: Items<One, Other>): ReadonlyMap<One, Other> {
  const { ones, others, entity } = items;
  const pairs = new Map<One, Other>();
  if (ones.length === 0 || others.length === 0) return pairs;
  const byOneMark = pairsByOneMark(items);
  if (byOneMark) return byOneMark;
  const taken = new Set<Other>();
  const pair = (one: One, other: Other) => {
    pairs.set(one, other);
    taken.add(other);
  };
  const isNameless = (one: One, other: Other) =>
    items.factOf(one, "name") === undefined || items.factOfOther(other, "name") === undefined;

  const by = ({ property, keyOf, isOfOneDisk }: Mark) => {
    if (pairs.size === Math.min(ones.length, others.length)) return;
    const key = (value: unknown) => (typeof value === "string" ? keyOf(value) : undefined);
    const freeOnes = grouped(ones, (one) => (pairs.has(one) ? undefined : key(items.factOf(one, property))));
    if (!freeOnes) return;
    const freeOthers = grouped(others, (other) =>
      taken.has(other) ? undefined : key(items.factOfOther(other, property)),
    );
    for (const [text, same] of freeOnes) {
      const found = freeOthers?.get(text) ?? [];
      if (isOfOneDisk && (same.length > 1 || found.length > 1)) continue;
      for (const one of same) {
        const other = found.find(
          (each) =>
            !taken.has(each) &&
            (property === "id" || isOfOneDisk || !items.areTwo(one, each)) &&
            (property !== "address" || isNameless(one, each)),
        );
        if (other !== undefined) pair(one, other);
      }
    }
  };

  for (const mark of marksOf(entity)) by(mark);
  if (entity !== "IPConfiguration") return pairs;
  const [one, other] = [ones[0]!, others[0]!];
  const isOnly = ones.length === 1 && others.length === 1 && pairs.size === 0;
  if (isOnly && isNameless(one, other) && !items.areTwo(one, other)) pair(one, other);
  return pairs;
}

/** A property by which items are told apart. */
interface Mark {
  readonly property: string;
  /** How it is compared. */
  keyOf(text: string): string;
  /** Whether disks have it in common only with their copies, so that what several have tells none of them. */
  readonly isOfOneDisk: boolean;
}

/** The surest first. */
const MARKS: readonly Mark[] = [
  { property: "id", keyOf: idKey, isOfOneDisk: false },
  ...OF_ONE_DISK.map((property) => ({ property, keyOf: idKey, isOfOneDisk: true })),
  { property: "name", keyOf: fold, isOfOneDisk: false },
];
const MARKS_OF_CONFIGURATIONS: readonly Mark[] = [
  ...MARKS,
  { property: "address", keyOf: fold, isOfOneDisk: false },
];

function marksOf(entity: string): readonly Mark[] {
  return entity === "IPConfiguration" ? MARKS_OF_CONFIGURATIONS : MARKS;
}

/** The pairs where every item has its very like by the surest mark that both sides have, as nearly always; else undefined. */
function pairsByOneMark<One, Other>({
  ones,
  others,
  entity,
  factOf,
  factOfOther,
}: Items<One, Other>): ReadonlyMap<One, Other> | undefined {
  if (ones.length !== others.length || ones.length > FEW) return undefined;
  for (const { property, keyOf } of marksOf(entity)) {
    const theirs = others.map((other) => factOfOther(other, property));
    const own = ones.map((one) => factOf(one, property));
    if (isUnmarked(own) || isUnmarked(theirs)) continue;
    const pairs = new Map<One, Other>();
    const keys = new Set<string>();
    for (const [index, one] of ones.entries()) {
      const text = own[index];
      const at = theirs.indexOf(text);
      if (typeof text !== "string" || at < 0) return undefined;
      pairs.set(one, others[at]!);
      keys.add(keyOf(text));
    }
    // Two of one key may be copies, whatever their letter case.
    return keys.size === ones.length ? pairs : undefined;
  }
  return undefined;
}

/** So many items are looked through for each of them. */
const FEW = 16;

function isUnmarked(values: readonly unknown[]): boolean {
  return values.every((value) => value === undefined);
}

/** The items by their keys; undefined where none has one, as with most properties of most lists. */
function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> | undefined {
  let groups: Map<string, Item[]> | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    groups ??= new Map();
    addTo(groups, key, item);
  }
  return groups;
}
