import type { Matrix, RowId } from "../../documents/index.ts";
import type { Scenario } from "../../inventory/protection/protection.ts";
import type { Entities, EntityName } from "../../schemas/generated/types.ts";
import type { Binding } from "../run/binding.ts";
import type { Fact } from "../run/fact.ts";
import type { LintRun } from "../run/lint-run.ts";
import type { FactOf, RowCheck } from "../run/row-check.ts";
import type { RowsByFacts } from "../run/rows-by-facts.ts";

/** The properties that objects of some kind record. */
export type AnyProperty = { [Name in EntityName]: FactOf<Entities[Name]> }[EntityName];

/** A check of some rows at the objects of one kind. */
export interface CheckSpec<Visit extends EntityName, MessageId extends string, Options> {
  /** The kind of object that is looked at. */
  readonly visit: Visit;
  readonly rows: readonly [RowId, ...RowId[]];
  /** The facts that all rows of the check go by, `Disk.size`. Asking for one that stands neither here nor below is an error. */
  readonly facts: readonly Fact[];
  /** The facts that only some of the rows go by. */
  readonly factsOfRows?: readonly RowsByFacts[];
  /**
   * How the rows hold an object, where that does not follow from the scenarios of the machines that it belongs to or
   * serves. All rows of the check are then bound alike; undefined where they say nothing of the object.
   */
  binding?(node: Entities[Visit], run: LintRun): Binding | undefined;
  /** A property of the object that must not be recorded: the check says what follows of that, and nothing of other objects. */
  readonly lacks?: AnyProperty;
  /** Objects that the rows do not speak of at all: neither passed nor undecided there. */
  applies?(node: Entities[Visit], check: RowCheck<MessageId, Options>): boolean;
  /** Whether no object of machines of a scenario can break the rows by the verdicts of a matrix, so that none need be looked at. */
  passesUnder?(scenario: Scenario, matrix: Matrix): boolean;
  decide(node: Entities[Visit], check: RowCheck<MessageId, Options>): void;
}

/** A check among those of a rule, whatever kind of object it looks at. */
export type AnyCheck<MessageId extends string, Options = unknown> = CheckSpec<EntityName, MessageId, Options>;

/**
 * Types a check for a rule of several: its functions get the node that `visit` names, and the rule takes checks of
 * different kinds of object side by side.
 */
export function check<const Visit extends EntityName, const MessageId extends string, Options = unknown>(
  spec: CheckSpec<Visit, MessageId, Options>,
): AnyCheck<MessageId, Options> {
  // A rule calls a check with the nodes of its own kind only.
  return spec as unknown as AnyCheck<MessageId, Options>;
}

/** Which rows of a check go by which facts. */
export function rowsByFactsOf({
  rows,
  facts,
  factsOfRows = [],
}: Pick<AnyCheck<string>, "rows" | "facts" | "factsOfRows">): readonly RowsByFacts[] {
  return [{ rows, facts }, ...factsOfRows];
}

/** The facts that a check may ask for, each once. */
export function factsOf(spec: Pick<AnyCheck<string>, "rows" | "facts" | "factsOfRows">): readonly Fact[] {
  return [...new Set(rowsByFactsOf(spec).flatMap(({ facts }) => facts))];
}
