/** What a rule is by default when its rule set turns it on. */
export type RuleLevel = "error" | "warning";
