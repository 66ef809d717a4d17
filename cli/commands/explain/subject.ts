import type { Row } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { UsageError } from "../../../project/usage-error.ts";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import type { RuleBook } from "../../services.ts";
import { suggestion } from "../../text/suggestion.ts";

/** What is to be explained. */
export type Subject =
  | { readonly kind: "rule"; readonly rule: InventoryRule }
  | { readonly kind: "row"; readonly row: Row };

/**
 * Finds what a name means: a rule or a row by its whole name, else by the end of it, else by a part of it. A rule stands
 * for a row of the same name that it decides.
 *
 * @throws UsageError where the name means nothing, or several things
 */
export function findSubject(written: string, book: RuleBook): Subject {
  const ruleNames = Object.keys(book.rules);
  const rowIds = book.matrix.ids();
  const name = written.toLowerCase();
  const shortRows = new ShortRows(book.matrix);
  const idOfShort = rowIds.find((id) => shortRows.of(id).toLowerCase() === name);
  for (const matches of [
    (candidate: string) => candidate === name,
    // The short names of rows: 'prerequisites/network' of 'vmm-to-azure-prerequisites/network'.
    (candidate: string) => name.includes("/") && candidate === idOfShort,
    (candidate: string) => candidate.endsWith(`/${name}`),
    (candidate: string) => name.includes("/") && candidate.endsWith(`-${name}`),
    (candidate: string) => name !== "" && candidate.includes(name),
  ]) {
    const rules = ruleNames.filter((rule) => matches(rule.toLowerCase()));
    const explained = new Set<string>(rules.flatMap((rule) => book.rules[rule]!.meta!.docs!.rows));
    const rows = rowIds.filter(
      (id) => matches(id) && !(explained.has(id) && rules.some((rule) => id.endsWith(`/${rule}`))),
    );
    const [found, ...others] = [...rules, ...rows];
    if (found === undefined) continue;
    if (others.length > 0) throw ambiguous(written, [found, ...others]);
    return subjectOf(found, book);
  }
  throw new UsageError(
    `Nothing is called '${written}'.${suggestion(written, [...ruleNames, ...rowIds])} 'drlint rules' lists the rules.`,
  );
}

function subjectOf(name: string, { rules, matrix }: RuleBook): Subject {
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  return rule ? { kind: "rule", rule } : { kind: "row", row: matrix.find(name)! };
}

function ambiguous(written: string, names: readonly string[]): UsageError {
  const shown = names.slice(0, 4).map((name) => `'${name}'`);
  const more = names.length > shown.length ? `, and ${names.length - shown.length} more` : "";
  return new UsageError(`'${written}' can mean ${names.length} things: ${shown.join(", ")}${more}.`);
}
