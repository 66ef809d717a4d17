import { command } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { explainEntity, explainFact } from "../formats/explain/fact.ts";
import { explainRow } from "../formats/explain/row.ts";
import { explainRule } from "../formats/explain/rule.ts";
import { outputFileOption } from "../formats/format.ts";
import { printText } from "../formats/text.ts";
import { fullRuleBook } from "../rule-book.ts";
import type { RuleBook } from "../services.ts";
import type { Page } from "../text/page.ts";
import { findSubject, type Subject } from "./explain/subject.ts";

/** `drlint explain`: explains a rule, a row, a fact or a kind of object. */
export const explain = command({
  name: "explain",
  operands: { usage: "RULE|ROW|FACT", least: 1, most: 1, namesRules: true },
  summary: "Explain a rule, a row of a support document, or a fact of inventories.",
  description: [
    "Explains a rule, with its options and the rows that it decides, or a row of a support document: what it says and where, its verdicts and limits, the facts that are read, and what turns the rule on.",
    "A fact is a property of a kind of object, 'Disk.storageType': what it is, which values it has, where Microsoft shows it, and which rows wait for it. 'Disk' alone lists the properties of disks.",
    "A name can be cut short from the left, as long as it means one thing: 'bitlocker' is enough for 'azure-vm-requirements/bitlocker'.",
  ],
  options: { ...outputFileOption },
  examples: [
    ["drlint explain inventory/schema", "a rule"],
    ["drlint explain bitlocker", "a row, by the end of its name"],
    ["drlint explain Disk.storageType", "a fact"],
  ],
  async run({ operands, options }, streams, services) {
    const book = await fullRuleBook(services, streams);
    const subject = findSubject(operands[0]!, book);
    await printText((page) => `${linesOn(subject, book, page).join("\n")}\n`, options, streams);
    return ExitCode.clean;
  },
});

function linesOn(subject: Subject, book: RuleBook, page: Page): string[] {
  switch (subject.kind) {
    case "rule":
      return explainRule(subject.rule, book, page);
    case "row":
      return explainRow(subject.row, book, page);
    case "fact":
      return explainFact(subject.entity, subject.property, book, page);
    case "entity":
      return explainEntity(subject.entity, page);
  }
}
