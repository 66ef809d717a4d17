import type { Notice } from "../project/notice.ts";
import { placeInWords } from "../project/place.ts";
import type { Streams } from "./streams.ts";
import { printable } from "./text/printable.ts";

/** Writes what should be known of the configurations, one line each, to standard error. */
export function writeNotices(notices: readonly Notice[], { stderr, cwd }: Streams): void {
  for (const { place, message } of notices) {
    stderr.write(`drlint: ${printable(`${placeInWords(place, cwd)}: ${message}`)}\n`);
  }
}
