/** What the validators in `generated/validate.js` answer. `npm run generate` makes them of the schema. */

/** What is common to all mistakes. */
interface Mistake {
  /** Where in the object, as a JSON pointer: `/disks/0/size`. Empty for the object itself. */
  readonly instancePath: string;
}

/** A mistake in an object. Each is one thing to put right: alternatives of a value never add up. */
export type SchemaError = Mistake &
  (
    | { readonly keyword: "type"; readonly params: { readonly type: string | readonly string[] } }
    | { readonly keyword: "enum"; readonly params: { readonly allowedValues: readonly (string | number)[] } }
    | { readonly keyword: "const"; readonly params: { readonly allowedValue: string | number } }
    | { readonly keyword: "required"; readonly params: { readonly missingProperty: string } }
    | { readonly keyword: "additionalProperties"; readonly params: { readonly additionalProperty: string } }
    | {
        readonly keyword: "minLength" | "minProperties" | "maxProperties";
        readonly params: { readonly limit: number };
      }
    | {
        readonly keyword: "minimum" | "maximum" | "exclusiveMinimum";
        readonly params: { readonly limit: number; readonly comparison: ">=" | "<=" | ">" };
      }
  );

/**
 * Whether a plain value (no nodes) is a right object of its kind. The mistakes, all of them, are in `errors` until the
 * next call.
 */
export interface Validator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}
