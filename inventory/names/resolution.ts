import type { Located } from "../../schemas/located.ts";
import type { Kind } from "../../schemas/shape.ts";
import type { Named } from "./name-index.ts";

/** A list that would have a name, and that its owner does not record. */
export interface UnrecordedList {
  readonly node: Located;
  readonly property: string;
}

/** What the text of a property refers to. */
export type Resolution =
  /** Nothing: it is not recorded, says `none`, or is no reference at this object. */
  | { readonly kind: "none" }
  /**
   * It cannot be told: where to look, because the owner is not recorded or is itself not found; or whether it is there,
   * because the list that would have it is not recorded.
   */
  | { readonly kind: "unknown"; readonly unlisted?: UnrecordedList }
  | { readonly kind: "found"; readonly target: Named }
  | {
      readonly kind: "missing";
      readonly wanted: Kind;
      readonly name: string;
      readonly owner: Named | undefined;
    }
  | {
      readonly kind: "ambiguous";
      readonly wanted: Kind;
      readonly name: string;
      readonly candidates: readonly Named[];
    };

/** Where a name is looked up: in an owner, everywhere, nowhere since it is no reference here, or it cannot be told. */
export type Scope = Located | "everywhere" | "not-here" | "unknown";
