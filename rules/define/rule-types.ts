import type { RuleDefinition, RuleVisitor } from "@eslint/core";
import type { RowId } from "../../documents/index.ts";
import type { Fact } from "../run/fact.ts";
import type { RowsByFacts } from "../run/rows-by-facts.ts";
import type { RuleLevel } from "../run/rule-level.ts";
import type { InventorySourceCode } from "../source/source-code.ts";

/** The rule sets in which a rule stands, beside `all`, which has every rule. */
export type RuleSet = "recommended" | "strict" | "stylistic";

/** What the pages, `drlint rules` and `drlint explain` say of a rule, beside ESLint's own documentation fields. */
export interface InventoryRuleDocs {
  /** One line, without a full stop: what the rule reports. */
  readonly description: string;
  /** Empty for a rule of an organisation that is described nowhere. */
  readonly url: string;
  readonly recommended: boolean;
  /** The part of the name before the slash. */
  readonly subject: string;
  readonly level: RuleLevel;
  readonly sets: readonly RuleSet[];
  /** The rows that the rule decides. */
  readonly rows: readonly RowId[];
  /** Whether it runs when the other rules are through with all files. */
  readonly afterOthers: boolean;
  /** Whether it compares with an earlier state, and does not run without one. */
  readonly comparesWithEarlier: boolean;
  /** Whether it does so with what is checked out, where that which is staged is linted and no earlier state is named. */
  readonly comparesWithCommitted: boolean;
  /** Whether it looks, at a machine or a part of one, at other machines too, or at what others decided of them. */
  readonly looksAround: boolean;
  /** The facts that the rule reads. */
  readonly facts: readonly Fact[];
  /** Which of the rows go by which of the facts: a rule of several checks does not ask each for all. */
  readonly rowsByFacts: readonly RowsByFacts[];
}

/** An ESLint rule over inventories. */
export type InventoryRule = RuleDefinition<{
  LangOptions: Record<string, never>;
  Code: InventorySourceCode;
  RuleOptions: unknown[];
  Visitor: RuleVisitor;
  Node: unknown;
  MessageIds: string;
  ExtRuleDocs: InventoryRuleDocs;
}> & {
  readonly name: string;
  readonly meta: { readonly docs: InventoryRuleDocs };
  /**
   * The rule that runs where a configuration lowers this one to a warning: its rows are then warned of and not
   * violated. For a rule on which documents disagree, so that its severity is the choice between them.
   */
  readonly asWarning?: InventoryRule;
};
