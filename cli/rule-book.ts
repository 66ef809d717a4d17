import { UsageError } from "../project/usage-error.ts";
import { printable } from "../schemas/values/printable.ts";
import type { RuleBook, Services } from "./services.ts";
import type { Streams } from "./streams.ts";

/**
 * drlint's rules, and behind them those of the plugins that hold for the current folder. A mistake in its configuration
 * is said on standard error: rules are looked up to put it right, too.
 */
export async function fullRuleBook(services: Services, { stderr, cwd }: Streams): Promise<RuleBook> {
  const book = await services.ruleBook();
  try {
    const rules = await services.pluginRules(cwd);
    return { ...book, rules: { ...book.rules, ...Object.fromEntries(rules) } };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`drlint: ${printable(error.message)} Rules of plugins are left out.\n`);
    return book;
  }
}

/** The names of the rule sets that turn a rule on, in the order of the sets. */
export function setsOf(rule: string, { ruleSets }: RuleBook): string[] {
  return Object.keys(ruleSets).filter((set) => {
    const severity = ruleSets[set]![rule];
    return severity !== undefined && severity !== "off";
  });
}
