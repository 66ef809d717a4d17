import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { rules } from "../../rules/index.ts";
import type { RuleFinding } from "./findings.ts";

/** The command that opens the page of a rule; its one argument is the rule's name. */
export const OPEN_RULE_PAGE = "drlint.openRulePage";

/** Opens the page of the finding's rule. Rules of an organisation have none. */
export function rulePageOf({ message: { ruleId }, diagnostics }: RuleFinding): CodeAction[] {
  if (rulePageAddress(ruleId) === undefined) return [];
  const title = `Open the page of ${ruleId}`;
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: { title, command: OPEN_RULE_PAGE, arguments: [ruleId] },
    },
  ];
}

/** The address of a rule's page; undefined for a rule that is not drlint's. */
export function rulePageAddress(ruleId: unknown): string | undefined {
  if (typeof ruleId !== "string" || !Object.hasOwn(rules, ruleId)) return undefined;
  return rules[ruleId]!.meta.docs.url || undefined;
}
