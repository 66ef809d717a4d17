import { setsOf } from "../../../cli/rule-book.ts";
import type { RuleBook } from "../../../cli/services.ts";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { counted } from "../../../schemas/values/numbers.ts";
import { BANNER } from "./banner.ts";
import { code, link, prose, table } from "./markdown.ts";

/** docs/rules/README.md: all rules by subject. */
export function ruleIndex(book: RuleBook): string {
  const rules = Object.values(book.rules);
  const subjects = new Map<string, InventoryRule[]>();
  for (const rule of rules.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const { subject } = rule.meta.docs;
    subjects.set(subject, [...(subjects.get(subject) ?? []), rule]);
  }
  const parts = [...subjects].map(
    ([subject, members]) => `## ${subject}\n\n${subjectTable(members, book)}\n`,
  );
  return [
    `# Rules\n\n${BANNER}\n`,
    `drlint has ${counted(rules.length, "rule")}. ${link("The rows", "../rows.md")} of the source documents, with the rules that decide them, stand on a page of their own.\n`,
    ...parts,
  ].join("\n");
}

function subjectTable(rules: readonly InventoryRule[], book: RuleBook): string {
  return table(
    ["Rule", "Reports", "Severity", "Rule sets", "Fixes"],
    rules.map(({ name, meta }) => [
      link(code(name), `${name}.md`),
      prose(meta.docs.description),
      meta.docs.level,
      setsOf(name, book).map(code).join(", "),
      [...(meta.fixable ? ["itself"] : []), ...(meta.hasSuggestions ? ["suggestions"] : [])].join(", ") ||
        "no",
    ]),
  );
}
