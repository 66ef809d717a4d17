import type { DeclaredKind, EntityName } from "./generated/types.ts";

/**
 * The shape of an entity: what code that works on every entity alike (the reader, the index of names, completion) has
 * to know of the schema. `schemas/generated/shapes.ts` holds the shapes; `npm run generate` makes it.
 */

/**
 * How a text becomes a typed value.
 * - `text`: the text as written, also where YAML reads a number (the name `0815`, the version `2019`)
 * - `byte-size`: a number of bytes (`values/size.ts`)
 * - `dotted-version`: a Version, from the text as written, so that 5.10 is not 5.1 (`values/version.ts`)
 * - `azure-region`: the region's short name (`values/region.ts`)
 * - `ip-address`: the address as a string, checked (`values/ip.ts`)
 * - `ip-prefix`: an IpPrefix (`values/ip.ts`)
 * - `date-time`: an ISO 8601 date with or without a time, kept as a string
 */
export const valueFormats = [
  "text",
  "byte-size",
  "dotted-version",
  "azure-region",
  "ip-address",
  "ip-prefix",
  "date-time",
] as const;

/** A format of the schema's values. */
export type ValueFormat = (typeof valueFormats)[number];

/** What a name can stand for: an entity, or what a list of plain names declares (a host group of a VMM server). */
export type Kind = EntityName | DeclaredKind;

/**
 * Scopes that are worked out rather than read from a property.
 * - `vmm-server-of-host`: the VMM server that manages the machine's host. On a host without one, nothing is referred to.
 * - `failover-network`, `test-failover-network`: the network that the machine comes up in. The forecast works it out
 *   and reports a name that the network has not; the index of names leaves it alone.
 */
export const namedScopes = ["vmm-server-of-host", "failover-network", "test-failover-network"] as const;

/** A scope that is worked out. */
export type NamedScope = (typeof namedScopes)[number];

/** What the text of a property refers to. */
export interface Reference {
  readonly kind: Kind;
  /**
   * The sibling property whose object owns the one that is referred to (`network` for a subnet). An alternative whose
   * sibling is not recorded does not apply.
   */
  readonly within?: string;
  /** The scope to look in, where it is worked out. */
  readonly scope?: NamedScope;
  /**
   * The sibling property that tells that the name is of this kind. Where it is not recorded, and an alternative before was
   * passed over, a name that is not found may be of that other kind.
   */
  readonly toldBy?: string;
}

/** A value, or of an object its properties. */
export type DefaultValue = string | boolean | { readonly [property: string]: string | boolean };

/** A property of an entity. */
export interface PropertyShape {
  /** It is a list; everything else here is then said of its items. */
  readonly list?: true;
  /** The JSON type of a value that is not an object. Left out where only an object may stand. */
  readonly type?: "string" | "integer" | "boolean";
  /** How its text becomes a typed value. */
  readonly format?: ValueFormat;
  /** The entity that an object here is. */
  readonly entity?: EntityName;
  /**
   * Words that may stand in place of the value and mean something else than it: `none`, `azure`. They are never parsed
   * by `format` and refer to nothing.
   */
  readonly words?: readonly string[];
  /** The values of its vocabulary. */
  readonly values?: readonly (string | number)[];
  /** The vocabulary is open: other values may stand here too. */
  readonly open?: true;
  /**
   * The day as of which the values are all that Azure has. One that is none of them may have come since: what depends on it is
   * undecided, and it is named.
   */
  readonly knownOn?: string;
  /** What its text refers to: alternatives, the first one that applies counts. */
  readonly references?: readonly Reference[];
  /** Its text declares a name of this kind. */
  readonly declares?: DeclaredKind;
  /** The entity means nothing without it. */
  readonly required?: true;
  /** How many numbers a version has: one with fewer is cut short, and could be any that begins so. */
  readonly numbers?: number;
  /** The least size that a number without a unit says: a smaller one is of another unit, which was left out. */
  readonly leastWithoutUnit?: number;
  /** The property of the object here that a text in its place is taken for, where it is not the one of its entity. */
  readonly text?: string;
  /** What it counts as where it is not recorded, though a fact that is not recorded is unknown elsewhere. */
  readonly default?: DefaultValue;
}

/** Where an entity may stand. */
export interface Owner {
  readonly entity: EntityName;
  readonly property: string;
}

/** A list of an entity whose items have names. */
export interface NamedList {
  readonly property: string;
  readonly kind: Kind;
  /** Its items are the names themselves. */
  readonly declares?: true;
}

/** An entity. */
export interface Shape {
  /** Its properties in the order of the schema. Ask with `propertyShape`: a key of the text may be `constructor`. */
  readonly properties: { readonly [name: string]: PropertyShape };
  /** What it may be a part of. Empty for the top of a file. */
  readonly owners: readonly Owner[];
  /** The properties that hold objects. */
  readonly parts: readonly string[];
  /** The properties that name other objects. */
  readonly references: readonly string[];
  /** The lists of what has a name. */
  readonly lists: readonly NamedList[];
  /** The property within whose value its names are unique. Left out: unique within the owner. */
  readonly uniqueWithin?: string;
  /** The property that a text in place of such an object is taken for: people write its name alone. */
  readonly text?: string;
  /**
   * What people call properties that have another name here, folded, with the ways to what is meant:
   * `networkAdapters.ipConfigurations.address`. Without a way, an inventory records nothing of the kind. Ask with
   * `Object.hasOwn`: a key of the text may be `constructor`.
   */
  readonly synonyms?: { readonly [word: string]: readonly string[] };
  /** The property of Inventory that lists it, for an entity that stands at the top of a file. */
  readonly collection?: string;
}

/** What is common to all that a name of a kind can stand for. */
export interface KindShape {
  /** What it is called in a message: `Hyper-V host`. */
  readonly title: string;
  /** The entities with a list of what has a name of this kind. */
  readonly listedBy: readonly EntityName[];
}

/** The names of an entity's properties, in the order of the schema. */
export function propertiesInOrder(shape: Shape): readonly string[] {
  const known = IN_ORDER.get(shape);
  if (known) return known;
  const properties = Object.keys(shape.properties);
  IN_ORDER.set(shape, properties);
  return properties;
}

/** Tens of thousands of objects of an import are gone through, and a machine has some hundred properties. */
const IN_ORDER = new WeakMap<Shape, readonly string[]>();

/** The shape of a property, or undefined for a key that the entity has not. */
export function propertyShape(shape: Shape, property: string): PropertyShape | undefined {
  return Object.hasOwn(shape.properties, property) ? shape.properties[property] : undefined;
}
