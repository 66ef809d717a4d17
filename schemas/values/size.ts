import { grouped } from "./numbers.ts";
import { withRecentAnswers } from "./recent-answers.ts";

/** The units of a size, largest first. Powers of 1024, as in PowerShell: 1 TB is 1,024 GB. */
const units = [
  ["PB", 1024 ** 5],
  ["TB", 1024 ** 4],
  ["GB", 1024 ** 3],
  ["MB", 1024 ** 2],
  ["KB", 1024],
] as const;

const factors = new Map<string, number>([...units, ["B", 1], ["", 1]]);

/**
 * The number of bytes that a size says, or undefined where it says none: `127GB`, `1.5 TB`, `4,095 GB`, `136365211648`
 * or a number of bytes. `GiB` is the same as `GB` here. Fractions of a byte are rounded. Nothing, a negative size and one
 * beyond what a number holds exactly are no sizes.
 */
export function parseSize(size: string | number): number | undefined {
  return typeof size === "number" ? checked(size) : parseText(size);
}

const parseText = withRecentAnswers((size: string): number | undefined => {
  const parts = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(?:([KMGTP]?)i?B)?$/i.exec(size.trim());
  if (parts === null) return undefined;
  const [, whole, fraction, prefix] = parts;
  const factor = factors.get(prefix ? `${prefix.toUpperCase()}B` : "")!;
  return checked(Number(whole!.replaceAll(",", "") + (fraction ?? "")) * factor);
});

function checked(bytes: number): number | undefined {
  const rounded = Math.round(bytes);
  return Number.isSafeInteger(rounded) && rounded > 0 ? rounded : undefined;
}

/**
 * A number of bytes as people say it, exactly, in the largest unit that needs no more than two decimals: `127 GB`,
 * `1.5 TB`, `4,095 GB`. Sizes that fit no unit are given in bytes.
 */
export function formatSize(bytes: number): string {
  for (const [unit, factor] of units) {
    const value = bytes / factor;
    if (value >= 1 && Math.round(value * 100) / 100 === value) return `${grouped(value)} ${unit}`;
  }
  return `${grouped(bytes)} ${bytes === 1 ? "byte" : "bytes"}`;
}
