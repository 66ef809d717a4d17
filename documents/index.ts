export type { DocumentId, RowId } from "./list.ts";
export type { LimitsOf, Matrix, MatrixChanges, Row, RowChange, RowOf } from "./matrix.ts";
export { columnOf, matrix, row, verdictFor } from "./matrix.ts";
export type {
  Column,
  ColumnVerdicts,
  Kind,
  Level,
  Limit,
  LimitSource,
  LimitValue,
  RowVerdict,
  SourceDocument,
  Unit,
  Verdict,
} from "./types.ts";
