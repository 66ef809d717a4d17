import type { RowId } from "../../documents/index.ts";
import { rowsGoingBy } from "../run/rows-by-facts.ts";
import type { InventoryRule } from "./rule-types.ts";

/** A rule that reads a fact. */
export interface ReadingRule {
  readonly rule: InventoryRule;
  /** Those of its rows that wait for the fact where it is not recorded. */
  readonly rows: readonly RowId[];
}

/** Those of some rules that read a fact, `Disk.size`. */
export function rulesReading(fact: string, rules: readonly InventoryRule[]): ReadingRule[] {
  return rules
    .filter(({ meta }) => (meta.docs.facts as readonly string[]).includes(fact))
    .map((rule) => ({ rule, rows: rowsGoingBy(rule.meta.docs.rowsByFacts, (read) => read === fact) }));
}
