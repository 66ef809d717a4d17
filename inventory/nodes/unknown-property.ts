import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { distinctEntityInWords } from "../../schemas/kind-in-words.ts";
import { propertyShape } from "../../schemas/shape.ts";
import { slipsIn } from "../text/name-search.ts";
import { nearest } from "../text/nearest.ts";
import { folded } from "./meant-value.ts";
import { choices, inQuotes } from "./value-in-words.ts";
import { writtenWay } from "./written-way.ts";

/** So many properties of an object are named where nothing is near; more are no help in a message. */
const MOST_NAMED = 8;

/** Fewer letters are the beginning of too much. */
const LEAST_CUT = 3;

/**
 * The ways to the properties that a key may mean which its object does not have, best first: what people call them, another
 * spelling, a slip of the keyboard, a beginning. `networkAdapters.ipConfigurations.address` for the `ip` of a machine.
 *
 * @returns undefined where nobody can tell; empty where an inventory records nothing of the kind
 */
export function meantProperties(entity: EntityName, key: string): readonly string[] | undefined {
  const { synonyms = {} } = shapes[entity];
  const word = folded(key);
  if (Object.hasOwn(synonyms, word)) return synonyms[word]!;
  const known = propertiesOf(entity);
  const spelt = known.filter((property) => folded(property) === word);
  if (spelt.length > 0) return spelt;
  const near = nearest(key, known, mostSlips(key));
  if (near.length > 0) return near;
  const others = known.filter((property) => isCutShort(key, property));
  return others.length > 0 && others.length <= 3 ? others : undefined;
}

/** There are few properties, and another word is soon as near as a slip in a short one: `colour` is not meant for `cloud`. */
function mostSlips(key: string): number {
  return Math.min(slipsIn(key), Math.max(1, Math.floor(key.length / LETTERS_A_SLIP)));
}

const LETTERS_A_SLIP = 4;

function isCutShort(key: string, property: string): boolean {
  return key.length >= LEAST_CUT && property.toLowerCase().startsWith(key.toLowerCase());
}

/** The properties of an object in words; of many the first, and where all are listed. */
export function namedProperties(entity: EntityName): string {
  const known = propertiesOf(entity);
  // One or two more are named as soon as counted.
  if (known.length <= MOST_NAMED + 2) return choices(known, "and");
  const named = known.slice(0, MOST_NAMED).map((property) => `'${property}'`);
  return `${named.join(", ")} and ${known.length - MOST_NAMED} more, which 'drlint explain ${entity}' lists`;
}

/** Says that an object has no such property, and what to do. */
export function unknownPropertyMessage(entity: EntityName, key: string): string {
  return `${inQuotes(key)} is no property of ${distinctEntityInWords(entity)}.${hintFor(entity, key)}`;
}

function hintFor(entity: EntityName, key: string): string {
  const meant = meantProperties(entity, key);
  if (meant?.length === 0) return " No document asks for it: take it out, or make it a comment.";
  const isSynonym = Object.hasOwn(shapes[entity].synonyms ?? {}, folded(key));
  const elsewhere = neighboursOf(entity).find((other) => propertyShape(shapes[other], key) !== undefined);
  if (meant && isSynonym)
    return ` Write ${meant.map((way) => (way.includes(".") ? writtenWay(entity, way) : `'${way}'`)).join(" or ")}.`;
  if (meant) return ` Did you mean ${choices(meant)}?`;
  if (elsewhere) return ` It is a property of ${distinctEntityInWords(elsewhere)}: look at the indentation.`;
  return ` It has ${namedProperties(entity)}.`;
}

const neighbours = new Map<EntityName, readonly EntityName[]>();

/** The kinds of object that one of a kind may stand in, and those that may stand in it: a wrong indentation leads there. */
function neighboursOf(entity: EntityName): readonly EntityName[] {
  let known = neighbours.get(entity);
  if (!known) {
    known = findNeighbours(entity);
    neighbours.set(entity, known);
  }
  return known;
}

function findNeighbours(entity: EntityName): EntityName[] {
  const partsOf = (each: EntityName) =>
    Object.values(shapes[each].properties).flatMap(({ entity: part }) => part ?? []);
  const kinds = Object.keys(shapes) as EntityName[];
  const around = kinds.filter((each) => partsOf(each).includes(entity));
  return [...new Set([...around, ...partsOf(entity)])].filter((each) => each !== entity);
}

/** The properties of an object that people write. */
export function propertiesOf(entity: EntityName): string[] {
  return Object.keys(shapes[entity].properties).filter((property) => !property.startsWith("$"));
}
