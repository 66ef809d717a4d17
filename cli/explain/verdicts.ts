import type { Row, RowVerdict } from "../../documents/index.ts";
import { SCENARIO_WORDS, VERDICT_WORDS } from "../../documents/verdict-words.ts";
import type { Field } from "../text/fields.ts";

/** What a row says with and without VMM, or at all where its document has no columns. */
export function verdictFields(verdict: RowVerdict): Field[] {
  if (typeof verdict === "string") return [["Verdict", VERDICT_WORDS[verdict]]];
  return [
    ["With VMM", verdict.vmm ? VERDICT_WORDS[verdict.vmm] : "nothing is said"],
    ["Without VMM", verdict.site ? VERDICT_WORDS[verdict.site] : "nothing is said"],
  ];
}

/** The kinds of replication that a row speaks of. */
export function scenariosOf({ binds }: Pick<Row, "binds">): string {
  return binds.map((scenario) => SCENARIO_WORDS[scenario]).join("; ");
}
