import { matrix } from "../../documents/index.ts";
import { rules } from "../../rules/index.ts";
import type { Prose } from "../words/prose.ts";
import type { ListedRule, Page } from "./requests.ts";

/** All rules, by name. */
export function listedRules(): ListedRule[] {
  return Object.values(rules)
    .map(({ name, meta }) => ({ name, description: meta.docs.description }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a rule reports, the rows that it decides with their documents, and the facts that it reads. */
export function explanationOf(rule: string, prose: Prose): Page | undefined {
  if (!Object.hasOwn(rules, rule)) return undefined;
  const { docs } = rules[rule]!.meta;
  const rows = docs.rows.map((id) => {
    const { title, summary, document } = matrix.row(id);
    const { title: source, url, date } = matrix.documents[document];
    return `${prose.bold(title)}: ${prose.text(summary)} ${url ? prose.link(source, url) : prose.text(source)}, ${date}`;
  });
  const parts = [
    prose.bold(rule),
    `${prose.text(docs.description)}.`,
    docs.comparesWithEarlier ? "It compares with an earlier state, and does nothing without one." : "",
    rows.length > 0 ? `What the documents say:\n\n${prose.list(rows)}` : "",
    docs.facts.length > 0 ? `It reads ${docs.facts.map((fact) => prose.code(fact)).join(", ")}.` : "",
    docs.url ? prose.link("The page of the rule", docs.url) : "",
  ];
  return { title: rule, text: `${parts.filter((part) => part !== "").join("\n\n")}\n` };
}
