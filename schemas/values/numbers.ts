/** A number of at most a few decimals with thousands set apart: `1,204`, `4,095.5`. */
export function grouped(number: number): string {
  // Number's own toLocaleString loads the tables of all languages, which costs as much as a small lint.
  const [whole = "", decimals] = String(number).split(".");
  const apart = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? apart : `${apart}.${decimals}`;
}

/** A number with its noun: `1 error`, `1,204 errors`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
