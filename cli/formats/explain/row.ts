import type { Kind, Row, RowVerdict } from "../../../documents/index.ts";
import { limitInWords, limitName } from "../../../documents/limit-words.ts";
import { SCENARIO_WORDS, VERDICT_WORDS } from "../../../documents/verdict-words.ts";
import type { Fact } from "../../../rules/run/fact.ts";
import { factsBehind } from "../../../rules/run/rows-by-facts.ts";
import { setsOf } from "../../rule-book.ts";
import type { RuleBook } from "../../services.ts";
import { schemaFile } from "../../shipped-files.ts";
import { type Field, fieldLines } from "../../text/fields.ts";
import type { Page } from "../../text/page.ts";

/** A row: what its document says, and which rule decides it. */
export function explainRow(row: Row, book: RuleBook, page: Page): string[] {
  const rules = Object.values(book.rules).filter(({ meta }) => meta!.docs!.rows.includes(row.id));
  const facts = factsBehind(
    rules.flatMap(({ meta }) => meta.docs.rowsByFacts),
    row.id,
  );
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

const KINDS: Readonly<Record<Kind, string>> = {
  static: "from one state of the inventory",
  change: "by comparing with an earlier state of the inventory",
  forecast: "from the outcome of a failover, which is worked out",
};

/** What a row says, and where; the part that the explanations of rules and of rows share. */
export function rowFields(row: Row, { matrix }: RuleBook): Field[] {
  const { title, date, url, sections } = matrix.documents[row.document];
  const section = row.section === undefined ? "" : `, section "${sections[row.section]}"`;
  return [
    ["Says", row.summary],
    ...verdictFields(row.verdict),
    ["Speaks of", scenariosOf(row)],
    ["Limits", limitTexts(row)],
    ["Reading", row.reading ?? ""],
    ["Document", [`${title}, ${date}${section}`, ...(url ? [url] : [])]],
    ["Decided", KINDS[row.kind]],
  ];
}

/** What a row says with and without VMM, or at all where its document has no columns. */
export function verdictFields(verdict: RowVerdict): Field[] {
  if (typeof verdict === "string") return [["Verdict", VERDICT_WORDS[verdict]]];
  return [
    ["With VMM", verdict.vmm ? VERDICT_WORDS[verdict.vmm] : "nothing is said"],
    ["Without VMM", verdict.site ? VERDICT_WORDS[verdict.site] : "nothing is said"],
  ];
}

/** The kinds of replication that a row speaks of. */
function scenariosOf({ binds }: Pick<Row, "binds">): string {
  return binds.map((scenario) => SCENARIO_WORDS[scenario]).join("; ");
}

/** The limits of a row, one text each: its name, its value with unit, and a note. */
export function limitTexts({ limits }: Pick<Row, "limits">): string[] {
  return Object.entries(limits).map(([name, limit]) => {
    const note = limit.note === undefined ? "" : ` ${limit.note}`;
    const source = limit.source === "reading" ? " (not in the document)" : "";
    return `${limitName(name)}: ${limitInWords(limit)}${source}.${note}`;
  });
}

/** The facts that are read, one text each: the property, what it means, its unit, and what Microsoft calls it. */
export function factTexts(facts: readonly Fact[]): string[] {
  const { $defs } = schemaFile();
  return facts.map((fact) => {
    const [kind = "", name = ""] = fact.split(".");
    const property = $defs[kind]?.properties?.[name];
    if (property === undefined) return fact;
    const type = property.$ref ? $defs[property.$ref.slice("#/$defs/".length)] : undefined;
    const unit = property["x-unit"] ?? type?.["x-unit"];
    const source = property["x-source"];
    const notes = [unit && `in ${unit}`, source].filter(Boolean).join("; ");
    return `${fact}: ${property.description ?? type?.description ?? ""}${notes && ` (${notes})`}`;
  });
}
