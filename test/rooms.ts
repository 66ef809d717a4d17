/** The rooms, from the lowest to the highest. A room imports from lower ones only; those on one level not from each other. */
export const LEVELS = [
  ["schemas"],
  ["inventory"],
  ["documents"],
  ["imports"],
  ["forecast"],
  ["rules"],
  ["project"],
  ["lint"],
  ["answers"],
  ["api"],
  ["cli", "eslint", "server"],
  ["editors"],
];
/** All of them, in the same order. */
export const rooms: readonly string[] = LEVELS.flat();
