import type { Command } from "./arguments/command.ts";
import { parseArguments } from "./arguments/parse.ts";
import { chooseCommand } from "./choose-command.ts";
import { commands } from "./commands.ts";
import { ExitCode } from "./exit-code.ts";
import { services as realServices, type Services } from "./services.ts";
import { packageFile } from "./shipped-files.ts";
import { failureText } from "./standard-error.ts";
import type { ProcessStreams, Streams } from "./streams.ts";
import { GuardedOutput } from "./text/guarded-output.ts";

/**
 * The command line: understands the arguments, runs the command, and says by the code how it went. Whatever goes wrong
 * is one line on standard error; it never throws.
 */
export async function main(
  args: readonly string[],
  given: ProcessStreams,
  services: Services = realServices,
): Promise<ExitCode> {
  const stdout = new GuardedOutput(given.stdout);
  const stderr = new GuardedOutput(given.stderr);
  const { env, cwd } = given;
  const streams: Streams = {
    // Opened when it is read, and not before.
    get stdin() {
      return given.stdin;
    },
    stdout,
    stderr,
    env,
    cwd,
    handOver: () => given.handOver(),
    saveMemory: () => given.saveMemory(),
    interrupt: (last) => given.interrupt(last),
    onInterrupt: (act) => given.onInterrupt(act),
  };
  try {
    return await dispatch(args, streams, services);
  } catch (error) {
    stderr.write(failureText(error, streams.env));
    return ExitCode.failure;
  } finally {
    stdout.flush();
    stderr.flush();
  }
}

async function dispatch(args: readonly string[], streams: Streams, services: Services): Promise<ExitCode> {
  const choice = chooseCommand(args, commands, streams.cwd);
  switch (choice.kind) {
    case "version":
      streams.stdout.write(`${packageFile().version}\n`);
      if (choice.verbose) streams.stdout.write((await import("./version/sources.ts")).sourcesText());
      return ExitCode.clean;
    case "help":
      streams.stdout.write(await helpText(await choice.load?.()));
      return ExitCode.clean;
    case "run": {
      const command = await choice.load();
      return command.run({ ...parseArguments(command, choice.args), commands }, streams, services);
    }
  }
}

async function helpText(command: Command | undefined): Promise<string> {
  const { commandHelp, programHelp } = await import("./help.ts");
  if (command) return commandHelp(command);
  return programHelp(await Promise.all(Object.values(commands).map((load) => load())));
}
