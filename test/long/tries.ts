import fc, { type Arbitrary } from "fast-check";

/** How long each test goes on, in seconds. An input that is begun is finished. */
const seconds = numberOf("DRLINT_LONG_SECONDS", 8);
/** The seed of the first input, from `DRLINT_LONG_SEED` or the clock; the next ones count on from it. */
export const firstSeed = numberOf("DRLINT_LONG_SEED", Date.now() & 0x3fffffff);

/**
 * Tries a property with random inputs until the time is over, and prints the seeds. Of an input for which it fails, the smallest one
 * is told that still does, and its seed, with which a run begins with it.
 *
 * @param what the name that is printed
 * @param holds throws where the property does not hold
 */
export async function tries<Input>(
  what: string,
  inputs: Arbitrary<Input>,
  holds: (input: Input) => void | Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(inputs, async (input) => holds(input));
  // What is tried is loaded with the first input, which takes longer than many others.
  let end = Number.POSITIVE_INFINITY;
  let seed = firstSeed;
  do {
    const details = await fc.check(property, { seed, numRuns: 1 });
    if (details.failed)
      throw new Error(`DRLINT_LONG_SEED=${seed}\n${fc.defaultReportMessage(details)}`, {
        cause: details.errorInstance,
      });
    if (seed++ === firstSeed) end = performance.now() + seconds * 1000;
  } while (performance.now() < end);
  console.log(`${what}: seeds ${firstSeed} to ${seed - 1}`);
}

function numberOf(variable: string, otherwise: number): number {
  const value = Number(process.env[variable] ?? otherwise);
  if (!Number.isFinite(value)) throw new Error(`${variable} is '${process.env[variable]}', and no number.`);
  return value;
}
