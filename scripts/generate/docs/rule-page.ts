import { setsOf } from "../../../cli/rule-book.ts";
import type { RuleBook } from "../../../cli/services.ts";
import type { Row, RowId } from "../../../documents/index.ts";
import { optionsOf } from "../../../rules/define/options-of-rule.ts";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import type { Definitions } from "../schema.ts";
import { factsTable } from "./facts.ts";
import { code, link, prose, table } from "./markdown.ts";
import { optionsTable } from "./options.ts";
import { limitsCell, verdictCell } from "./row-cells.ts";

/** What the generator writes into a page: under the title, and behind what people write. */
export interface GeneratedParts {
  readonly summary: string;
  /** Empty for a rule without rows, facts and options. */
  readonly tables: string;
}

/**
 * A page with its generated parts made anew; what people wrote stays as it is.
 *
 * @throws Error where the page has no place for one of them
 */
export function withGeneratedParts(page: string, { summary, tables }: GeneratedParts): string {
  return withPart(withPart(page, "summary", summary), "tables", tables);
}

function withPart(page: string, name: keyof GeneratedParts, text: string): string {
  const open = `<!-- generated: ${name} -->`;
  const close = `<!-- /generated: ${name} -->`;
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start === -1 || end < start) {
    const place = name === "summary" ? "under its title" : "behind 'When to turn it off'";
    throw new Error(`it needs a line '${open}' and, after it, a line '${close}' ${place}`);
  }
  return `${page.slice(0, start + open.length)}\n\n${text === "" ? "" : `${text}\n\n`}${page.slice(end)}`;
}

/** What a rule's page says without anybody writing it: from the rule, the matrix and the schema. */
export function generatedParts(
  rule: InventoryRule,
  book: RuleBook,
  definitions: Definitions,
): GeneratedParts {
  const { description, facts, rows } = rule.meta.docs;
  const options = optionsOf(rule);
  const tables = [
    ...(rows.length > 0 ? ["## Rows that it decides", rowsTable(rows, book), readings(rows, book)] : []),
    ...(facts.length > 0 ? ["## Facts that it reads", factsTable(facts, definitions)] : []),
    ...(options.length > 0 ? ["## Types and defaults of its options", optionsTable(options)] : []),
  ];
  return {
    summary: `${prose(description)}.\n\n${standing(rule, book)}`,
    tables: tables.filter((part) => part !== "").join("\n\n"),
  };
}

function standing({ name, meta }: InventoryRule, book: RuleBook): string {
  const fixes = [
    ...(meta.fixable ? ["by itself, with `--fix`"] : []),
    ...(meta.hasSuggestions ? ["by suggestions, of which a person chooses"] : []),
  ];
  return [
    `- Severity: ${meta.docs.level}`,
    `- Rule sets that turn it on: ${setsOf(name, book).map(code).join(", ")}`,
    `- Fixes: ${fixes.join("; ") || "none"}`,
  ].join("\n");
}

function rowsTable(ids: readonly RowId[], { matrix }: RuleBook): string {
  return table(
    ["Row", "Id", "Document", "Verdict", "Limits"],
    ids.map((id) => {
      const row: Row = matrix.row(id);
      const { title, date, url } = matrix.documents[row.document];
      const document = url === undefined ? prose(title) : link(prose(title), url);
      return [
        prose(row.title),
        code(id),
        `${document}, ${date}`,
        verdictCell(row.verdict),
        limitsCell(row) || "none",
      ];
    }),
  );
}

/** How drlint reads those rows whose document is unclear or contradicted. */
function readings(ids: readonly RowId[], { matrix }: RuleBook): string {
  const read = ids.flatMap((id) => {
    const { reading } = matrix.row(id) as Row;
    return reading === undefined ? [] : [`- ${code(id)}: ${prose(reading)}`];
  });
  return read.length === 0 ? "" : ["How drlint reads them:", "", ...read].join("\n");
}
