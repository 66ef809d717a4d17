import { command } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";

/** `drlint lsp`: starts the language server. It reads the arguments by itself, and ends the process when the editor is gone. */
export const lsp = command({
  name: "lsp",
  operands: { usage: "", least: 0, most: 0 },
  summary: "Start the language server, for an editor.",
  description: [
    "Starts the language server, as 'drlint-language-server' does: the same findings while an inventory is typed, with completion, explanations and fixes. Editors start it by themselves.",
  ],
  // How editors say in which way they speak.
  options: {
    stdio: { kind: "flag", description: "Speak over standard input and output. By default." },
    "node-ipc": {
      kind: "flag",
      description: "Speak over the channel of the Node process that has started it.",
    },
    socket: { kind: "count", description: "Connect to a port of this computer." },
    pipe: { kind: "text", placeholder: "NAME", description: "Connect to a named pipe." },
    clientProcessId: { kind: "count", description: "End with this process." },
  },
  examples: [["drlint lsp --stdio", "the command to give to an editor"]],
  async run(_invocation, streams, services) {
    streams.handOver();
    await services.startLanguageServer();
    return ExitCode.clean;
  },
});
