import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ForecastReport } from "../../answers/forecast/report.ts";
import type { FailoverKind } from "../../forecast/types.ts";
import { UsageError } from "../../project/usage-error.ts";
import type { Run } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { writeNotices } from "../notices.ts";
import type { Streams } from "../streams.ts";
import { pageOf } from "../text/page.ts";
import { writeAll } from "../text/write-all.ts";
import type { forecastOptions } from "./command.ts";
import { type ForecastFormat, forecastFormats } from "./formats.ts";

/** Shows what a failover does to each adapter, and says by the exit code whether all of them come up. */
export const run: Run<typeof forecastOptions> = async ({ operands, options }, streams, services) => {
  const { format: name = "table", output, vm } = options;
  if (name === "html" && output === undefined && streams.stdout.isTTY) {
    throw new UsageError("The page is for a browser: add --output forecast.html.");
  }
  const format = await forecastFormats[name]();
  const report = await services.forecast({
    cwd: streams.cwd,
    paths: operands,
    allowPlugins: true,
    kinds: kindsOf(options),
    ...(vm.length > 0 ? { machines: vm } : {}),
  });
  if (output === undefined) writeAll(format(report, pageOf(streams, options.color)), streams.stdout);
  else writeFile(output, format, report, streams);
  writeNotices(report.notices, streams);
  return isAllComingUp(report) ? ExitCode.clean : ExitCode.findings;
};

/** Without either option it is a failover that people plan for. */
function kindsOf(options: {
  failover?: boolean | undefined;
  "test-failover"?: boolean | undefined;
}): FailoverKind[] {
  if (!options["test-failover"]) return ["failover"];
  return options.failover ? ["failover", "test-failover"] : ["test-failover"];
}

/** Writes to a file as to an output that is no terminal. @throws UsageError where it cannot be written */
function writeFile(path: string, format: ForecastFormat, report: ForecastReport, streams: Streams): void {
  const stdout = { ...streams.stdout, isTTY: false, columns: undefined };
  const pieces = [...format(report, pageOf({ ...streams, stdout }, false))];
  try {
    writeFileSync(resolve(streams.cwd, path), pieces.join(""));
  } catch (error) {
    throw new UsageError(`'${path}' cannot be written: ${whyNotWritten(error as NodeJS.ErrnoException)}.`);
  }
}

function whyNotWritten({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "there is no such folder";
    case "EISDIR":
      return "it is a folder";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "permission denied";
    default:
      return code ?? message;
  }
}

/** A file with mistakes may hold machines that were not seen, or say something else than it seems to. */
function isAllComingUp({ forecasts }: ForecastReport): boolean {
  return forecasts.every(
    ({ machines, faulty }) =>
      faulty.length === 0 &&
      machines.every(({ adapters }) => adapters.every(({ state }) => state !== "fails")),
  );
}
