import type { Entities, EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";

/** A fact as rules, pages and reports name it: the object and the property, `Disk.size`. */
export type Fact = {
  [Name in EntityName]: `${Name}.${Exclude<Extract<keyof Entities[Name], string>, keyof Located>}`;
}[EntityName];
