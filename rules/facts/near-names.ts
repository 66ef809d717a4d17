import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { nearest } from "../../inventory/text/nearest.ts";
import type { Place } from "../../schemas/located.ts";
import type { Suggestion } from "../run/finding.ts";

/** What is further away than this is another name, and not the one that was meant. */
const FURTHEST = 2;

/** What a name that no list has may have been meant to be. Figures must be the same, since each names something else. */
export function nearNames(written: string, known: readonly string[]): readonly string[] {
  const figures = figuresIn(written);
  return nearest(
    written,
    known.filter((name) => figuresIn(name) === figures),
    FURTHEST,
  );
}

/** The figures of a name, with a blank between them. */
export function figuresIn(name: string): string {
  return name.replace(/\D+/g, " ").trim();
}

/** `Did you mean 'a' or 'b'?`; another sentence where nothing is near. */
export function meantOr(names: readonly string[], otherwise: string): string {
  return names.length > 0 ? `Did you mean ${names.map((name) => `'${name}'`).join(" or ")}?` : otherwise;
}

/** The edits that put one of some names in the place of what is written, as suggestions. None where it comes from elsewhere. */
export function renamings(
  document: TextDocument,
  place: Place,
  names: readonly string[],
): { readonly suggestions?: readonly Suggestion<"rename">[] } {
  const suggestions = names.flatMap((name) => {
    const edit = place.origin === undefined && replaceScalar(document, place, name);
    return edit ? [{ messageId: "rename" as const, data: { name }, edits: [edit] }] : [];
  });
  return suggestions.length > 0 ? { suggestions } : {};
}
