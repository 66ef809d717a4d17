import type { ExitCode } from "../exit-code.ts";
import type { Services } from "../services.ts";
import type { Streams } from "../streams.ts";
import type { GlobalOptions } from "./global-options.ts";
import type { Options, OptionValues } from "./option.ts";

/** A command line that was understood. */
export interface Invocation<Given extends Options> {
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
}

/** What a command does: writes to the streams, and says how it went. */
export type Run<Given extends Options> = (
  invocation: Invocation<Given>,
  streams: Streams,
  services: Services,
) => Promise<ExitCode>;

/** A command as it is written down: data, and where to load what it does from when it is called. */
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
  load(): Promise<{ readonly run: Run<Given> }>;
}

/** A command, whatever its options are. */
export type Command = CommandSpec<Options>;

/** Makes a command. Its `run` gets the values of its own options; the parser sees to that. */
export function command<Given extends Options>(spec: CommandSpec<Given>): Command {
  return spec as unknown as Command;
}
