/** Compares texts by their characters' numbers, for `sort`: one order on every system and in every language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
