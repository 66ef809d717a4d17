import type { InventoryRule } from "../../rules/define/rule-types.ts";
import { setsOf } from "../rule-sets.ts";
import type { RuleBook } from "../services.ts";
import { fieldLines } from "../text/fields.ts";
import type { Page } from "../text/page.ts";
import { wrap } from "../text/wrap.ts";
import { factTexts } from "./facts.ts";
import { rowFields } from "./row-fields.ts";
import { reasonsOf } from "./rule-page.ts";

/** A rule: what it reports and why, what it reads, and each row that it decides. */
export function explainRule({ name, meta }: InventoryRule, book: RuleBook, page: Page): string[] {
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
