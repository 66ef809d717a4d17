/** Something that is wrong with a file that drlint goes by: a configuration, a suppressions file. */
export interface Mistake {
  /** Absolute path. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** A sentence for people. */
  readonly message: string;
  /** What is only to be known, and needs no message of its own. */
  readonly isNotice: boolean;
}
