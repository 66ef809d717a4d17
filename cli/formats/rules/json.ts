import type { RowId } from "../../../documents/index.ts";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { setsOf } from "../../rule-book.ts";
import type { RuleBook } from "../../services.ts";
import { jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";

/** Everything about each rule, with the rows that it decides as their documents have them. */
export const json: Format<RuleBook> = function* (book) {
  const rules = Object.values(book.rules).map((rule) => ruleAsJson(rule, book));
  yield `${jsonText(rules, 2)}\n`;
};

function ruleAsJson({ name, meta }: InventoryRule, book: RuleBook): unknown {
  const docs = meta!.docs!;
  return {
    name,
    description: docs.description,
    level: docs.level,
    sets: setsOf(name, book),
    fixable: meta!.fixable !== undefined,
    hasSuggestions: meta!.hasSuggestions === true,
    url: docs.url,
    rows: docs.rows.map((id) => rowAsJson(id, book)),
    facts: docs.facts,
    options: meta!.schema ?? [],
  };
}

function rowAsJson(id: RowId, { matrix }: RuleBook): unknown {
  const { document, section, title, kind, level, verdict, binds, limits } = matrix.row(id);
  const { title: documentTitle, date } = matrix.documents[document];
  return {
    id,
    title,
    document: { id: document, title: documentTitle, date },
    section,
    kind,
    level,
    verdict,
    scenarios: binds,
    limits,
  };
}
