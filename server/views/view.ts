import type { Inventory } from "../../inventory/inventory.ts";
import type { FileResult } from "../../lint/result.ts";
import type { RuleFailure } from "../../lint/rule-failures.ts";
import type { LintRun } from "../../rules/run/lint-run.ts";

/**
 * One inventory of the workspace as it stands at this moment, open buffers in place of their files: what every feature
 * reads. After an edit there is another, and this one must not be read any more: read a view at once, and keep none.
 */
export interface View {
  /** The inventory's folder, an absolute path. */
  readonly folder: string;
  readonly inventory: Inventory;
  /** What the rules decided, and the forecasts. Linted when first asked for. */
  readonly run: LintRun;
  /** The results of all files that are linted, without the findings that are known. Linted when first asked for. */
  readonly results: readonly FileResult[];
  /** The same with the findings that are known. */
  readonly all: readonly FileResult[];
  /** Rules that threw an error: what was decided is not complete then. Linted when first asked for. */
  readonly failures: readonly RuleFailure[];
  /** Whether a rule was on for all files. Readiness waits for no rows of the others. */
  isOn(rule: string): boolean;
}
