import type { RuleFailure } from "../../lint/rule-failures.ts";
import { placeInWords } from "../../project/place.ts";
import type { Streams } from "../streams.ts";
import { printable } from "../text/printable.ts";

/** Writes which rules threw an error, and where, one line each, to standard error. */
export function writeFailures(failures: readonly RuleFailure[], { stderr, cwd }: Streams): void {
  for (const { rule, object, reason, ...place } of failures) {
    const text = `${placeInWords(place, cwd)}: The rule '${rule}' failed at ${object}, and was not run any further: ${reason}`;
    stderr.write(`drlint: ${printable(text)}\n`);
  }
}
