import type { RuleBook } from "../../../cli/services.ts";
import {
  type DocumentId,
  leftOutStatements,
  type PlacedStatement,
  type Row,
  type SourceDocument,
} from "../../../documents/index.ts";
import { counted } from "../../../schemas/values/numbers.ts";
import { BANNER } from "./banner.ts";
import { code, lines, link, prose, table } from "./markdown.ts";
import { limitsCell, verdictCell } from "./row-cells.ts";

/** docs/rows.md: every row of every document, with the rules that decide it. */
export function rowIndex(book: RuleBook): string {
  const { matrix } = book;
  const rows = matrix.ids().map((id): Row => matrix.row(id));
  const leftOut = leftOutStatements(matrix);
  const documents = Object.entries(matrix.documents).map(
    ([id, document]) =>
      documentPart(id as DocumentId, document, rows, book) +
      notDecidedPart(leftOut.filter((statement) => statement.document === id)),
  );
  return [
    `# Rows\n\n${BANNER}\n`,
    `A row is one statement of a source document that an inventory can be held against. There are ${counted(rows.length, "row")}, and ${counted(leftOut.length, "statement")} beside them that no rule decides, each with the reason. A row is decided from one state of the inventory (static), by comparing with an earlier state (change), or from the outcome of a failover (forecast).\n`,
    ...documents,
  ].join("\n");
}

function documentPart(id: DocumentId, document: SourceDocument, all: readonly Row[], book: RuleBook): string {
  const rows = all.filter((row) => row.document === id);
  const sections = Object.entries(document.sections);
  const address = document.url === undefined ? "The article is no longer published." : `<${document.url}>`;
  const head = `## ${prose(document.title)}\n\nOf ${document.date}. ${address}\n`;
  if (rows.length === 0) return head;
  if (sections.length === 0) return `${head}\n${rowsTable(rows, book)}\n`;
  return [
    head,
    ...sections.flatMap(([section, title]) => {
      const own = rows.filter((row) => row.section === section);
      return own.length === 0 ? [] : [`### ${prose(title)}\n\n${rowsTable(own, book)}\n`];
    }),
  ].join("\n");
}

/** The statements of a document that no rule decides, and why. */
function notDecidedPart(statements: readonly PlacedStatement[]): string {
  if (statements.length === 0) return "";
  const rows = statements.map(({ id, title, reason }) => [code(id), prose(title), prose(reason)]);
  return `\nNot decided:\n\n${table(["Id", "Statement", "Why not"], rows)}\n`;
}

function rowsTable(rows: readonly Row[], book: RuleBook): string {
  const { documents } = book.matrix;
  return table(
    ["Id", "Row", "Kind", "Verdict", "Limits", "Rules", "Document of"],
    rows.map((row) => [
      code(row.id),
      `${prose(row.title)}: ${prose(row.summary)}`,
      row.kind,
      verdictCell(row.verdict),
      limitsCell(row) || "none",
      rulesCell(row, book),
      documents[row.document].date,
    ]),
  );
}

function rulesCell(row: Row, book: RuleBook): string {
  const deciding = Object.values(book.rules).filter(({ meta }) => meta.docs.rows.includes(row.id));
  return lines(deciding.map(({ name }) => link(code(name), `rules/${name}.md`))) || "none yet";
}
