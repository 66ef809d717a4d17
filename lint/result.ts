import type { RowId } from "../documents/index.ts";
import type { Notice } from "../project/notice.ts";
import type { RuleFailure } from "./rule-failures.ts";

/** Severities as ESLint numbers them. */
export type Severity = 1 | 2;

/** A related place in lines and columns, both from 1. */
export interface RelatedLocation {
  readonly filePath: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

/** One edit of a message's fix, in ESLint's form: offsets in UTF-16 units. */
export interface FixEdit {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** One finding: ESLint's message with the rows it is about and related places. Lines and columns count from 1. */
export interface LintMessage {
  /** The rule's name, `guest-storage/encrypted-disk`; null where the linter itself speaks. */
  readonly ruleId: string | null;
  readonly messageId?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly fix?: FixEdit;
  readonly suggestions?: readonly { readonly desc: string; readonly fix: FixEdit }[];
  readonly rows: readonly RowId[];
  readonly related: readonly RelatedLocation[];
}

/** The findings of one file: ESLint's result object. */
export interface FileResult {
  /** Absolute path. */
  readonly filePath: string;
  /** In the order of the text. */
  readonly messages: readonly LintMessage[];
  readonly suppressedMessages: readonly LintMessage[];
  readonly errorCount: number;
  readonly warningCount: number;
  readonly fatalErrorCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  /** The text, where there are findings to show in it and it was not put right. */
  readonly source?: string;
  /** The text with the fixes made, where some were. */
  readonly output?: string;
}

/** What a lint says in one line: counts over all inventories. */
export interface LintSummary {
  readonly files: number;
  readonly virtualMachines: number;
  /** Those of them without a replication block, which no row is held against. */
  readonly withoutReplication: number;
  /** Rows decided, row and object counted as one. */
  readonly decided: number;
  /** Rows that a fact not recorded leaves open, row and object counted as one. */
  readonly undecided: number;
  readonly errors: number;
  readonly warnings: number;
}

/** The outcome of a lint. */
export interface LintReport {
  /** One result a file that was asked for, sorted by path. */
  readonly results: readonly FileResult[];
  readonly summary: LintSummary;
  /** How many findings the suppressions files know that are certainly not there any more. */
  readonly outdated: number;
  /** Rules that threw an error, one entry a rule. Where there are some, the results are incomplete. */
  readonly failures: readonly RuleFailure[];
  /**
   * Files of the earlier state that could not be read, where nothing else of their inventory could: no change of it is
   * known. Where there are some, the results are incomplete.
   */
  readonly unreadable: readonly Notice[];
  /** What should be known of the configurations and of the earlier state, though it is no mistake. */
  readonly notices: readonly Notice[];
}
