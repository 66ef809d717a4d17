import { compareNumbers, numbersOf } from "../releases.ts";
import type { KernelName } from "./kernel-name.ts";

/**
 * A line of the support matrix: the kernels that a version of the mobility service brings for some releases of a distribution. Those of
 * the versions before it go on being taken.
 */
export interface KernelLine {
  /** The version of the mobility service, by its first two numbers: `9.66`. */
  readonly agent: string;
  /** The first number of the releases, and the least and the most of their second one. Left out: all of them. */
  readonly major: number;
  readonly minors?: readonly [from: number, to: number];
  /** Flavours of which it takes every stock kernel. */
  readonly stock?: readonly string[];
  /**
   * Series, flavours and builds: `5.4.0 azure 1150-1154 1156`. Several flavours stand with commas. A plus sign behind a build: it and
   * later ones of the series.
   */
  readonly kernels?: readonly string[];
}

/** What the lines of a distribution say of a kernel. */
export interface KernelListing {
  /**
   * `taken`: from a version of the mobility service on. `below`: lower than the lowest of its series that is taken. `unlisted`: between
   * those that are listed. `newer`: than all of its series, or of a newer series. `unknown`: the lines say nothing of such kernels.
   */
  readonly kind: "taken" | "below" | "unlisted" | "newer" | "unknown";
  /** The oldest version of the mobility service that takes it. */
  readonly agent?: string;
  /** The lowest build of its series that is taken, with the series. */
  readonly lowest?: string;
}

interface Entry {
  readonly series: string;
  readonly flavour: string;
  readonly agent: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly isOpen: boolean;
}

/**
 * What lines say of a kernel on a release. A release of which no line speaks is not known.
 *
 * @param release the first and the second number of the release
 */
export function kernelListing(
  lines: readonly KernelLine[],
  [major, minor]: readonly [number, number],
  kernel: KernelName,
): KernelListing {
  const own = lines.filter(
    (line) => line.major === major && (!line.minors || (minor >= line.minors[0] && minor <= line.minors[1])),
  );
  const stock = oldest(own.filter((line) => line.stock?.includes(kernel.flavour)));
  if (stock) return { kind: "taken", agent: stock.agent };
  const ofFlavour = own.flatMap(entriesOf).filter(({ flavour }) => flavour === kernel.flavour);
  const ofSeries = ofFlavour.filter(({ series }) => series === kernel.series);
  if (ofSeries.length === 0) return { kind: isNewerSeries(kernel, ofFlavour) ? "newer" : "unknown" };
  const taking = oldest(ofSeries.filter((entry) => isIn(entry, kernel.build)));
  if (taking) return { kind: "taken", agent: taking.agent };
  const least = ofSeries.reduce((one, other) => (compareNumbers(other.from, one.from) < 0 ? other : one));
  const isBelow = compareNumbers(kernel.build, least.from) < 0;
  if (isBelow && least.isOpen)
    return { kind: "below", lowest: `${least.series}.${least.from.join(".")}`, agent: least.agent };
  if (isBelow) return { kind: "unknown" };
  return { kind: ofSeries.every(({ to }) => compareNumbers(to, kernel.build) < 0) ? "newer" : "unlisted" };
}

function isIn({ from, to, isOpen }: Entry, build: readonly number[]): boolean {
  return compareNumbers(build, from) >= 0 && (isOpen || compareNumbers(build, to) <= 0);
}

function isNewerSeries({ series }: KernelName, entries: readonly Entry[]): boolean {
  const own = numbersOf(series);
  return entries.length > 0 && entries.every((each) => compareNumbers(numbersOf(each.series), own) < 0);
}

function oldest<Of extends { readonly agent: string }>(all: readonly Of[]): Of | undefined {
  return all.reduce<Of | undefined>(
    (one, other) => (one && compareNumbers(numbersOf(one.agent), numbersOf(other.agent)) <= 0 ? one : other),
    undefined,
  );
}

const entries = new WeakMap<KernelLine, readonly Entry[]>();

function entriesOf(line: KernelLine): readonly Entry[] {
  let read = entries.get(line);
  if (!read) {
    read = (line.kernels ?? []).flatMap((text) => entriesIn(text, line.agent));
    entries.set(line, read);
  }
  return read;
}

function entriesIn(text: string, agent: string): Entry[] {
  const [series, flavours, ...builds] = text.split(" ") as [string, string, ...string[]];
  return flavours.split(",").flatMap((flavour) =>
    builds.map((build) => {
      const [from, to = from] = build.replace("+", "").split("-") as [string, string?];
      const isOpen = build.endsWith("+");
      return { series, flavour, agent, from: numbersOf(from), to: numbersOf(to), isOpen };
    }),
  );
}
