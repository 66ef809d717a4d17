import type { LintOptions } from "../../project/options.ts";
import type { OptionValues } from "../arguments/option.ts";
import type { Services } from "../services.ts";
import type { Streams } from "../streams.ts";
import type { lintOptions } from "./command.ts";
import { pathsToLint } from "./paths.ts";
import { severitiesOf } from "./rule-option.ts";

/**
 * The command line in the library's words.
 *
 * @throws UsageError for paths and rules that cannot be meant
 */
export async function optionsToLint(
  operands: readonly string[],
  options: OptionValues<typeof lintOptions>,
  streams: Streams,
  services: Services,
): Promise<LintOptions> {
  const paths = await pathsToLint(operands, options["stdin-filename"], streams);
  const rules =
    options.rule.length > 0 ? severitiesOf(options.rule, Object.keys((await services.ruleBook()).rules)) : {};
  const reportsUnused = options["report-unused-disable-directives"];
  return {
    cwd: streams.cwd,
    ...paths,
    ...(options.base === undefined ? {} : { base: options.base }),
    ...(reportsUnused === undefined
      ? {}
      : { reportUnusedDisableDirectives: reportsUnused ? "error" : "off" }),
    rules,
    allowPlugins: true,
  };
}
