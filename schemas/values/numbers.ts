/** A number of at most a few decimals with thousands set apart: `1,204`, `4,095.5`. */
export function grouped(number: number): string {
  // Number's own toLocaleString loads the tables of all languages, which costs as much as a small lint.
  const [whole = "", decimals] = String(number).split(".");
  if (!/^-?\d+$/.test(whole)) return String(number);
  const first = whole.startsWith("-") ? 1 : 0;
  let apart = whole;
  for (let at = whole.length - 3; at > first; at -= 3) apart = `${apart.slice(0, at)},${apart.slice(at)}`;
  return decimals === undefined ? apart : `${apart}.${decimals}`;
}

/** A number with its noun: `1 error`, `1,204 errors`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** How often something happens: `every hour`, `every 4 hours`. */
export function every(count: number, noun: string): string {
  return count === 1 ? `every ${noun}` : `every ${counted(count, noun)}`;
}
