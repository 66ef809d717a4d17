import type { Run } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { fullRuleBook } from "../rule-book.ts";
import { pageOf } from "../text/page.ts";
import type { rulesOptions } from "./command.ts";
import { ruleList } from "./rule-list.ts";
import { rulesAsJson } from "./rules-as-json.ts";

/** Lists the rules. */
export const run: Run<typeof rulesOptions> = async ({ options }, streams, services) => {
  const book = await fullRuleBook(services, streams);
  const text =
    options.format === "json"
      ? `${JSON.stringify(rulesAsJson(book), null, 2)}\n`
      : `${ruleList(book, pageOf(streams, options.color)).join("\n")}\n`;
  streams.stdout.write(text);
  return ExitCode.clean;
};
