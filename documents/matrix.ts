import type { Scenario } from "../inventory/protection/protection.ts";
import { type DataOf, type DocumentId, documents, type RowId, rows } from "./list.ts";
import type {
  Column,
  Kind,
  Level,
  Limit,
  LimitValue,
  RowData,
  RowVerdict,
  SourceDocument,
  Verdict,
} from "./types.ts";

/** A row of the matrix, whichever it is. Its limits are known by name only through {@link RowOf}. */
export interface Row {
  readonly id: RowId;
  readonly document: DocumentId;
  /** The section's name in the id. Documents without sections have none. */
  readonly section: string | undefined;
  readonly title: string;
  readonly summary: string;
  readonly kind: Kind;
  readonly level: Level;
  readonly verdict: RowVerdict;
  /** The scenarios that the row speaks of. */
  readonly binds: readonly Scenario[];
  readonly limits: Readonly<Record<string, Limit>>;
  /** Whether it speaks of test failovers alone, so that it never holds a machine back. */
  readonly onTestsOnly: boolean;
  readonly reading: string | undefined;
}

/** The row of one id: its limits are known by name and by type. */
export type RowOf<Id extends RowId> = Omit<Row, "id" | "limits"> & {
  readonly id: Id;
  readonly limits: LimitsOf<Id>;
};

/** The limits of one row. A row without limits has an empty object. */
export type LimitsOf<Id extends RowId> =
  DataOf<Id> extends { readonly limits: infer Limits }
    ? { readonly [Name in keyof Limits]: Limit<ValueOf<Limits[Name]>> }
    : Readonly<Record<never, Limit>>;

// The data holds literals; a changed matrix holds other values of the same kind.
type ValueOf<Written> = Written extends { readonly value: infer Value } ? Widened<Value> : LimitValue;
type Widened<Value> = Value extends number
  ? number
  : Value extends string
    ? string
    : Value extends readonly string[]
      ? readonly string[]
      : readonly number[];

/** What to change in one row: its verdict, or one column of it, and parts of its limits. */
export interface RowChange<Id extends RowId> {
  readonly verdict?: RowVerdict;
  readonly limits?: { readonly [Name in keyof LimitsOf<Id>]?: Partial<LimitsOf<Id>[Name]> };
}

/** The rows to change, by id. */
export type MatrixChanges = { readonly [Id in RowId]?: RowChange<Id> };

/** Everything that the source documents say, row by row. */
export interface Matrix {
  readonly documents: Readonly<Record<DocumentId, SourceDocument>>;
  /** The ids of all rows, in the order of the documents. */
  ids(): readonly RowId[];
  /** The row of an id. Throws where there is no such row, which only untyped callers can meet. */
  row<Id extends RowId>(id: Id): RowOf<Id>;
  /** The row of an id that somebody typed, or undefined. */
  find(id: string): Row | undefined;
  /** A matrix in which some verdicts or limits are others. This one stays as it is. */
  with(changes: MatrixChanges): Matrix;
}

/** The column in which a scenario's verdicts stand. Replication between Azure regions has none. */
export function columnOf(scenario: Scenario): Column | undefined {
  if (scenario === "azure-to-azure") return undefined;
  return scenario === "site-to-azure" ? "site" : "vmm";
}

/** What a row says of a scenario, or undefined where it says nothing of it. */
export function verdictFor(row: Pick<Row, "binds" | "verdict">, scenario: Scenario): Verdict | undefined {
  return row.binds.includes(scenario) ? verdictIn(row.verdict, scenario) : undefined;
}

function verdictIn(verdict: RowVerdict, scenario: Scenario): Verdict | undefined {
  if (typeof verdict === "string") return verdict;
  const column = columnOf(scenario);
  return column && verdict[column];
}

/** The matrix as the documents have it. */
export const matrix: Matrix = createMatrix(rows);

/** The row of an id in the matrix as the documents have it. */
export function row<Id extends RowId>(id: Id): RowOf<Id> {
  return matrix.row(id);
}

function createMatrix(data: Readonly<Record<RowId, RowData>>): Matrix {
  // Rows are made when they are first asked for, so that importing the matrix costs nothing.
  const made = new Map<string, Row>();
  function find(id: string): Row | undefined {
    let found = made.get(id);
    if (!found && isRowId(id)) {
      found = makeRow(id, data[id]);
      made.set(id, found);
    }
    return found;
  }
  return {
    documents,
    ids: () => Object.keys(data) as RowId[],
    find,
    row: <Id extends RowId>(id: Id) => {
      const found = find(id);
      if (!found) throw unknownRow(id);
      return found as unknown as RowOf<Id>;
    },
    with: (changes) => createMatrix({ ...data, ...changedRows(data, changes) }),
  };
}

function isRowId(id: string): id is RowId {
  return Object.hasOwn(rows, id);
}

function makeRow(id: RowId, data: RowData): Row {
  const parts = id.split("/");
  const document = parts[0] as DocumentId;
  const { title, summary, kind, level, verdict, onTestsOnly = false, reading } = data;
  const binds = data.binds ?? documents[document].binds.filter((scenario) => verdictIn(verdict, scenario));
  const section = parts.length === 3 ? parts[1] : undefined;
  return {
    id,
    document,
    section,
    title,
    summary,
    kind,
    level,
    verdict,
    binds,
    limits: data.limits ?? {},
    onTestsOnly,
    reading,
  };
}

function changedRows(
  data: Readonly<Record<RowId, RowData>>,
  changes: MatrixChanges,
): Partial<Record<RowId, RowData>> {
  const changed: Partial<Record<RowId, RowData>> = {};
  for (const [id, change] of Object.entries(changes)) {
    if (!isRowId(id)) throw unknownRow(id);
    changed[id] = changedRow(id, data[id], change);
  }
  return changed;
}

interface LooseChange {
  readonly verdict?: RowVerdict;
  readonly limits?: Readonly<Record<string, Partial<Limit> | undefined>>;
}

function changedRow(id: RowId, data: RowData, change: LooseChange): RowData {
  const limits: Record<string, Limit> = { ...data.limits };
  for (const [name, limit] of Object.entries(change.limits ?? {})) {
    const before = data.limits && Object.hasOwn(data.limits, name) ? data.limits[name] : undefined;
    if (!before)
      throw new Error(
        `Row "${id}" has no limit "${name}". It has: ${Object.keys(limits).join(", ") || "none"}.`,
      );
    limits[name] = { ...before, ...limit };
  }
  return { ...data, limits, verdict: changedVerdict(data.verdict, change.verdict) };
}

// One column given leaves the other as it was.
function changedVerdict(before: RowVerdict, change: RowVerdict | undefined): RowVerdict {
  if (change === undefined) return before;
  if (typeof change === "string" || typeof before === "string") return change;
  return { ...before, ...change };
}

function unknownRow(id: string): Error {
  return new Error(`No row "${id}" in the matrix. A row's id is document/section/name, or document/name.`);
}
