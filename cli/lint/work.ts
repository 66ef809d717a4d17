import type { LintReport } from "../../lint/result.ts";
import type { LintOptions } from "../../project/options.ts";
import type { Done } from "../formats/formats.ts";
import type { Services } from "../services.ts";
import type { Mode } from "./mode.ts";

/** A lint, and what was done beside it. */
export interface Work {
  readonly report: LintReport;
  readonly done?: Done;
}

/** Lints, and does with the findings what is asked for. */
export async function work(mode: Mode | undefined, options: LintOptions, services: Services): Promise<Work> {
  switch (mode) {
    case undefined:
      return { report: await services.lint(options) };
    case "fix":
    case "fix-dry-run":
      return fixing(mode === "fix", options, services);
    default:
      return recording(mode === "suppress" ? "suppress" : "prune", options, services);
  }
}

async function fixing(isWritten: boolean, options: LintOptions, services: Services): Promise<Work> {
  const report = await services.fix(options, isWritten);
  const findings = report.fixed.reduce((sum, { fixes }) => sum + fixes, 0);
  const files = report.fixed.map(({ filePath }) => filePath);
  return { report, done: { kind: isWritten ? "fixed" : "fixable", findings, files } };
}

async function recording(
  mode: "suppress" | "prune",
  options: LintOptions,
  services: Services,
): Promise<Work> {
  const report = await services.recordSuppressions(options, mode);
  const { added, removed, files } = report;
  const done: Done =
    mode === "suppress"
      ? { kind: "recorded", findings: added, files }
      : { kind: "pruned", findings: removed, files };
  return { report, done };
}
