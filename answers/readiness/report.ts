import type { RowId } from "../../documents/index.ts";
import type { FileResult } from "../../lint/result.ts";
import type { RuleFailure } from "../../lint/rule-failures.ts";
import type { Notice } from "../../project/notice.ts";
import type { MachineReadiness } from "./machine-readiness.ts";
import type { Mistake } from "./mistakes.ts";
import type { BlockingRow, ReadinessTotals, WantedFact } from "./totals.ts";

/** The machines of one inventory. */
export interface InventoryReadiness {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** The protected machines in the files that were asked for, in their order. */
  readonly machines: readonly MachineReadiness[];
  /** Files whose text has mistakes, so that machines and facts in them may not have been seen. Absolute paths. */
  readonly broken: readonly string[];
  /** What cannot be read in the files, whether or not a machine depends on it. */
  readonly mistakes: readonly Mistake[];
  /** Files that a configuration leaves out, so that nothing was checked at their objects. Absolute paths. */
  readonly leftOut: readonly string[];
  /** What a lint finds in the files that were asked for, with what is silenced. */
  readonly findings: readonly FileResult[];
}

/** Rows that could apply to the machines and that nothing was said of. Advice that only `drlint:strict` gives is none of them. */
export interface NotChecked {
  readonly rows: readonly RowId[];
  /** The rules that would decide them: they are off for some of the files, or failed. */
  readonly rules: readonly string[];
}

/** How ready the machines of some inventories are. */
export interface ReadinessReport {
  readonly inventories: readonly InventoryReadiness[];
  readonly totals: ReadinessTotals;
  readonly notChecked: NotChecked;
  /** The rows that block machines, that of most machines first. */
  readonly blockers: readonly BlockingRow[];
  /** What to record first: the facts that undecided machines lack, that of most machines and rows first. */
  readonly wanted: readonly WantedFact[];
  /** Rules that threw an error. Where there are some, the states are incomplete. */
  readonly failures: readonly RuleFailure[];
  readonly notices: readonly Notice[];
}
