import type { RowId } from "../../../documents/index.ts";

/** Rows that no rule decides yet, and why. */
export interface RowsWithoutRule {
  readonly reason: string;
  readonly rows: readonly RowId[];
}

/**
 * The only place where a row may be without a rule. A row is taken off here when it gets one; a static row has none of
 * these reasons.
 */
export const rowsWithoutRule: readonly RowsWithoutRule[] = [];
