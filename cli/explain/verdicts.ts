import type { Row, RowVerdict, Scenario, Verdict } from "../../rules/matrix/index.ts";
import type { Field } from "../text/fields.ts";

const WORDS: Readonly<Record<Verdict, string>> = {
  yes: "supported",
  no: "not supported",
  conditional: "supported under conditions",
  "not-applicable": "does not arise",
};

const SCENARIOS: Readonly<Record<Scenario, string>> = {
  "vmm-to-azure": "Hyper-V with VMM to Azure",
  "site-to-azure": "Hyper-V without VMM to Azure",
  "vmm-to-vmm": "Hyper-V with VMM to a secondary site",
  "azure-to-azure": "Azure to Azure",
};

/** What a row says with and without VMM, or at all where its document has no columns. */
export function verdictFields(verdict: RowVerdict): Field[] {
  if (typeof verdict === "string") return [["Verdict", WORDS[verdict]]];
  return [
    ["With VMM", verdict.vmm ? WORDS[verdict.vmm] : "nothing is said"],
    ["Without VMM", verdict.site ? WORDS[verdict.site] : "nothing is said"],
  ];
}

/** The kinds of replication that a row speaks of. */
export function scenariosOf({ binds }: Pick<Row, "binds">): string {
  return binds.map((scenario) => SCENARIOS[scenario]).join("; ");
}
