import type { Run } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { formats } from "../formats/formats.ts";
import type { TextOutput } from "../streams.ts";
import { counted, grouped } from "../text/numbers.ts";
import { pageOf } from "../text/page.ts";
import { writeNotices } from "../notices.ts";
import type { lintOptions } from "./command.ts";
import { writeFailures } from "./failures.ts";
import { pathsToLint } from "./paths.ts";
import { withoutWarnings } from "./quiet.ts";
import { severitiesOf } from "./rule-option.ts";

/** Lints, prints the report, and says by the exit code whether it may pass. */
export const run: Run<typeof lintOptions> = async ({ operands, options }, streams, services) => {
  const paths = await pathsToLint(operands, options["stdin-filename"], streams);
  const rules =
    options.rule.length > 0 ? severitiesOf(options.rule, Object.keys((await services.ruleBook()).rules)) : {};
  const format = await formats[options.format ?? "stylish"]();
  const base = options.base === undefined ? {} : { base: options.base };
  const report = await services.lint({ cwd: streams.cwd, ...paths, ...base, rules, allowPlugins: true });
  const quiet = options.quiet === true;
  const shown = quiet ? withoutWarnings(report) : report;
  writeAll(format({ report: shown, quiet }, pageOf(streams, options.color)), streams.stdout);
  const { errors, warnings } = report.summary;
  const most = options["max-warnings"];
  const tooManyWarnings = most !== undefined && warnings > most;
  if (tooManyWarnings && errors === 0) {
    streams.stderr.write(
      `drlint: ${counted(warnings, "warning")}, and --max-warnings allows ${grouped(most)}.\n`,
    );
  }
  writeNotices(report.notices, streams);
  writeFailures(report.failures, streams);
  if (report.failures.length > 0) return ExitCode.failure;
  return errors > 0 || tooManyWarnings ? ExitCode.findings : ExitCode.clean;
};

/** Characters that are written at once. */
const CHUNK = 1 << 16;

/** Writes many small pieces as few larger ones: each write is a call of the system. */
function writeAll(pieces: Iterable<string>, output: TextOutput): void {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK) continue;
    output.write(text);
    text = "";
  }
  if (text !== "") output.write(text);
}
