import type { Linter } from "eslint";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { didYouMeanPath } from "../../inventory/text/nearest-path.ts";
import { rules } from "../../rules/index.ts";
import type { LintRun } from "../../rules/run/lint-run.ts";
import { PLUGIN_NAME } from "../../rules/source/plugin-name.ts";
import type { Place } from "../../schemas/located.ts";
import { countMessages } from "../count-messages.ts";
import type { FileResult, LintMessage, RelatedLocation } from "../result.ts";
import { isOnUnknownRule } from "./messages-on-directives.ts";
import { directiveRemoval, unusedDirective } from "./unused-directive.ts";

/** Makes the result of a file of ESLint's messages and of what the rules noted beside them. */
export function toResult(
  file: InventoryFile,
  run: LintRun,
  messages: readonly Linter.LintMessage[],
  suppressed: readonly Linter.SuppressedLintMessage[],
): FileResult {
  // Noted details come back in the order of the reports, so suppressed and standing messages are taken together.
  const converted = new Map<Linter.LintMessage, LintMessage>();
  for (const message of [...messages, ...suppressed].sort(byPlace))
    converted.set(message, toMessage(file, run, message));
  const standing = messages.map((message) => converted.get(message)!).sort(byPlace);
  return {
    filePath: file.path,
    messages: standing,
    suppressedMessages: suppressed.map((message) => ({
      ...converted.get(message)!,
      suppressions: message.suppressions.map(({ justification }) => ({ kind: "directive", justification })),
    })),
    ...countMessages(standing),
    ...(standing.length > 0 ? { source: file.document.text } : {}),
  };
}

type Placed = Pick<LintMessage, "line" | "column">;

function byPlace(a: Placed, b: Placed): number {
  return a.line - b.line || a.column - b.column;
}

function toMessage(file: InventoryFile, run: LintRun, message: Linter.LintMessage): LintMessage {
  const { ruleId, messageId, severity, fix, suggestions } = message;
  const { line, column } = message;
  const details = ruleId && messageId ? run.take(file.path, { ruleId, messageId, line, column }) : undefined;
  const edit = fix && ruleId === null ? directiveRemoval(file.document, fix) : fix;
  const text = inOurWords(message);
  return {
    ruleId: ruleId === null ? null : shortName(ruleId),
    ...(messageId === undefined ? {} : { messageId }),
    severity: severity as 1 | 2,
    message: text,
    ...placeOf(file, message, text),
    ...(edit ? { fix: edit } : {}),
    ...(suggestions ? { suggestions: suggestions.map(({ desc, fix: edit }) => ({ desc, fix: edit })) } : {}),
    rows: details?.rows ?? [],
    related: (details?.related ?? []).map(({ place, message: said }) => relatedLocation(run, place, said)),
  };
}

function placeOf(
  { document }: InventoryFile,
  { ruleId, line, column, endLine, endColumn }: Linter.LintMessage,
  text: string,
): Pick<LintMessage, "line" | "column" | "endLine" | "endColumn"> {
  const { lines } = document;
  const directive =
    ruleId === null ? unusedDirective(document, lines.offset({ line, column }), text) : undefined;
  if (directive) {
    const end = lines.place(directive.span.end);
    return { ...lines.place(directive.span.start), endLine: end.line, endColumn: end.column };
  }
  return {
    line,
    column,
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}

/** ESLint's own messages on directives, with drlint's names in them. */
function inOurWords(problem: Linter.LintMessage): string {
  const { ruleId, message } = problem;
  if (ruleId !== null && isOnUnknownRule(problem))
    return `There is no rule '${ruleId}'.${didYouMeanPath(ruleId, Object.keys(rules))}`;
  return message.replaceAll(/\beslint-(enable|disable)/g, "drlint-$1").replaceAll(`'${PLUGIN_NAME}/`, "'");
}

/** The name of a rule as drlint's users write it: without the plugin's name in front. */
function shortName(ruleId: string): string {
  return ruleId.startsWith(`${PLUGIN_NAME}/`) ? ruleId.slice(PLUGIN_NAME.length + 1) : ruleId;
}

function relatedLocation(run: LintRun, place: Place, message: string): RelatedLocation {
  const { lines } = run.inventory.fileAt(place.file).document;
  const start = lines.place(place.start);
  const end = lines.place(place.end);
  return {
    filePath: place.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message,
  };
}
