import type { Entities, EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";

/** A fact as rules, pages and reports name it: the object and the property, `Disk.size`. */
export type Fact = {
  [Name in EntityName]: `${Name}.${Exclude<Extract<keyof Entities[Name], string>, keyof Located>}`;
}[EntityName];

/** The property of a fact: `size` of `Disk.size`. */
export function propertyOf(fact: Fact): string {
  return fact.slice(fact.indexOf(".") + 1);
}
