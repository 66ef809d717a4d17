import type { Run } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { fullRuleBook } from "../rule-book.ts";
import { pageOf } from "../text/page.ts";
import type { explainOptions } from "./command.ts";
import { explainRow } from "./explain-row.ts";
import { explainRule } from "./explain-rule.ts";
import { findSubject } from "./subject.ts";

/** Explains a rule or a row. */
export const run: Run<typeof explainOptions> = async ({ operands, options }, streams, services) => {
  const book = await fullRuleBook(services, streams);
  const subject = findSubject(operands[0]!, book);
  const page = pageOf(streams, options.color);
  const lines =
    subject.kind === "rule" ? explainRule(subject.rule, book, page) : explainRow(subject.row, book, page);
  streams.stdout.write(`${lines.join("\n")}\n`);
  return ExitCode.clean;
};
