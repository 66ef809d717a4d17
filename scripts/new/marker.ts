/** Stands wherever a person has to fill something in. A test finds each one that is left. */
export const MARKER = "TODO(new)";

/** A text that says what is to be filled in at its place. */
export function toFillIn(what: string): string {
  return `${MARKER}: ${what}`;
}
