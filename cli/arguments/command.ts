import type { ExitCode } from "../exit-code.ts";
import type { Services } from "../services.ts";
import type { Streams } from "../streams.ts";
import type { GlobalOptions, Options, OptionValues } from "./option.ts";

/** A command line that was understood, and the commands beside the one that runs. */
export interface Invocation<Given extends Options> extends Arguments<Given> {
  readonly commands: Commands;
}

/** The arguments of a command, understood. */
export interface Arguments<Given extends Options> {
  /** The arguments that are no options, in order. */
  readonly operands: readonly string[];
  readonly options: OptionValues<Given & GlobalOptions>;
}

/** How many operands a command takes, and what the help calls them. */
export interface Operands {
  /** `[PATH…]`, `RULE|ROW`; empty where the command takes none. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  /** The only ones that there are, where there are few. */
  readonly choices?: readonly string[];
  /** Whether it takes names of rules and rows, so that a shell can complete them. */
  readonly namesRules?: true;
}

/** A command as it is written down: what the help says of it, and what it does. */
export interface CommandSpec<Given extends Options> {
  readonly name: string;
  readonly operands: Operands;
  /** Half a line for the list of commands. */
  readonly summary: string;
  /** Paragraphs for the command's own help. */
  readonly description: readonly string[];
  readonly options: Given;
  /** Command lines to copy, each with what it does. */
  readonly examples: readonly (readonly [commandLine: string, does: string])[];
  /** Does it: writes to the streams, and says how it went. */
  run(invocation: Invocation<Given>, streams: Streams, services: Services): Promise<ExitCode>;
}

/** A command, whatever its options are. */
export type Command = CommandSpec<Options>;

/** Commands by name. Each is loaded when it is used, so that a run loads one of them. */
export type Commands = Readonly<Record<string, () => Promise<Command>>>;

/** Makes a command. Its `run` gets the values of its own options; the parser sees to that. */
export function command<const Given extends Options>(spec: CommandSpec<Given>): Command {
  return spec as unknown as Command;
}
