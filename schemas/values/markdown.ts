import { printable } from "./printable.ts";

/** Shows nothing, and parts what GitHub, GitLab and Azure DevOps would make a link or a picture of. */
const PART = "&#8203;";

/**
 * The first signs of what those who show Markdown make a link or a picture of by themselves: addresses, `www.`, mail
 * addresses and mentions, numbers of issues, work items and merge requests, hashes of commits, formulas and `:names:` of
 * pictures. A backslash does not keep them from it: they look at the text that Markdown leaves.
 */
const LINKED =
  "(?:mailto|xmpp):|:(?=//|[\\w+-]+:)|\\bwww(?=\\.)|@(?=\\S)|[#!~%&](?=[\\w\"'])|\\$|\\bGH-(?=\\d)|\\b[0-9a-f](?=[0-9a-f]{6,39}\\b)";
const MARKUP = "[\\\\`*_{}[\\]()#+!|~<>&$]";
const LINKED_OR_MARKUP = new RegExp(`(?<linked>${LINKED})|${MARKUP}`, "gi");
const EACH_MARKUP = new RegExp(MARKUP, "g");

/** A text as Markdown shows it letter by letter: nothing in it is markup, a link, a mention or HTML. */
export function markdownText(text: string): string {
  return printable(text).replace(LINKED_OR_MARKUP, (found, linked?: string) => {
    const shown = found.replace(EACH_MARKUP, "\\$&");
    return linked === undefined ? shown : shown + PART;
  });
}

/** A value as code. A backtick in it takes a longer fence. */
export function markdownCode(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const gap = /^`|`$/.test(shown) ? " " : "";
  return `${fence}${gap}${shown}${gap}${fence}`;
}
