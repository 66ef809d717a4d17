import type { RuleBook } from "./services.ts";

/** The names of the rule sets that turn a rule on, in the order of the sets. */
export function setsOf(rule: string, { ruleSets }: RuleBook): string[] {
  return Object.keys(ruleSets).filter((set) => {
    const severity = ruleSets[set]![rule];
    return severity !== undefined && severity !== "off";
  });
}
