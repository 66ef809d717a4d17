// How far behind a system's name its release may stand: "Red Hat Enterprise Linux Server release 7.9".
const NEAR = 5;

/** The release in the words after a system's name: `22.04`, `15 SP4`, `23H2`; undefined where there is none. */
export function readRelease(words: readonly string[]): string | undefined {
  const position = words.slice(0, NEAR).findIndex((word) => /^\d+(?:\.\d+)*$/.test(word));
  if (position < 0) return undefined;
  return `${words[position]}${readSuffix(words.slice(position + 1))}`;
}

// What belongs to the release after its number: a service pack, or the half of a year.
function readSuffix([first, second, third]: readonly string[]): string {
  if (first === "h" && isNumber(second)) return `H${second}`;
  const servicePack = first === "sp" ? second : first === "service" && second === "pack" ? third : undefined;
  return isNumber(servicePack) ? ` SP${servicePack}` : "";
}

/** Whether a name goes on with R2 after a release that has none: `Windows Server 2022 R2` is none that there is. */
export function goesOnWithR2([first, second]: readonly string[]): boolean {
  return first === "r" && second === "2";
}

function isNumber(word: string | undefined): word is string {
  return word !== undefined && /^\d+$/.test(word);
}

/**
 * Negative where the first release came before the second, by their numbers from left to right. `7` stands for all
 * of 7, so that it is not before `7.0`; a service pack counts like a minor release.
 */
export function compareReleases(first: string, second: string): number {
  return compareNumbers(numbersOf(first), numbersOf(second), 0);
}

/**
 * Negative where the first numbers stand before the second, from left to right.
 *
 * @param missing what counts for a number that one of them lacks: unless said otherwise it comes before all others
 */
export function compareNumbers(
  first: readonly number[],
  second: readonly number[],
  missing: 0 | -1 = -1,
): number {
  for (let index = 0; index < Math.max(first.length, second.length); index++) {
    const difference = (first[index] ?? missing) - (second[index] ?? missing);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The numbers of a release, from left to right. */
export function numbersOf(release: string): number[] {
  return (release.match(/\d+/g) ?? []).map(Number);
}
