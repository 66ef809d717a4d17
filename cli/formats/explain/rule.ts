import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { setsOf } from "../../rule-book.ts";
import type { RuleBook } from "../../services.ts";
import { rulePage } from "../../shipped-files.ts";
import { fieldLines } from "../../text/fields.ts";
import { withoutLinks } from "../../text/markdown.ts";
import type { Page } from "../../text/page.ts";
import { wrap } from "../../text/wrap.ts";
import { optionTexts } from "./options.ts";
import { factTexts, rowFields } from "./row.ts";

/** A rule: what it reports and why, what it reads, and each row that it decides. */
export function explainRule(rule: InventoryRule, book: RuleBook, page: Page): string[] {
  const { name, meta } = rule;
  const { description, level, url, facts, rows } = meta!.docs!;
  const sets = setsOf(name, book);
  const { what, why } = reasonsOf(name);
  const fixes = [meta!.fixable ? "by itself" : "", meta!.hasSuggestions ? "by suggestions" : ""].filter(
    Boolean,
  );
  return [
    page.colors.bold(name),
    ...wrap(description, page.width),
    // Too long for a column at 80 characters, and whole it can be clicked. Rules of plugins need not have one.
    ...(url ? [page.colors.dim(url)] : []),
    "",
    ...fieldLines(
      [
        ["What", what],
        ["Why", why],
        ["Level", level],
        ["On in", sets.length > 0 ? sets.join(", ") : "no rule set; a configuration turns it on"],
        ["Off by", `drlint --rule '${name}: off'`],
        ["Fixes", fixes.join(", ")],
        ["Options", optionTexts(rule)],
        ["Reads", factTexts(facts)],
      ],
      page,
    ),
    ...rows.flatMap((id) => [
      "",
      `Decides ${page.colors.bold(id)}`,
      ...fieldLines(rowFields(book.matrix.row(id), book), page),
    ]),
  ];
}

/** What the page of a rule says in words: a text for each paragraph, without the marks of Markdown. */
interface RuleReasons {
  readonly what: readonly string[];
  readonly why: readonly string[];
}

/** What a rule reports and why that matters, as its page says it. Rules of plugins have no page, and it is empty. */
function reasonsOf(rule: string): RuleReasons {
  const page = rulePage(rule) ?? "";
  return { what: paragraphs(page, "What it reports"), why: paragraphs(page, "Why it matters in a failover") };
}

function paragraphs(page: string, heading: string): string[] {
  const [, after = ""] = page.split(`\n## ${heading}\n`);
  const section = after.split("\n## ")[0]!;
  return section
    .split(/\n\n+|\n(?=- )/)
    .map(plain)
    .filter(Boolean);
}

/** Links are their texts, and lines go on. */
function plain(markdown: string): string {
  return withoutLinks(markdown).replace(/\s+/g, " ").trim();
}
