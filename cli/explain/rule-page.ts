import { rulePage } from "../shipped-files.ts";

/** What the page of a rule says in words: a text for each paragraph, without the marks of Markdown. */
export interface RuleReasons {
  readonly what: readonly string[];
  readonly why: readonly string[];
}

/** What a rule reports and why that matters, as its page says it. Rules of plugins have no page, and it is empty. */
export function reasonsOf(rule: string): RuleReasons {
  const page = rulePage(rule) ?? "";
  return { what: paragraphs(page, "What it reports"), why: paragraphs(page, "Why it matters in a failover") };
}

function paragraphs(page: string, heading: string): string[] {
  const [, after = ""] = page.split(`\n## ${heading}\n`);
  const section = after.split("\n## ")[0]!;
  return section
    .split(/\n\n+|\n(?=- )/)
    .map(plain)
    .filter(Boolean);
}

/** Links are their texts, and lines go on. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
