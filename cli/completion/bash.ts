import type { CommandWords, Offer } from "./words.ts";

/** The completion for bash 4 and later: a function, and the line that tells the shell of it. */
export function bashScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name);
  const [usual] = names;
  return `# drlint completion bash
_drlint() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command=${usual} word named=
  COMPREPLY=()
  # bash parts words at '=', as in --format=json.
  if [[ $current == '=' ]]; then current=''; elif [[ $previous == '=' ]]; then previous="\${COMP_WORDS[COMP_CWORD - 2]}"; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      -*) ;;
      ${names.join("|")}) command=$word named=1; break ;;
      *) break ;;
    esac
  done
  case "$command $previous" in
${commands.flatMap(valueCases).join("\n")}
  esac
  if [[ $current == -* ]]; then
    case $command in
${commands.map(({ name, options }) => `      ${name}) _drlint_offer '${options.map(({ long }) => long).join(" ")}' ;;`).join("\n")}
    esac
    return
  fi
  case $command in
${commands.flatMap(operandCase).join("\n")}
  esac
  if [[ -z $named ]] && ((COMP_CWORD == 1)); then
    _drlint_offer '${names.join(" ")} help'
    COMPREPLY+=($(compgen -f -- "$current"))
  fi
}
_drlint_offer() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}
complete -o default -F _drlint drlint
`;
}

function valueCases({ name, options }: CommandWords): string[] {
  return options.flatMap(({ long, short, value }) => {
    if (value === undefined) return [];
    const given = [long, ...(short === undefined ? [] : [short])].map((each) => `'${name} ${each}'`);
    return [`    ${given.join("|")}) ${offered(value)}return ;;`];
  });
}

function operandCase({ name, operands }: CommandWords): string[] {
  return typeof operands === "string" ? [] : [`    ${name}) ${offered(operands)};;`];
}

/** Where nothing is offered bash completes files. */
function offered(value: Offer): string {
  return typeof value === "string" ? "" : `_drlint_offer '${value.join(" ")}'; `;
}
