import type { CommandWords, OptionWords } from "./words.ts";

/** The completion for fish: a file `drlint.fish` in `~/.config/fish/completions`. */
export function fishScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const [usual] = commands;
  return [
    "# drlint completion fish",
    `set -l commands ${names}`,
    ...commands.map(
      ({ name, summary }) =>
        `complete -c drlint -n "not __fish_seen_subcommand_from $commands" -a ${name} -d ${quoted(summary)}`,
    ),
    ...commands.flatMap((command) => {
      const condition =
        command === usual
          ? `"__fish_seen_subcommand_from ${command.name}; or not __fish_seen_subcommand_from $commands"`
          : `"__fish_seen_subcommand_from ${command.name}"`;
      return [
        ...command.options.map((option) => `complete -c drlint -n ${condition} ${optionPart(option)}`),
        ...operandsPart(command).map((part) => `complete -c drlint -n ${condition} ${part}`),
      ];
    }),
    "",
  ].join("\n");
}

function optionPart({ long, short, description, value }: OptionWords): string {
  return [
    `-l ${long.slice(2)}`,
    ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
    ...(value === undefined ? [] : [value === "paths" ? "-r -F" : "-x"]),
    ...(typeof value === "object" ? [`-a ${quoted(value.join(" "))}`] : []),
    `-d ${quoted(description)}`,
  ].join(" ");
}

function operandsPart({ operands }: CommandWords): string[] {
  if (operands === "paths") return [];
  return [operands === "nothing" ? "-f" : `-f -a ${quoted(operands.join(" "))}`];
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
