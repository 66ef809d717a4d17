import { findingKeys } from "./finding-key.ts";
import type { LintedInventory } from "./inventory-linter.ts";
import { objectsIn } from "./linted-objects.ts";
import type { FileResult, FindingKey, LintedObject, LintMessage, LintSummary } from "./result.ts";
import type { RuleFailure } from "./rule-failures.ts";
import { summarise } from "./summary.ts";

/** What a lint gave in one folder: all that a report needs of it, without the inventory. */
export interface FolderReport {
  /** Absolute path. */
  readonly folder: string;
  readonly summary: LintSummary;
  /** How many findings the suppressions file knows that are certainly not there any more. */
  readonly outdated: number;
  /** One a file that was asked for, sorted by path. One at least. */
  readonly results: readonly FileResult[];
  readonly failures: readonly RuleFailure[];
  /** What is gathered only where the options ask for it. */
  readonly details: FolderDetails | undefined;
}

/** What some formats need beside the findings of a folder. */
export interface FolderDetails {
  /** What each finding is known by, the silenced ones too. */
  readonly keys: ReadonlyMap<LintMessage, FindingKey>;
  /** In the order of the files, then of the text. */
  readonly objects: readonly LintedObject[];
}

/** What of a linted inventory goes into a report. */
export type Reported = Pick<
  LintedInventory,
  "folder" | "inventory" | "run" | "results" | "outdated" | "failures"
>;

/** The report of one folder. */
export function folderReportOf(linted: Reported, withDetails: boolean): FolderReport {
  const { folder, inventory, results, outdated, failures } = linted;
  return {
    folder,
    summary: summarise(linted),
    outdated: outdated.length,
    results,
    failures,
    details: withDetails
      ? { keys: findingKeys(folder, inventory, results), objects: objectsIn(inventory, results) }
      : undefined,
  };
}
