import type { Kind, Row } from "../../documents/index.ts";
import type { RuleBook } from "../services.ts";
import type { Field } from "../text/fields.ts";
import { limitTexts } from "./limits.ts";
import { scenariosOf, verdictFields } from "./verdicts.ts";

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
