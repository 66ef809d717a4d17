// Made from configuration.schema.json by `npm run generate`. Changes here are lost.

import type { ConfigurationSchema, ConfigurationValidator } from "../configuration-validator.ts";

/** Whether a plain value is a right configuration. */
export declare const validate: ConfigurationValidator;

/** The schema without explanations. */
export declare const schema: ConfigurationSchema;
