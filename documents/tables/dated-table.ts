/** Where a table of drlint comes from. */
export interface TableSource {
  /** What the table lists: `Azure regions`. */
  readonly name: string;
  /** The document that it is taken from. */
  readonly source: string;
  /** The date that the document gives itself, as year-month-day. */
  readonly date: string;
  /** The public address of the document. */
  readonly url: string;
}
