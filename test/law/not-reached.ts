/**
 * Where the law does not hold yet, each with what is missing. A breach that is not in the list fails the tests; one that is
 * mended is to be taken out of it.
 */
const NOT_REACHED: readonly RegExp[] = [
  // A target address that is not named counts as none is set.
  /\/target(\/address)?: .*\/(retain-source-ip|ip-override): undecided -> passed$/,
];

/** Whether a breach is one of those that are known. */
export function isKnown(breach: string): boolean {
  return NOT_REACHED.some((each) => each.test(breach));
}
