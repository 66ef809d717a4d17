import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../project/options.ts";
import type { Command } from "./arguments/command.ts";
import { suggestion } from "./suggestion.ts";

/** What a command line asks for. */
export type Choice =
  /** The version; verbosely, with the date of every document and table. */
  | { readonly kind: "version"; readonly verbose: boolean }
  /** The help of a command, or of the program. */
  | { readonly kind: "help"; readonly command: Command | undefined }
  | { readonly kind: "run"; readonly command: Command; readonly args: readonly string[] };

/**
 * Chooses the command: the first argument names it, else it is the first of the list, whose paths may be anything.
 *
 * @throws UsageError for a command that is misspelt
 */
export function chooseCommand(
  args: readonly string[],
  commands: readonly [Command, ...Command[]],
  cwd: string,
): Choice {
  // Flags that every command has may stand before its name.
  const first = args.findIndex((argument) => argument !== "--color" && argument !== "--no-color");
  const word = args[first];
  const named = commands.find(({ name }) => name === word);
  const rest = named || word === "help" ? args.toSpliced(first, 1) : args;
  if (word === "help") return { kind: "help", command: commandToExplain(rest[first], commands) };
  const flags = rest.slice(0, rest.includes("--") ? rest.indexOf("--") : undefined);
  if (has(flags, "--help", "-h")) return { kind: "help", command: named };
  if (!named && has(flags, "--version", "-v")) return { kind: "version", verbose: has(flags, "--verbose") };
  if (!named && word !== undefined) refuseMisspelt(word, commands, cwd);
  return { kind: "run", command: named ?? commands[0], args: rest };
}

function has(flags: readonly string[], ...wanted: readonly string[]): boolean {
  return flags.some((flag) => wanted.includes(flag));
}

function commandToExplain(name: string | undefined, commands: readonly Command[]): Command | undefined {
  if (name === undefined) return undefined;
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const names = commands.map((command) => command.name);
  throw new UsageError(
    `There is no command '${name}'.${suggestion(name, names)} The commands are ${names.join(", ")}.`,
  );
}

/** A word that is no path but nearly a command is taken for one. */
function refuseMisspelt(word: string, commands: readonly Command[], cwd: string): void {
  if (!/^[a-z]+$/i.test(word) || existsSync(resolve(cwd, word))) return;
  const meant = suggestion(
    word,
    commands.map(({ name }) => name),
  );
  if (meant !== "") throw new UsageError(`'${word}' is neither a command nor a path.${meant}`);
}
