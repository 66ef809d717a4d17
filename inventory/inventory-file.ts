import type { Inventory as InventoryRoot } from "../schemas/generated/types.ts";
import type { Located, Place } from "../schemas/located.ts";
import type { InventoryNode } from "./nodes/node.ts";
import type { TextDocument } from "./text/document.ts";

/** What puts a problem right, or may do so. */
export type Remedy =
  /** The text at the place is the value of this property of the object that belongs there. */
  | { readonly kind: "object-of-text"; readonly property: string }
  /** The key at the place may be one of these properties. */
  | { readonly kind: "rename-key"; readonly properties: readonly string[] };

/** Something in a file that the schema does not allow. */
export interface SchemaProblem {
  /** A sentence for people: what is wrong, then what to do. */
  readonly message: string;
  /** The object that it stands in, whether or not that is left in the inventory. */
  readonly node: Located;
  /** Works out the place; only done for a finding. */
  readonly place: () => Place;
  readonly remedy?: Remedy;
}

/** A value that may be right, and is none of those that drlint knows as of a date. */
export interface UnlistedValue {
  readonly node: Located;
  readonly property: string;
  /** As it is written. */
  readonly value: string;
}

/** One file of an inventory: its text, and what the text says. */
export interface InventoryFile {
  readonly path: string;
  readonly document: TextDocument;
  /** The file's part of the inventory. */
  readonly root: InventoryNode & InventoryRoot;
  readonly schemaProblems: readonly SchemaProblem[];
  /** Objects with a value that says the same as another spelling, which is the usual one: `West Europe`, `Azure`, `"2"`. */
  readonly respelled: ReadonlySet<Located>;
  /** Values that dated lists do not have. Their facts count as not recorded. */
  readonly unlisted: readonly UnlistedValue[];
}
