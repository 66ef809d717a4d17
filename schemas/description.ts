import type { EntityName } from "./generated/types.ts";
import type { ValueFormat } from "./shape.ts";

/**
 * What the schema says of its objects and properties to people. `schemas/generated/descriptions.ts` holds it;
 * `npm run generate` makes it. Only what shows it to people loads it: an editor's server.
 */

/** An example as the schema gives it: a value, a list of them, or an object. */
export type Example =
  | string
  | number
  | boolean
  | readonly Example[]
  | { readonly [property: string]: Example };

/** What a property means. */
export interface PropertyDescription {
  /** One or two sentences. */
  readonly description: string;
  /** What a number counts. */
  readonly unit?: "bytes" | "seconds" | "hours";
  /** Microsoft's name for it: `Get-VHD: LogicalSectorSize`. */
  readonly source?: string;
  /** What each value of its vocabulary means, in the order of the shape's `values`. */
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** At least one; the first one shows what people usually write. */
  readonly examples: readonly Example[];
}

/** What an object is. */
export interface EntityDescription {
  readonly description: string;
  readonly properties: { readonly [name: string]: PropertyDescription };
}

/** Everything that the schema says to people. */
export interface Descriptions {
  readonly entities: { readonly [Name in EntityName]: EntityDescription };
  /** How the values of a format are written. */
  readonly formats: { readonly [Format in ValueFormat]?: string };
}
