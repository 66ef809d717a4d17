import type { LintOptions } from "../project/options.ts";
import type { LintReport } from "./result.ts";

/**
 * Lints inventories. Every folder with files to lint is an inventory of its own; its other files are read too, since
 * names resolve across them.
 *
 * @throws UsageError for paths that lead to nothing, files that cannot be read and rules that do not exist;
 *   ConfigurationError for the first mistake in a configuration
 */
export async function lint(options: LintOptions = {}): Promise<LintReport> {
  // A text in the place of a file is another one each time.
  if (options.cache !== undefined && !options.buffers?.length) {
    const { cachedLint } = await import("./cache/cached-lint.ts");
    return cachedLint(options, options.cache);
  }
  const { lintAll } = await import("./lint-all.ts");
  return lintAll(options);
}
