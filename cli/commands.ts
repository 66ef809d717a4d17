import type { Command } from "./arguments/command.ts";
import { changesCommand } from "./changes/command.ts";
import { configCommand } from "./config/command.ts";
import { explainCommand } from "./explain/command.ts";
import { forecastCommand } from "./forecast/command.ts";
import { lintCommand } from "./lint/command.ts";
import { lspCommand } from "./lsp/command.ts";
import { readinessCommand } from "./readiness/command.ts";
import { rulesCommand } from "./rules/command.ts";

/** All commands, in the order in which the help lists them. The first one runs when none is named. */
export const commands: readonly [Command, ...Command[]] = [
  lintCommand,
  readinessCommand,
  forecastCommand,
  changesCommand,
  explainCommand,
  rulesCommand,
  configCommand,
  lspCommand,
];
