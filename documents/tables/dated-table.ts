/** Where a table of drlint comes from. */
export interface TableSource {
  /** What the table lists: `Azure regions`. */
  readonly name: string;
  /** The document that it is taken from. */
  readonly source: string;
  /** The date of that document, as year-month-day. Left out where there is no document that the table can be held against. */
  readonly date?: string;
  /** The public address of the document, where it has one. */
  readonly url?: string;
}
