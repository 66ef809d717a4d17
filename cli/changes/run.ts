import type { ChangesReport } from "../../answers/changes/changes.ts";
import { UsageError } from "../../project/usage-error.ts";
import type { Run } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { writeFailures } from "../lint/failures.ts";
import { writeNotices } from "../notices.ts";
import { pageOf } from "../text/page.ts";
import { writeAll } from "../text/write-all.ts";
import type { changesOptions } from "./command.ts";
import { changesFormats } from "./formats.ts";

/** Lists the changes, and says by the exit code whether replication survives them. */
export const run: Run<typeof changesOptions> = async ({ operands, options }, streams, services) => {
  const { base } = options;
  if (base === undefined) {
    throw new UsageError(
      "'drlint changes' needs to know since when: --base with a git revision or a folder, such as --base origin/main.",
    );
  }
  const format = await changesFormats[options.format ?? "table"]();
  const report = await services.changes({ cwd: streams.cwd, paths: operands, base, allowPlugins: true });
  writeAll(format(report, pageOf(streams, options.color)), streams.stdout);
  writeNotices([...report.notices, ...report.unreadable], streams);
  writeFailures(report.failures, streams);
  return exitCodeOf(report);
};

function exitCodeOf({ totals, failures, unreadable }: ChangesReport): ExitCode {
  if (failures.length > 0 || unreadable.length > 0) return ExitCode.failure;
  return totals.error > 0 || totals.unreadable > 0 ? ExitCode.findings : ExitCode.clean;
}
