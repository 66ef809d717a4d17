import type { TextDocument } from "../../inventory/text/document.ts";
import type { LintMessage } from "../../lint/result.ts";

/** What a fix does, in a few words: `Change 'West Europe' to 'westeurope'`. */
export function fixTitle(document: TextDocument, { ruleId, fix }: LintMessage): string {
  const [start, end] = fix!.range;
  const before = short(document.text.slice(start, end));
  const after = short(fix!.text);
  if (ruleId === null && after === "") return "Take out the directive, which silences nothing";
  if (before === undefined || after === undefined || before === after) return "Put it right";
  if (before === "") return `Insert '${after}'`;
  return after === "" ? `Take out '${before}'` : `Change '${before}' to '${after}'`;
}

/** A piece of text without white space and quotes around it; undefined where it is too long for a title. */
function short(text: string): string | undefined {
  const trimmed = text.trim().replace(/^(["'])(.*)\1$/s, "$2");
  return trimmed.length <= 60 && !/[\r\n]/.test(trimmed) ? trimmed : undefined;
}
