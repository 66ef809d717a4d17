import type { Run } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { writeNotices } from "../notices.ts";
import { pageOf } from "../text/page.ts";
import type { configOptions } from "./command.ts";
import { configurationText } from "./configuration-text.ts";

/** Shows what holds for a file. */
export const run: Run<typeof configOptions> = async ({ operands, options }, streams, services) => {
  const { notices, ...explanation } = await services.explainConfiguration(operands[0] ?? ".", streams.cwd);
  const text =
    options.format === "json"
      ? JSON.stringify(explanation, null, 2)
      : configurationText(explanation, pageOf(streams, options.color)).join("\n");
  streams.stdout.write(`${text}\n`);
  writeNotices(notices, streams);
  return ExitCode.clean;
};
