import type { Export } from "./export.ts";
import type { ImportedObject } from "./imported-object.ts";

/** How the facts of an entity are taken from something of an export: by property, what the schema calls them. */
export type Mapping<Source> = { readonly [property: string]: (source: Source) => unknown };

/** Notes the facts of a mapping. What an export does not say is not noted. */
export function applyMapping<Source>(
  object: ImportedObject,
  mapping: Mapping<Source>,
  source: Source,
  from: Export,
): void {
  for (const [property, read] of Object.entries(mapping)) object.set(property, read(source), from);
}
