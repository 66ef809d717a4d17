import { kinds, shapes } from "./generated/shapes.ts";
import type { EntityName } from "./generated/types.ts";
import type { Kind } from "./shape.ts";

/** What a kind of object is called in a message: `Hyper-V host`. */
export function kindInWords(kind: Kind): string {
  return kinds[kind].title;
}

/** The same with its article: `a Hyper-V host`. */
export function entityInWords(entity: Kind): string {
  const words = kindInWords(entity);
  return `${/^([aeio]|IP)/i.test(words) ? "an" : "a"} ${words}`;
}

/**
 * The same where it stands alone, told from another kind of the same name by what it belongs to: `a replication block of
 * an Azure virtual machine`.
 */
export function distinctEntityInWords(entity: EntityName): string {
  // A text with very many mistakes asks as often, and looking for a kind's owner goes through all kinds.
  const known = distinct.get(entity);
  if (known !== undefined) return known;
  const words = distinctWords(entity);
  distinct.set(entity, words);
  return words;
}

const distinct = new Map<EntityName, string>();

function distinctWords(entity: EntityName): string {
  const words = entityInWords(entity);
  const names = Object.keys(shapes) as EntityName[];
  if (!names.some((other) => other !== entity && kindInWords(other) === kindInWords(entity))) return words;
  const owner = names.find((each) =>
    Object.values(shapes[each].properties).some((property) => property.entity === entity),
  );
  return owner === undefined ? words : `${words} of ${entityInWords(owner)}`;
}
