import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located, Place } from "../../schemas/located.ts";
import type { PropertyShape } from "../../schemas/shape.ts";
import { nameOf } from "../names/object-name.ts";
import { qualifiedName } from "../names/qualified-name.ts";
import { isUnusable, recordedFact } from "../nodes/unusable.ts";
import type { EarlierState } from "./earlier-state.ts";
import type { Pair } from "./pair.ts";
import { placeOfFact } from "./place-of-fact.ts";
import { sameValue } from "./same-value.ts";
import { inWords, objectInWords } from "./values-in-words.ts";

/** A step on the way from an object to what changed of it: a property, and the part of a list, by name or number. */
export interface Step {
  readonly property: string;
  /** Left out where the property is no list of parts. */
  readonly part?: string | number;
}

/** What became of something. */
export type DifferenceKind = "changed" | "added" | "removed";

/** One change of an object: of a fact, or of a part that came or went. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly path: readonly Step[];
  /** The property that is another one, or whose list gained or lost a part: `Disk.size`, `VirtualMachine.disks`. */
  readonly fact: string;
  /** What came or went. */
  readonly part?: Located;
  /** The object that has the property or the list, as it is now. */
  readonly node: Located;
  /** In words; undefined where it was not recorded, or not there. */
  readonly before: string | undefined;
  readonly now: string | undefined;
  /** Where it stands now; for what went, the list or block that it stood in. */
  readonly place: Place;
}

/** Everything that changed of an object, in the order of the schema. */
export function* differences(
  before: Located,
  now: Located,
  state: EarlierState,
  path: readonly Step[] = [],
): Generator<Difference> {
  for (const [property, shape] of Object.entries(shapes[now.nodeType as EntityName].properties)) {
    const was = recordedFact(before, property);
    const is = recordedFact(now, property);
    const here = [...path, { property }];
    if (isDefault(before, property, shape) && isDefault(now, property, shape)) continue;
    if (shape.entity && shape.list && (isList(was) || isList(is))) {
      yield* listDifferences({ was, is, property, shape, now }, state, path);
    } else if (isNode(was) && isNode(is)) {
      yield* differences(was, is, state, here);
    } else if (!isSame([before, now], property, shape, state)) {
      yield {
        kind: "changed",
        path: here,
        fact: factOf(now, property),
        node: now,
        ...valuesInWords([before, now], property, shape, state),
        place: placeOfFact(now, property),
      };
    }
  }
}

interface Lists {
  readonly was: unknown;
  readonly is: unknown;
  readonly property: string;
  readonly shape: PropertyShape;
  /** The object that has the list now. */
  readonly now: Located;
}

function* listDifferences(
  { was, is, property, shape, now }: Lists,
  state: EarlierState,
  path: readonly Step[],
): Generator<Difference> {
  const fact = factOf(now, property);
  if (!isList(was) || !isList(is)) {
    // A list that is not recorded is not empty, so that nothing came or went.
    const [before, after] = [was, is].map((list) => (isList(list) ? countInWords(list) : undefined));
    const here = [...path, { property }];
    yield { kind: "changed", path: here, fact, node: now, before, now: after, place: now.atKey(property) };
    return;
  }
  for (const part of was) {
    if (state.now(part)) continue;
    const here = [...path, { property, part: partName(part, was) }];
    yield {
      kind: "removed",
      path: here,
      fact,
      part,
      node: now,
      before: objectInWords(part),
      now: undefined,
      place: now.atKey(property),
    };
  }
  for (const part of is) {
    const here = [...path, { property, part: partName(part, is) }];
    const before = state.of(part);
    if (before) yield* differences(before, part, state, here);
    else {
      const words = objectInWords(part);
      yield {
        kind: "added",
        path: here,
        fact,
        part,
        node: now,
        before: undefined,
        now: words,
        place: part.at(),
      };
    }
  }
  if (ORDERED.has(shape.entity!) && !isInOrder(is, was, state)) {
    yield {
      kind: "changed",
      path: [...path, { property }],
      fact,
      node: now,
      before: namesInWords(was),
      now: namesInWords(is),
      place: now.atKey(property),
    };
  }
}

/** Lists whose order says something: the first subnet is the one that machines fall back to. */
const ORDERED: ReadonlySet<EntityName> = new Set<EntityName>(["VMNetworkSubnet", "VirtualNetworkSubnet"]);

function isInOrder(is: readonly Located[], was: readonly Located[], state: EarlierState): boolean {
  const places = is.flatMap((part) => {
    const before = state.of(part);
    return before ? [was.indexOf(before)] : [];
  });
  return places.every((place, index) => index === 0 || places[index - 1]! < place);
}

function isSame([before, now]: Pair, property: string, shape: PropertyShape, state: EarlierState): boolean {
  const was = recordedFact(before, property);
  const is = recordedFact(now, property);
  if (isNode(was) || isNode(is)) return false;
  if (shape.references && !shape.list) return state.namesSame(before, now, property as never);
  return sameValue(was, is, shape);
}

/** What stood there and what does now. A name that is the same and leads elsewhere has its owner in front. */
function valuesInWords(
  [before, now]: Pair,
  property: string,
  shape: PropertyShape,
  state: EarlierState,
): Pick<Difference, "before" | "now"> {
  const was = inWords(recordedFact(before, property), shape);
  const is = inWords(recordedFact(now, property), shape);
  if (was !== is || !shape.references) return { before: was, now: is };
  const [earlier, later] = [state.inventory.resolve(before, property), state.current.resolve(now, property)];
  return {
    before: earlier.kind === "found" ? qualifiedName(earlier.target) : was,
    now: later.kind === "found" ? qualifiedName(later.target) : is,
  };
}

/** Whether a property says what the schema says of it where it is not recorded: to write that down changes nothing. */
function isDefault(node: Located, property: string, shape: PropertyShape, isPart = false): boolean {
  // Nothing is said by a part of an object that says nothing either.
  if (shape.default === undefined && !(isPart && recordedFact(node, property) === undefined)) return false;
  const value = recordedFact(node, property);
  if (value === undefined) return !isUnusable(node, property);
  if (!isNode(value)) return value === shape.default;
  const whole = typeof shape.default === "object" ? shape.default : {};
  return Object.entries(shapes[value.nodeType as EntityName].properties).every(([each, ofEach]) =>
    isDefault(value, each, { ...ofEach, ...(each in whole && { default: whole[each]! }) }, true),
  );
}

function factOf(node: Located, property: string): string {
  return `${node.nodeType}.${property}`;
}

function partName(part: Located, list: readonly Located[]): string | number {
  return nameOf(part) ?? list.indexOf(part) + 1;
}

function namesInWords(list: readonly Located[]): string {
  return list.map((part) => String(partName(part, list))).join(", ");
}

function countInWords(list: readonly unknown[]): string {
  return list.length === 0 ? "none" : `${list.length} listed`;
}

function isNode(value: unknown): value is Located {
  return typeof value === "object" && value !== null && "nodeType" in value;
}

function isList(value: unknown): value is readonly Located[] {
  return Array.isArray(value);
}
