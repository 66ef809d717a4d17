import type { LintOptions } from "./options.ts";
import type { FileResult, LintReport } from "./result.ts";
import { LintSession } from "./session.ts";
import { add, EMPTY, summarise } from "./summary.ts";

/**
 * Lints inventories. Every folder with files to lint is an inventory of its own; its other files are read too, since
 * names resolve across them.
 *
 * @throws UsageError for paths that lead to nothing, files that cannot be read and rules that do not exist;
 *   ConfigurationError for the first mistake in a configuration
 */
export async function lint(options: LintOptions = {}): Promise<LintReport> {
  const session = await LintSession.open(options);
  const results: FileResult[] = [];
  let summary = EMPTY;
  for (const linted of session.lint()) {
    results.push(...linted.results);
    summary = add(summary, summarise(linted));
  }
  return { results, summary, failures: session.failures.all, notices: session.notices };
}
