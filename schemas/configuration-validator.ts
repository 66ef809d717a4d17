/** What the validator in `generated/validate-configuration.js` answers. `npm run generate` makes it of the schema. */

/** A mistake in a configuration. Alternatives of a value give one each. */
export interface ConfigurationMistake {
  /** Where in the configuration, as a JSON pointer: `/overrides/0/files`. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether a plain value is a right configuration. The mistakes, all of them, are in `errors` until the next call. */
export interface ConfigurationValidator {
  (value: unknown): boolean;
  errors?: ConfigurationMistake[] | null;
}

/** As much of the configuration's schema as messages need. */
export interface ConfigurationSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, ConfigurationSchema>>;
  readonly properties?: Readonly<Record<string, ConfigurationSchema>>;
  readonly additionalProperties?: boolean | ConfigurationSchema;
  readonly items?: ConfigurationSchema;
  readonly prefixItems?: readonly ConfigurationSchema[];
  readonly anyOf?: readonly ConfigurationSchema[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  /** What a value may be, in words: the end of `'root' takes …`. */
  readonly "x-takes"?: string;
}
