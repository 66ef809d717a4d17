import { kinds } from "./generated/shapes.ts";
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
