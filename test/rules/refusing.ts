import { type MatrixChanges, matrix, type Row, type RowId, type RowVerdict } from "../../documents/index.ts";

/** The matrix with rows refused, in every column that they have. */
export function refusing(rows: readonly RowId[]): MatrixChanges {
  return Object.fromEntries(rows.map((id) => [id, { verdict: refusal((matrix.row(id) as Row).verdict) }]));
}

function refusal(verdict: RowVerdict): RowVerdict {
  if (typeof verdict === "string") return "no";
  return Object.fromEntries(Object.keys(verdict).map((column) => [column, "no"]));
}
