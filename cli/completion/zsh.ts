import type { CommandWords, Offer, OptionWords } from "./words.ts";

/** The completion for zsh: a file that is called `_drlint` and stands in a folder of `$fpath`. */
export function zshScript(commands: readonly CommandWords[]): string {
  const [usual] = commands;
  return `#compdef drlint
# drlint completion zsh
_drlint() {
  local -a commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join("\n")}
  )
  local command=\${words[(r)(${commands.map(({ name }) => name).join("|")})]:-${usual!.name}}
  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $command in
${commands.map(commandCase).join("\n")}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _drlint "$@"; else compdef _drlint drlint; fi
`;
}

function commandCase({ name, options, operands }: CommandWords): string {
  const lines = [...options.flatMap(optionSpecs), quoted(`*:${actionOf("name", operands)}`)];
  return `    ${name})\n      _arguments \\\n        ${lines.join(" \\\n        ")}\n      ;;`;
}

function optionSpecs({ long, short, description, value }: OptionWords): string[] {
  const names = [long, ...(short === undefined ? [] : [short])];
  // Brackets end a description, and a colon ends it too.
  const shown = `[${description.replace(/[[\]\\]/g, "\\$&")}]`;
  return names.map((each) =>
    value === undefined
      ? quoted(`*${each}${shown}`)
      : quoted(`*${each}${each.startsWith("--") ? "=" : ""}${shown}:${actionOf("value", value)}`),
  );
}

function actionOf(message: string, offer: Offer): string {
  if (offer === "paths") return `${message}:_files`;
  if (offer === "nothing") return `${message}: `;
  return `${message}:(${offer.join(" ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
