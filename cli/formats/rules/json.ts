import {
  type DocumentId,
  leftOutStatements,
  type Matrix,
  type PlacedStatement,
  type RowId,
} from "../../../documents/index.ts";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { setsOf } from "../../rule-book.ts";
import type { RuleBook } from "../../services.ts";
import { jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";

/**
 * Everything about each rule, with the rows that it decides as their documents have them; and the statements of the
 * documents that no rule decides, each with the reason.
 */
export const json: Format<RuleBook> = function* (book) {
  const rules = Object.values(book.rules).map((rule) => ruleAsJson(rule, book));
  const notDecided = leftOutStatements(book.matrix).map((statement) => statementAsJson(statement, book));
  yield `${jsonText({ rules, notDecided }, 2)}\n`;
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
  return {
    id,
    title,
    document: documentAsJson(document, matrix),
    section,
    kind,
    level,
    verdict,
    scenarios: binds,
    limits,
  };
}

function statementAsJson(
  { id, title, document, section, reason }: PlacedStatement,
  { matrix }: RuleBook,
): unknown {
  return { id, title, document: documentAsJson(document, matrix), section, reason };
}

function documentAsJson(id: DocumentId, { documents }: Matrix): unknown {
  const { title, date } = documents[id];
  return { id, title, date };
}
