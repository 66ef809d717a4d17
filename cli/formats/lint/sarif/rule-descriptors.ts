import type { ReportingDescriptor } from "sarif";
import { isOwnRule, rules } from "../../../../rules/index.ts";
import { rulePage } from "../../../shipped-files.ts";
import { withoutLinks } from "../../../text/markdown.ts";
import { LINTER } from "./results.ts";

/** GitHub shows at most so many characters of a description. */
const MOST_CHARACTERS = 1024;

/**
 * The descriptions of rules that findings are of, once each, sorted by name: what a viewer shows beside the findings.
 *
 * @param names of rules; of those of plugins nothing but the name is known here
 */
export function descriptorsOf(names: readonly string[]): ReportingDescriptor[] {
  return [...new Set(names)].sort().map((name) => (isOwnRule(name) ? ownRule(name) : otherRule(name)));
}

function ownRule(name: string): ReportingDescriptor {
  const { docs } = rules[name]!.meta;
  const page = rulePage(name);
  const description = asSentence(docs.description);
  const severity = docs.level === "error" ? "error" : "warning";
  return {
    id: name,
    name: pascalCase(name),
    shortDescription: { text: description },
    fullDescription: { text: shortened(firstParagraph(page, "What it reports") ?? description) },
    help: { text: page === undefined ? description : plain(page), markdown: page ?? description },
    helpUri: docs.url,
    defaultConfiguration: { level: severity },
    properties: {
      tags: ["disaster-recovery", "azure-site-recovery", docs.subject],
      precision: "very-high",
      "problem.severity": severity,
    },
  };
}

function otherRule(name: string): ReportingDescriptor {
  const text =
    name === LINTER
      ? "What is no finding of a rule: a directive that silences nothing, or names a rule that does not exist."
      : `The rule '${name}' of a plugin.`;
  return {
    id: name,
    name: pascalCase(name),
    shortDescription: { text },
    fullDescription: { text },
    help: { text, markdown: text },
    properties: { tags: ["disaster-recovery"] },
  };
}

/** The first paragraph under a heading of a page, in one line. */
function firstParagraph(page: string | undefined, heading: string): string | undefined {
  const [, paragraph] = new RegExp(`^## ${heading}\\n+((?:.+\\n)+)`, "m").exec(page ?? "") ?? [];
  return paragraph?.trim().replaceAll("\n", " ");
}

/** A page without what only shows when Markdown is drawn. */
function plain(page: string): string {
  return withoutLinks(page.replaceAll(/^<!--.*-->\n+/gm, ""));
}

function shortened(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}

function asSentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** `GuestStorageEncryptedDisk`. */
function pascalCase(name: string): string {
  const words = name.split(/[^a-zA-Z0-9]/).filter((word) => word !== "");
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");
}
