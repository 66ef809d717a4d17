import type { LintReport } from "../../lint/result.ts";
import type { Run } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { formats } from "../formats/formats.ts";
import { writeNotices } from "../notices.ts";
import type { Streams } from "../streams.ts";
import { counted, grouped } from "../text/numbers.ts";
import { pageOf } from "../text/page.ts";
import { writeAll } from "../text/write-all.ts";
import type { lintOptions } from "./command.ts";
import { writeFailures } from "./failures.ts";
import { modeOf } from "./mode.ts";
import { optionsToLint } from "./options-to-lint.ts";
import { withoutWarnings } from "./quiet.ts";
import { work } from "./work.ts";

/** Lints, prints the report, and says by the exit code whether it may pass. */
export const run: Run<typeof lintOptions> = async ({ operands, options }, streams, services) => {
  const mode = modeOf(options, operands.includes("-"));
  const toLint = await optionsToLint(operands, options, streams, services);
  const format = await formats[options.format ?? "stylish"]();
  const { report, done } = await work(mode, toLint, services);
  const quiet = options.quiet === true;
  const shown = { report: quiet ? withoutWarnings(report) : report, quiet, ...(done ? { done } : {}) };
  writeAll(format(shown, pageOf(streams, options.color)), streams.stdout);
  return verdict(report, options["max-warnings"], streams);
};

/** Says on standard error what is no finding, and by the exit code whether the report may pass. */
function verdict(report: LintReport, mostWarnings: number | undefined, streams: Streams): ExitCode {
  const { errors, warnings } = report.summary;
  const tooManyWarnings = mostWarnings !== undefined && warnings > mostWarnings;
  if (tooManyWarnings && errors === 0) {
    streams.stderr.write(
      `drlint: ${counted(warnings, "warning")}, and --max-warnings allows ${grouped(mostWarnings)}.\n`,
    );
  }
  writeNotices([...report.notices, ...report.unreadable], streams);
  writeFailures(report.failures, streams);
  if (report.failures.length > 0 || report.unreadable.length > 0) return ExitCode.failure;
  return errors > 0 || tooManyWarnings ? ExitCode.findings : ExitCode.clean;
}
