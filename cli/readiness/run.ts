import type { ReadinessReport } from "../../answers/readiness/report.ts";
import { areTablesOld, FRESH_FOR_MONTHS, LAST_CHECKED } from "../../documents/tables/tables.ts";
import type { Run } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { writeFailures } from "../lint/failures.ts";
import { writeNotices } from "../notices.ts";
import { pageOf } from "../text/page.ts";
import { writeAll } from "../text/write-all.ts";
import type { readinessOptions } from "./command.ts";
import { readinessFormats } from "./formats.ts";

/** Shows how ready machines are, and says by the exit code whether all of them are. */
export const run: Run<typeof readinessOptions> = async ({ operands, options }, streams, services) => {
  const format = await readinessFormats[options.format ?? "table"]();
  const report = await services.readiness({ cwd: streams.cwd, paths: operands, allowPlugins: true });
  writeAll(format(report, pageOf(streams, options.color)), streams.stdout);
  writeNotices(report.notices, streams);
  if (areTablesOld(services.today())) streams.stderr.write(OLD_TABLES);
  writeFailures(report.failures, streams);
  if (report.failures.length > 0) return ExitCode.failure;
  return isAllReady(report) ? ExitCode.clean : ExitCode.findings;
};

const OLD_TABLES = `drlint: What this drlint knows of Microsoft's documents, of versions and of regions was last checked on ${LAST_CHECKED}, more than ${FRESH_FOR_MONTHS} months ago. Update drlint; 'drlint --version --verbose' prints the date of every document and table.\n`;

/** A file with mistakes in its text may hold machines that were not seen. */
function isAllReady({ totals, inventories }: ReadinessReport): boolean {
  return totals.ready === totals.machines && inventories.every(({ broken }) => broken.length === 0);
}
