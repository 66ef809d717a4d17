import type { FileResult, LintReport } from "../../../lint/result.ts";
import type { LintOptions } from "../../../project/options.ts";

/** A report as it is to be shown. */
export interface ShownReport {
  readonly report: LintReport;
  /** The folder that paths for programs are seen from, absolute: the root of the repository. */
  readonly root: string;
  /** What the command line asked to be linted. */
  readonly asked: Asked;
  /** Whether warnings are left out. The summary still counts them. */
  readonly quiet: boolean;
  readonly done?: Done | undefined;
  /** How many warnings are allowed; undefined: any number. */
  readonly maxWarnings?: number | undefined;
  /** The category of a SARIF run, where several are made of one commit. */
  readonly category?: string | undefined;
  /** Whether SARIF has silenced findings too. */
  readonly showsSilenced?: boolean | undefined;
  /** Whether there was nothing to lint, since what is staged concerns no inventory. */
  readonly isNothingStaged?: boolean;
}

/** What was asked for, as far as it decides what is found. */
export interface Asked {
  /** Paths and globs, seen from the root of the repository. */
  readonly paths: readonly string[];
  /** What is staged, or two commits. */
  readonly staged?: LintOptions["staged"];
  readonly base?: string;
  readonly assume?: string;
  /** The configuration that is named, seen from the root of the repository. */
  readonly configuration?: string;
  /** The rule sets that are on, too. */
  readonly extends?: NonNullable<LintOptions["extends"]>;
  /** What is said of rules over the configurations. */
  readonly rules: NonNullable<LintOptions["rules"]>;
  /** What is left out, too. */
  readonly ignorePatterns?: readonly string[];
  readonly reportUnusedDisableDirectives?: string;
}

/** What was done with findings beside printing what remains, or would be done, in which files (absolute paths). */
export interface Done {
  /** `fixable`: they would be put right. `recorded` and `pruned`: in suppressions files. */
  readonly kind: "fixed" | "fixable" | "recorded" | "pruned";
  readonly findings: number;
  readonly files: readonly string[];
}

/** The report with errors alone. The summary stays: it says how many warnings there are. */
export function withoutWarnings(report: LintReport): LintReport {
  return { ...report, results: report.results.map(errorsOf) };
}

function errorsOf(result: FileResult): FileResult {
  if (result.warningCount === 0) return result;
  const { source, ...rest } = result;
  const messages = result.messages.filter((message) => message.severity === 2);
  return {
    ...rest,
    messages,
    suppressedMessages: result.suppressedMessages.filter((message) => message.severity === 2),
    warningCount: 0,
    fixableWarningCount: 0,
    ...(source === undefined || messages.length === 0 ? {} : { source }),
  };
}
