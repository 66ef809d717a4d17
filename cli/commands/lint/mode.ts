import type { LintReport } from "../../../lint/result.ts";
import type { LintOptions } from "../../../project/options.ts";
import { UsageError } from "../../../project/usage-error.ts";
import type { Done } from "../../formats/lint/shown-report.ts";
import type { Services } from "../../services.ts";

/** The options that ask for something to be done in the place of printing the findings alone. */
const MODES = ["fix", "fix-dry-run", "suppress", "prune-suppressions", "list-files"] as const;
/** What is done in the place of printing the findings alone. */
type Mode = (typeof MODES)[number];

/**
 * What the options ask for; undefined where the findings are only printed.
 *
 * @throws UsageError where they ask for two things, or for one that standard input or what is staged cannot have
 */
export function modeOf(
  options: Readonly<Record<Mode | "staged", boolean | undefined>> &
    Readonly<Record<"shard" | "cache", string | undefined>>,
  isStandardInput: boolean,
): Mode | undefined {
  const [mode, other] = MODES.filter((each) => options[each] === true);
  if (mode && other)
    throw new UsageError(`--${mode} and --${other} do not go together. Run one after the other.`);
  if (isStandardInput && mode === "fix") {
    throw new UsageError(
      "--fix writes files, and standard input is none. --fix-dry-run --format json gives the text that is put right.",
    );
  }
  if (isStandardInput && (mode === "suppress" || mode === "prune-suppressions")) {
    throw new UsageError(`--${mode} goes with files, not with standard input.`);
  }
  if (options.staged && (mode === "suppress" || mode === "prune-suppressions")) {
    throw new UsageError(
      `--${mode} goes by what stands on the disk. Run it without --staged, and stage what it writes.`,
    );
  }
  if (options.cache !== undefined && mode !== undefined) {
    throw new UsageError(`--cache goes with a lint that only shows what it finds. Run --${mode} without it.`);
  }
  if (options.shard !== undefined && (mode === "suppress" || mode === "prune-suppressions")) {
    throw new UsageError(
      `--${mode} writes one file for all folders, which shards would write at once. Run it without --shard.`,
    );
  }
  return mode;
}

/** A lint, and what was done beside it. */
export interface LintOutcome {
  readonly report: LintReport;
  readonly done?: Done;
}

/** Lints, and does with the findings what is asked for. */
export async function lintInMode(
  mode: Exclude<Mode, "list-files"> | undefined,
  options: LintOptions,
  services: Services,
): Promise<LintOutcome> {
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

async function fixing(isWritten: boolean, options: LintOptions, services: Services): Promise<LintOutcome> {
  const report = await services.fix(options, isWritten);
  const findings = report.fixed.reduce((sum, { fixes }) => sum + fixes, 0);
  const files = report.fixed.map(({ filePath }) => filePath).sort();
  return { report, done: { kind: isWritten ? "fixed" : "fixable", findings, files } };
}

async function recording(
  mode: "suppress" | "prune",
  options: LintOptions,
  services: Services,
): Promise<LintOutcome> {
  const report = await services.recordSuppressions(options, mode);
  const { added, removed, files } = report;
  const done: Done =
    mode === "suppress"
      ? { kind: "recorded", findings: added, files }
      : { kind: "pruned", findings: removed, files };
  return { report, done };
}
