/** A whole number with thousands set apart: `1,204`. */
export function grouped(count: number): string {
  // Number's own toLocaleString loads the tables of all languages, which costs as much as a small lint.
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A number with its noun: `1 error`, `1,204 errors`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
