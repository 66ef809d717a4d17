import type { Linter } from "eslint";
import type { TextDocument } from "../../inventory/text/document.ts";
import { isOwnRule } from "../../rules/index.ts";
import type { DirectiveReader } from "../../rules/source/directives.ts";
import { unwrittenParts } from "../../rules/source/eslint-directives.ts";

/** Whether ESLint itself says that a directive silences nothing. */
export function isOnUnused({ ruleId, message }: Linter.LintMessage): boolean {
  return ruleId === null && message.startsWith("Unused eslint-");
}

/** Whether ESLint itself says that a directive names no rule: in its own sentences, with the name that it gives as the rule's. */
export function isOnUnknownRule({ ruleId, message }: Linter.LintMessage): boolean {
  return (
    message === `Definition for rule '${ruleId}' was not found.` ||
    message.startsWith(`Rule '${ruleId}' was removed and replaced by: `)
  );
}

/**
 * ESLint's messages without those on parts of a directive that nobody has written: in JSON the end of the object that it holds
 * for, and where it goes on behind another one. It silences nothing where none of its parts does.
 *
 * @param reader who lints
 */
export function onWrittenParts<Message extends Linter.LintMessage>(
  document: TextDocument,
  messages: readonly Message[],
  reader: DirectiveReader,
): readonly Message[] {
  if (!document.isJson || !messages.some((each) => isOnUnused(each) || isOnUnknownRule(each)))
    return messages;
  const { ends, again } = unwrittenParts(document, isOwnRule, reader);
  const placed = messages.map((message) => ({ message, at: document.lines.offset(message) }));
  const unused = new Set(
    placed.flatMap(({ message, at }) =>
      isOnUnused(message) ? rulesIn(message).map((rule) => `${at} ${rule}`) : [],
    ),
  );
  const used = new Set(
    again.flatMap((each) => (unused.has(`${each.at} ${each.for}`) ? [] : [`${each.from} ${each.rule}`])),
  );
  return placed.flatMap(({ message, at }) => {
    if (ends.has(at) && (isOnUnused(message) || isOnUnknownRule(message))) return [];
    if (!isOnUnused(message)) return [message];
    const rules = rulesIn(message);
    const left = rules.filter((rule) => !used.has(`${at} ${rule}`));
    if (left.length === rules.length) return [message];
    return left.length === 0 ? [] : [{ ...message, message: withRules(message.message, left) }];
  });
}

/** The rules that an unused directive names; an empty one where it names none. */
function rulesIn({ message }: Linter.LintMessage): string[] {
  const names = [...message.matchAll(/'([^']+)'/g)].map(([, rule]) => rule!);
  return names.length === 0 ? [""] : names;
}

const either = new Intl.ListFormat("en", { type: "disjunction" });

function withRules(message: string, rules: readonly string[]): string {
  return message.replace(/'.*'/, () => either.format(rules.map((rule) => `'${rule}'`)));
}
