import { isOwnRule, rules } from "../../../rules/index.ts";

/** The page of a rule; undefined for what has none, as rules of plugins. */
export function ruleLink(rule: string): string | undefined {
  return isOwnRule(rule) ? rules[rule]!.meta.docs.url : undefined;
}
