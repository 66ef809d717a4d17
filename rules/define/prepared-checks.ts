import type { Matrix, RowId } from "../../documents/index.ts";
import { addTo } from "../../schemas/values/groups.ts";
import { AskedFacts } from "../run/asked-facts.ts";
import { type ScenarioSet, scenarioSet } from "../run/binding.ts";
import { isChoice, isChoiceFact } from "../run/choices.ts";
import { type AnyCheck, factsOf } from "./check.ts";

/** A check, with what follows from it and from the matrix alone: the same for all files. */
export interface PreparedCheck<MessageId extends string, Options> {
  readonly spec: AnyCheck<MessageId, Options>;
  readonly facts: AskedFacts;
  /** Whether its rows are on choices, or on what comes of them: they say nothing of a machine for which nothing is chosen yet. */
  readonly isOnChoices: boolean;
  /** Its rows by the scenarios that they bind: those of several documents stand together, and each holds only the objects that its document speaks of. */
  readonly groups: readonly RowGroup[];
}

/** Rows that bind the same scenarios. */
export interface RowGroup {
  readonly binds: ScenarioSet;
  readonly rows: readonly RowId[];
}

/** The checks of a rule at the objects of one kind, prepared for the verdicts of a matrix. */
export function preparedChecks<MessageId extends string, Options>(
  checks: readonly AnyCheck<MessageId, Options>[],
  matrix: Matrix,
): readonly PreparedCheck<MessageId, Options>[] {
  return withPassesMerged(checks, matrix).map((spec) => prepared(spec, matrix));
}

function prepared<MessageId extends string, Options>(
  spec: AnyCheck<MessageId, Options>,
  matrix: Matrix,
): PreparedCheck<MessageId, Options> {
  const facts = factsOf(spec);
  return {
    spec,
    facts: new AskedFacts(facts),
    isOnChoices:
      isChoice(spec.visit) ||
      (facts.length > 0 && facts.every(isChoiceFact)) ||
      spec.rows.every((row) => matrix.row(row).kind === "forecast"),
    groups: groupByBinds(spec.rows, matrix),
  };
}

function groupByBinds(rows: readonly RowId[], matrix: Matrix): RowGroup[] {
  const groups = new Map<ScenarioSet, RowId[]>();
  for (const id of rows) addTo(groups, scenarioSet(matrix.row(id).binds), id);
  return [...groups].map(([binds, grouped]) => ({ binds, rows: grouped }));
}

/** The decision of a check whose rows no object can break. */
export function passing(): void {}

/**
 * Checks that pass whatever they look at, as one: most of what the documents say is that
 * something is supported, and that has to be noted at every object.
 */
function withPassesMerged<MessageId extends string, Options>(
  checks: readonly AnyCheck<MessageId, Options>[],
  matrix: Matrix,
): AnyCheck<MessageId, Options>[] {
  const merged: AnyCheck<MessageId, Options>[] = [];
  for (const one of checks) {
    const passes = !one.binding && one.passesUnder !== undefined && passesEverywhere(one, matrix);
    const alike = passes
      ? merged.findIndex(
          (other) => other.decide === passing && other.applies === one.applies && other.lacks === one.lacks,
        )
      : -1;
    if (alike >= 0) {
      const other = merged[alike]!;
      merged[alike] = { ...other, rows: [...new Set([...other.rows, ...one.rows])] as [RowId, ...RowId[]] };
    } else {
      merged.push(passes ? { ...one, decide: passing } : one);
    }
  }
  return merged;
}

function passesEverywhere(
  { rows, passesUnder }: Pick<AnyCheck<string>, "rows" | "passesUnder">,
  matrix: Matrix,
): boolean {
  const binding = new Set(rows.flatMap((row) => matrix.row(row).binds));
  return [...binding].every((scenario) => passesUnder!(scenario, matrix));
}
