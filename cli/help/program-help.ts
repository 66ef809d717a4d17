import type { Command } from "../arguments/command.ts";
import { globalOptions } from "../arguments/global-options.ts";
import { definitions, paragraph } from "./layout.ts";
import { optionsHelp } from "./options.ts";

/** The help of the program: its commands, and the options of the first one, which need not be named. */
export function programHelp(commands: readonly [Command, ...Command[]]): string {
  const parts = [
    "Usage: drlint [PATH…] [OPTIONS]\n       drlint COMMAND [OPTIONS]",
    paragraph(
      "drlint reads disaster-recovery inventories (*.dr.yaml, *.dr.yml, *.dr.json) and says, before anything is replicated, what Azure Site Recovery will refuse, lose or change.",
    ),
    definitions(
      "Commands",
      commands.map(({ name, operands, summary }) => [`${name} ${operands.usage}`.trimEnd(), summary]),
    ),
    optionsHelp({
      ...commands[0].options,
      ...globalOptions,
      version: {
        kind: "flag",
        short: "v",
        description: "Show the version; with --verbose also the date of every document and table.",
      },
    }),
    definitions("Exit codes", [
      ["0", "nothing was found"],
      ["1", "errors were found, or more warnings than --max-warnings allows"],
      ["2", "the command line is wrong, or something could not be read"],
    ]),
    "'drlint COMMAND --help' says more of a command.",
  ];
  return `${parts.join("\n\n")}\n`;
}
