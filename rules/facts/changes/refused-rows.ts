import type { RowId } from "../../../documents/index.ts";
import type { ChangeCheck } from "./change-check.ts";

/** The rows that do not allow a change as it is; should Microsoft come to support it, nothing is reported. */
export function refusedRows(rows: readonly RowId[], check: ChangeCheck): readonly RowId[] {
  return rows.filter((row) => {
    const verdict = check.verdict(row);
    return verdict !== undefined && verdict !== "yes";
  });
}
