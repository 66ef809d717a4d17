import type { Row } from "../../documents/index.ts";
import { setsOf } from "../rule-sets.ts";
import type { RuleBook } from "../services.ts";
import { type Field, fieldLines } from "../text/fields.ts";
import type { Page } from "../text/page.ts";
import { factTexts } from "./facts.ts";
import { rowFields } from "./row-fields.ts";

/** A row: what its document says, and which rule decides it. */
export function explainRow(row: Row, book: RuleBook, page: Page): string[] {
  const rules = Object.values(book.rules).filter(({ meta }) => meta!.docs!.rows.includes(row.id));
  const facts = [...new Set(rules.flatMap(({ meta }) => meta!.docs!.facts))];
  const deciding: Field[] = [
    ["Level", row.level],
    [
      "Rule",
      rules.length === 0
        ? "none"
        : rules.map(({ name }) => `${name}, on in ${setsOf(name, book).join(", ")}`),
    ],
    ["Reads", factTexts(facts)],
  ];
  return [
    page.colors.bold(row.id),
    row.title,
    "",
    ...fieldLines([...rowFields(row, book), ...deciding], page),
  ];
}
