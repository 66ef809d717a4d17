/**
 * What every inventory node can say beside its facts: what it is, what it belongs to, and where it stands in the text.
 * The generated entity types extend it, so no property of the schema may be called like one of these members.
 */

/** A place in a file. */
export interface Place {
  /** Path of the file. */
  readonly file: string;
  /** Where it starts, in UTF-16 units from the start of the file's text. */
  readonly start: number;
  /** Where it ends, in UTF-16 units, end-exclusive. */
  readonly end: number;
  /** The anchor's value, where the value came through an alias or a merge key. */
  readonly origin?: Place | undefined;
}

/** A node of an inventory. */
export interface Located {
  /** The entity's name: that of its `$defs` entry in the schema. */
  readonly nodeType: string;
  /** The node that this one is a part of; undefined for the top of a file. */
  readonly parent: Located | undefined;
  /** What is recorded under a property; undefined where nothing is. For code that works on every property alike. */
  fact(property: string): unknown;
  /**
   * The place of a property's value, or of one item of its list. Where the property is not recorded, or none is given,
   * the place that names the node: its `name`, else its first key, never the whole object.
   */
  at(property?: string, index?: number): Place;
  /** The place of a property's key; where it is not recorded, as `at` without a property. */
  atKey(property: string): Place;
}
