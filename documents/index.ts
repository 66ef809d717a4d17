export type { PlacedStatement } from "./left-out.ts";
export { leftOutStatements } from "./left-out.ts";
export type { DocumentId, RowId } from "./list.ts";
export type { LimitsOf, Matrix, MatrixChanges, Row } from "./matrix.ts";
export { columnOf, matrix, row, verdictFor } from "./matrix.ts";
export type { Column, Kind, Limit, RowVerdict, SourceDocument, Verdict } from "./types.ts";
