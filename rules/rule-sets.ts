import type { InventoryRule, RuleSet } from "./define/rule-types.ts";
import { rules } from "./index.ts";

/** A severity as ESLint names it. */
export type SeverityName = "off" | "warn" | "error";

/** The severity of each rule that a set turns on. */
export type RuleSetSeverities = Readonly<Record<string, SeverityName>>;

/**
 * The rule sets. `recommended` is what holds without configuration, `stylistic` is on how an inventory is written and on
 * what could be newer; `all` has every rule.
 */
export const ruleSets: Readonly<Record<RuleSet | "all", RuleSetSeverities>> = {
  recommended: severities((rule) => rule.meta!.docs!.sets.includes("recommended")),
  strict: severities((rule) => rule.meta!.docs!.sets.includes("strict")),
  stylistic: severities((rule) => rule.meta!.docs!.sets.includes("stylistic")),
  all: severities(() => true),
};

function severities(isIn: (rule: InventoryRule) => boolean): RuleSetSeverities {
  return Object.fromEntries(
    Object.values(rules)
      .filter(isIn)
      .map((rule) => [rule.name, rule.meta!.docs!.level === "error" ? "error" : "warn"]),
  );
}
