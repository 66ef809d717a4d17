import type { RowId } from "../documents/index.ts";
import type { Notice } from "../project/notice.ts";
import type { Shard } from "../project/shards/shard.ts";
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
  /** Why it is silenced, in ESLint's form; only of those that are. */
  readonly suppressions?: readonly Silencing[];
}

/** What silences a finding: a directive in the text, or the suppressions file. */
export interface Silencing {
  readonly kind: "directive" | "file";
  /** What the directive gives as its reason; empty where it gives none. */
  readonly justification: string;
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

/** An object at the top of a file: a machine, a host, a network. */
export interface LintedObject {
  /** `virtualMachines/SQL01`, as the keys of findings begin. */
  readonly object: string;
  /** Absolute path. */
  readonly filePath: string;
  readonly line: number;
}

/** What was looked at in one folder. */
export interface LintedFolder {
  /** Absolute path. */
  readonly folder: string;
  readonly summary: LintSummary;
  /** How many findings the suppressions file knows that are certainly not there any more. */
  readonly outdated: number;
  /** In the order of the files, then of the text. */
  readonly objects: readonly LintedObject[];
}

/**
 * What a finding is known by wherever it is shown, so that it is the same one tomorrow: names, and no lines. It stays when lines
 * are inserted above, files of the folder renamed, or files and objects put in another order.
 */
export interface FindingKey {
  /** The rule's name; empty where the linter itself speaks. */
  readonly rule: string;
  /** The folder of the inventory, absolute. */
  readonly folder: string;
  /** `virtualMachines/SQL01/disks/os`, as in the suppressions file; empty for a file as a whole. */
  readonly object: string;
  /** The property of the object; empty where it is the object as a whole. */
  readonly property: string;
  /** 1 for the first one of its rule at its property, 2 for the next. */
  readonly count: number;
}

/** What some formats need beside the findings. */
export interface ReportDetails {
  /** What each finding is known by, the silenced ones too. */
  readonly keys: ReadonlyMap<LintMessage, FindingKey>;
  /** In the order in which they were linted. */
  readonly folders: readonly LintedFolder[];
  /** `sha256:…` of each configuration, plugin's module and suppressions file that was read, by absolute path. */
  readonly configurations: Readonly<Record<string, string>>;
  /** `sha256:…` of each earlier state that was compared with, by what messages call it: `revision 'main'`. */
  readonly bases: Readonly<Record<string, string>>;
}

/** Which of the shards a report is of. */
export interface ReportedShard extends Shard {
  /** How many folders there are in all shards. */
  readonly total: number;
  /** `sha256:…` of what was dealt out to them. */
  readonly dealt: string;
}

/** The outcome of a lint. */
export interface LintReport {
  /** One result a file that was asked for, sorted by path. */
  readonly results: readonly FileResult[];
  readonly summary: LintSummary;
  /** How many findings the suppressions files know that are certainly not there any more. */
  readonly outdated: number;
  /** Rules that threw an error, one entry a rule and folder. Where there are some, the results are incomplete. */
  readonly failures: readonly RuleFailure[];
  /**
   * Files of the earlier state that could not be read, where nothing else of their inventory could: no change of it is
   * known. Where there are some, the results are incomplete.
   */
  readonly unreadable: readonly Notice[];
  /** What should be known of the configurations and of the earlier state, though it is no mistake. */
  readonly notices: readonly Notice[];
  /** Where only the folders of one shard were linted. */
  readonly shard?: ReportedShard;
  /** What is gathered only where the options ask for it. */
  readonly details?: ReportDetails;
}
