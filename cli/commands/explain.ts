import { command } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { explainRow } from "../formats/explain/row.ts";
import { explainRule } from "../formats/explain/rule.ts";
import { outputFileOption } from "../formats/format.ts";
import { printText } from "../formats/text.ts";
import { fullRuleBook } from "../rule-book.ts";
import type { Page } from "../text/page.ts";
import { findSubject } from "./explain/subject.ts";

/** `drlint explain`: explains a rule or a row. */
export const explain = command({
  name: "explain",
  operands: { usage: "RULE|ROW", least: 1, most: 1, namesRules: true },
  summary: "Explain a rule, or a row of a support document.",
  description: [
    "Explains a rule, with the rows that it decides, or a row of a support document: what it says and where, its verdicts and limits, the facts that are read, and what turns the rule on.",
    "A name can be cut short from the left, as long as it means one thing: 'bitlocker' is enough for 'azure-vm-requirements/bitlocker'.",
  ],
  options: { ...outputFileOption },
  examples: [
    ["drlint explain inventory/schema", "a rule"],
    ["drlint explain bitlocker", "a row, by the end of its name"],
  ],
  async run({ operands, options }, streams, services) {
    const book = await fullRuleBook(services, streams);
    const subject = findSubject(operands[0]!, book);
    const linesFor = (page: Page) =>
      subject.kind === "rule" ? explainRule(subject.rule, book, page) : explainRow(subject.row, book, page);
    await printText((page) => `${linesFor(page).join("\n")}\n`, options, streams);
    return ExitCode.clean;
  },
});
