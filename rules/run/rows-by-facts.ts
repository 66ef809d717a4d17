import type { RowId } from "../../documents/index.ts";
import type { Fact } from "./fact.ts";

/** Rows of a rule that go by the same facts. */
export interface RowsByFacts {
  readonly rows: readonly RowId[];
  readonly facts: readonly Fact[];
}

/** The rows that go by facts of some kind: where one of these is not recorded, they may wait for it. Each once. */
export function rowsGoingBy(
  groups: readonly RowsByFacts[],
  isMeant: (fact: Fact) => boolean,
): readonly RowId[] {
  return [...new Set(groups.filter(({ facts }) => facts.some(isMeant)).flatMap(({ rows }) => rows))];
}

/** The facts that a row goes by, each once. */
export function factsBehind(groups: readonly RowsByFacts[], row: RowId): readonly Fact[] {
  return [...new Set(groups.filter(({ rows }) => rows.includes(row)).flatMap(({ facts }) => facts))];
}
