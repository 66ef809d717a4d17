import { command } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { type Formats, formatOptions } from "../formats/format.ts";
import { outputsOf } from "../formats/outputs.ts";
import { print } from "../formats/print.ts";
import { fullRuleBook } from "../rule-book.ts";
import type { RuleBook } from "../services.ts";

const formats = {
  table: async () => (await import("../formats/rules/table.ts")).table,
  json: async () => (await import("../formats/rules/json.ts")).json,
} satisfies Formats<RuleBook>;

/** `drlint rules`: lists the rules. */
export const rules = command({
  name: "rules",
  operands: { usage: "", least: 0, most: 0 },
  summary: "List the rules.",
  description: [
    "Lists the rules by subject: what each reports, as what, and the rule sets that turn it on. As JSON, each rule comes with the rows that it decides and the facts that it reads.",
    "Rules of the plugins that hold for the current folder stand at the end.",
  ],
  options: {
    ...formatOptions(formats, "How to print the rules."),
  },
  examples: [
    ["drlint rules", "a table"],
    ["drlint rules --format json", "everything about each rule"],
  ],
  async run({ options }, streams, services) {
    const outputs = await outputsOf(options, formats, streams.cwd);
    await print(await fullRuleBook(services, streams), outputs, options.color, streams);
    return ExitCode.clean;
  },
});
