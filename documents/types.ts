import type { Scenario } from "../inventory/protection/protection.ts";

/** What a document says about a thing: supported, refused, without meaning there, or dependent on the row's limits. */
export type Verdict = "yes" | "no" | "not-applicable" | "conditional";

/** The two columns of the Hyper-V support matrix: with Virtual Machine Manager, and without it (a Hyper-V site). */
export type Column = "vmm" | "site";

/** One verdict for each column that the row has. A row on VMM alone has no `site`. */
export interface ColumnVerdicts {
  readonly vmm?: Verdict;
  readonly site?: Verdict;
}

/** A row of a document without columns has a single verdict. */
export type RowVerdict = Verdict | ColumnVerdicts;

/**
 * When a row can be decided: from one state of the inventory, from two states (an earlier one is needed), or from the
 * computed outcome of a failover.
 */
export type Kind = "static" | "change" | "forecast";

/** `error`: refused, broken or unreachable. `warning`: it works, but something is lost, changed or left to chance. */
export type Level = "error" | "warning";

/** A number, a name or version as text, or a list of names. */
export type LimitValue = number | string | readonly string[] | readonly number[];

/** What the value of a limit counts or names. */
export type Unit =
  | "addresses"
  | "bytes"
  | "characters"
  | "clouds"
  | "cores"
  | "date"
  | "disks"
  | "generation"
  | "groups"
  | "host groups"
  | "hours"
  | "machines"
  | "name"
  | "names"
  | "partitions"
  | "pattern"
  | "prefix"
  | "prefixes"
  | "seconds"
  | "tenants"
  | "version"
  | "versions"
  | "volumes";

/** Where a limit stands: in the document, or in drlint's reading of it (common knowledge that the document lacks). */
export type LimitSource = "document" | "reading";

/** A figure or list that a row is decided by. Sizes are bytes; versions are dotted text. */
export interface Limit<Value extends LimitValue = LimitValue> {
  readonly value: Value;
  readonly unit: Unit;
  readonly source: LimitSource;
  /** Where it comes from or how it is meant, when the name does not say. */
  readonly note?: string;
}

/** A source document with its rows. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** The date that the document itself gives, as year-month-day. */
  readonly date: string;
  /** Its public address. Left out where the article is no longer published. */
  readonly url?: string;
  /** The scenarios that its rows speak of, unless a row says otherwise. */
  readonly binds: readonly Scenario[];
  /** What stands for it in the short names of its rows, `drlint explain prerequisites/host-os`. Empty: nothing does. */
  readonly shortName: string;
  /** True for a document that says of everything about a machine whether it is supported: without one, none is ready. */
  readonly isSupportMatrix?: true;
  /** Titles of its sections by the name that row ids carry. A document without sections has none. */
  readonly sections: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, RowData>>;
  /** The statements that it has beside its rows, and that no rule decides, by id. */
  readonly leftOut?: Readonly<Record<string, LeftOutStatement>>;
}

/** A statement of a document that an inventory is not held against. */
export interface LeftOutStatement {
  /** Short name, in drlint's words. */
  readonly title: string;
  /** Why no rule decides it. */
  readonly reason: string;
}

/** A row as it is written in the data, under its id. */
export interface RowData {
  /** Short name, in drlint's words. */
  readonly title: string;
  /** What the document says, in drlint's words. */
  readonly summary: string;
  readonly kind: Kind;
  readonly level: Level;
  readonly verdict: RowVerdict;
  /** The scenarios it binds, where they are not the document's. */
  readonly binds?: readonly Scenario[];
  readonly limits?: Readonly<Record<string, Limit>>;
  /**
   * Whether it speaks of test failovers alone. Such a row never holds a machine back: network and addresses of a test are
   * chosen when it is started.
   */
  readonly onTestsOnly?: true;
  /** How drlint reads the row where the document is unclear or contradicted. */
  readonly reading?: string;
}

/** The rows of one document, by id: `document/section/name`, or `document/name` where it has no sections. */
export type DocumentRows<DocumentName extends string> = Readonly<
  Record<`${DocumentName}/${string}`, RowData>
>;

/** The statements of one document that are left out, by id: `document/section/name`, or `document/name`. */
export type LeftOut<DocumentName extends string> = Readonly<
  Record<`${DocumentName}/${string}`, LeftOutStatement>
>;
