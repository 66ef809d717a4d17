import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { didYouMean } from "../inventory/text/nearest.ts";
import { UsageError } from "../project/usage-error.ts";
import type { Command, Commands } from "./arguments/command.ts";

/** What a command line asks for. */
export type Choice =
  /** The version; verbosely, with the date of every document and table. */
  | { readonly kind: "version"; readonly verbose: boolean }
  /** The help of a command, or of the program. */
  | { readonly kind: "help"; readonly load: (() => Promise<Command>) | undefined }
  | { readonly kind: "run"; readonly load: () => Promise<Command>; readonly args: readonly string[] };

/**
 * Chooses the command: the first argument names it, else it is the first of all, whose paths may be anything.
 *
 * @throws UsageError for a command that is misspelt
 */
export function chooseCommand(args: readonly string[], commands: Commands, cwd: string): Choice {
  // Flags that every command has may stand before its name.
  const first = args.findIndex((argument) => argument !== "--color" && argument !== "--no-color");
  const word = args[first];
  const named = commandNamed(word, commands);
  const rest = named || word === "help" ? args.toSpliced(first, 1) : args;
  if (word === "help") return { kind: "help", load: commandToExplain(rest[first], commands) };
  const flags = rest.slice(0, rest.includes("--") ? rest.indexOf("--") : undefined);
  if (has(flags, "--help", "-h")) return { kind: "help", load: named };
  if (!named && has(flags, "--version", "-v")) return { kind: "version", verbose: has(flags, "--verbose") };
  if (!named && word !== undefined) refuseMisspelt(word, commands, cwd);
  return { kind: "run", load: named ?? Object.values(commands)[0]!, args: rest };
}

function commandNamed(word: string | undefined, commands: Commands): (() => Promise<Command>) | undefined {
  return word !== undefined && Object.hasOwn(commands, word) ? commands[word] : undefined;
}

function has(flags: readonly string[], ...wanted: readonly string[]): boolean {
  return flags.some((flag) => wanted.includes(flag));
}

function commandToExplain(
  name: string | undefined,
  commands: Commands,
): (() => Promise<Command>) | undefined {
  if (name === undefined) return undefined;
  const found = commandNamed(name, commands);
  if (found) return found;
  const names = Object.keys(commands);
  throw new UsageError(
    `There is no command '${name}'.${didYouMean(name, names)} The commands are ${names.join(", ")}.`,
  );
}

/** A word that is no path but nearly a command is taken for one. */
function refuseMisspelt(word: string, commands: Commands, cwd: string): void {
  if (!/^[a-z]+$/i.test(word) || existsSync(resolve(cwd, word))) return;
  const meant = didYouMean(word, Object.keys(commands));
  if (meant !== "") throw new UsageError(`'${word}' is neither a command nor a path.${meant}`);
}
