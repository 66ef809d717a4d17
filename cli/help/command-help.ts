import type { Command } from "../arguments/command.ts";
import { globalOptions } from "../arguments/global-options.ts";
import { definitions, paragraph } from "./layout.ts";
import { optionsHelp } from "./options.ts";

/** The help of one command. */
export function commandHelp({ name, operands, description, options, examples }: Command): string {
  const usage = `Usage: drlint ${[name, operands.usage, "[OPTIONS]"].filter(Boolean).join(" ")}`;
  const parts = [
    usage,
    ...description.map(paragraph),
    optionsHelp({ ...options, ...globalOptions }),
    definitions("Examples", examples),
  ];
  return `${parts.join("\n\n")}\n`;
}
