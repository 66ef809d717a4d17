import type { LintMessage, LintReport, RelatedLocation } from "../../../lint/result.ts";
import { shownPath } from "../../../project/place.ts";
import { printable } from "../../../schemas/values/printable.ts";
import type { Page } from "../../text/page.ts";
import { padEnd, padStart, widthOf } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { Format } from "../format.ts";
import type { ShownReport } from "./shown-report.ts";
import { summaryLines } from "./summary.ts";

const INDENT = 2;
const GAP = 2;
/** The mark before what belongs to a finding. */
const MARK = 2;
/** With less room than this beside it, the rule stands under the message and not in a column of its own. */
const LEAST_MESSAGE = 60;
/** Longer lines are hard to read, however wide the terminal is. */
const MOST_MESSAGE = 100;

/** For people: the findings by file, then the summary. Without findings it is one line. */
export const stylish: Format<ShownReport> = function* (shown, page) {
  const { report } = shown;
  const columns = layOut(report, page.width);
  for (const result of report.results) {
    if (result.messages.length === 0) continue;
    yield `${page.colors.underline(printable(shownPath(result.filePath, page.cwd)))}\n`;
    for (const message of result.messages) yield `${messageLines(message, columns, page).join("\n")}\n`;
    yield "\n";
  }
  yield `${summaryLines(shown, page).join("\n")}\n`;
};

/** Where the columns stand; the same in all files, so that the eye can run down them. */
interface Columns {
  readonly place: number;
  readonly severity: number;
  /** Where the message begins. */
  readonly message: number;
  readonly messageWidth: number;
  /** Whether the rule has a column of its own, right of the message. */
  readonly ruleBeside: boolean;
}

function layOut(report: LintReport, width: number): Columns {
  let place = 0;
  let severity = 0;
  let rule = 0;
  let longest = 0;
  for (const { messages } of report.results) {
    for (const message of messages) {
      place = Math.max(place, placeOf(message).length);
      severity = Math.max(severity, severityOf(message).length);
      rule = Math.max(rule, message.ruleId?.length ?? 0);
      longest = Math.max(longest, widthOf(printable(message.message)));
      for (const { desc } of message.suggestions ?? [])
        longest = Math.max(longest, widthOf(printable(desc)) + MARK);
    }
  }
  const start = INDENT + place + GAP + severity + GAP;
  const beside = width - start - GAP - rule;
  const ruleBeside = beside >= LEAST_MESSAGE;
  const room = ruleBeside ? beside : width - start;
  return {
    place,
    severity,
    message: start,
    messageWidth: Math.max(20, Math.min(room, MOST_MESSAGE, Math.max(longest, 1))),
    ruleBeside,
  };
}

function messageLines(message: LintMessage, columns: Columns, page: Page): string[] {
  const { colors } = page;
  const hanging = " ".repeat(columns.message);
  const text = wrap(printable(message.message), columns.messageWidth);
  const rule = message.ruleId ?? "";
  const place = colors.dim(padStart(placeOf(message), columns.place));
  const name = severityOf(message);
  const severity = (message.severity === 2 ? colors.red : colors.yellow)(padEnd(name, columns.severity));
  const head = `${" ".repeat(INDENT)}${place}${" ".repeat(GAP)}${severity}${" ".repeat(GAP)}`;
  const lines = text.map((line, index) => (index === 0 ? head : hanging) + line);
  if (rule !== "") {
    if (columns.ruleBeside)
      lines[0] += " ".repeat(columns.messageWidth - widthOf(text[0]!) + GAP) + colors.dim(rule);
    else lines.push(hanging + colors.dim(rule));
  }
  for (const related of message.related)
    lines.push(...noteLines("→", relatedText(related, page), columns, page));
  // What a person may choose from: --fix makes none of it.
  for (const { desc } of message.suggestions ?? []) lines.push(...noteLines("•", desc, columns, page));
  return lines;
}

function relatedText({ filePath, line, column, message }: RelatedLocation, page: Page): string {
  return `${shownPath(filePath, page.cwd)}:${line}:${column} ${message}`;
}

/** What belongs to a finding, below it. */
function noteLines(mark: string, text: string, columns: Columns, { colors }: Page): string[] {
  const hanging = " ".repeat(columns.message);
  const [first = "", ...others] = wrap(printable(text), columns.messageWidth - MARK);
  return [`${hanging}${mark} ${first}`, ...others.map((line) => `${hanging}  ${line}`)].map(colors.dim);
}

function placeOf({ line, column }: LintMessage): string {
  return `${line}:${column}`;
}

function severityOf({ severity }: LintMessage): string {
  return severity === 2 ? "error" : "warning";
}
