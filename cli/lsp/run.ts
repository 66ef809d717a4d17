import type { Run } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import type { lspOptions } from "./command.ts";

/** Starts the language server. It reads the arguments by itself, and ends the process when the editor is gone. */
export const run: Run<typeof lspOptions> = async (_invocation, _streams, services) => {
  await services.startLanguageServer();
  return ExitCode.clean;
};
