import type { RuleFailure } from "../lint/rule-failures.ts";
import type { Notice } from "../project/notice.ts";
import { placeInWords, shownPath } from "../project/place.ts";
import { UsageError } from "../project/usage-error.ts";
import { counted } from "../schemas/values/numbers.ts";
import { printable } from "../schemas/values/printable.ts";
import { packageFile } from "./shipped-files.ts";
import type { Streams } from "./streams.ts";

// What standard error says.

/**
 * What standard error says of something that went wrong: one line. A mistake of drlint's own is called one, with where
 * to report it; with `DRLINT_DEBUG=1` its stack follows.
 */
export function failureText(error: unknown, env: Streams["env"]): string {
  if (error instanceof UsageError) return `drlint: ${printable(error.message)}\n`;
  const message = error instanceof Error ? error.message : String(error);
  const told = printable(message).replace(/\.?$/, ".");
  const line = `drlint: internal error: ${told} Please report it at ${packageFile().bugs.url}`;
  if (env.DRLINT_DEBUG !== "1") return `${line}; DRLINT_DEBUG=1 shows where it happened.\n`;
  return `${line}.\n${error instanceof Error ? `${error.stack}\n` : ""}`;
}

/** Writes what should be known of the configurations, one line each, to standard error. */
export function writeNotices(notices: readonly Notice[], { stderr, cwd }: Streams): void {
  for (const { place, message } of notices) {
    const where = place.line === undefined ? shownPath(place.file, cwd) : placeInWords(place, cwd);
    stderr.write(`drlint: ${printable(`${where}: ${message}`)}\n`);
  }
}

/** Writes which rules threw an error, and where first, one line each, to standard error. */
export function writeFailures(failures: readonly RuleFailure[], { stderr, cwd }: Streams): void {
  const counts = new Map<string, number>();
  for (const { rule } of failures) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const [name, count] of counts) {
    const { rule, object, reason, ...place } = failures.find((each) => each.rule === name)!;
    const others = count === 1 ? "" : ` It failed in ${counted(count - 1, "other folder")} too.`;
    const text = `${placeInWords(place, cwd)}: The rule '${rule}' failed at ${object}, and was not run any further: ${reason}${others}`;
    stderr.write(`drlint: ${printable(text)}\n`);
  }
}
