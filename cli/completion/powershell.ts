import type { CommandWords, Offer } from "./words.ts";

/** The completion for Windows PowerShell 5.1 and PowerShell 7: lines for the profile. */
export function powershellScript(commands: readonly CommandWords[]): string {
  const [usual] = commands;
  return `# drlint completion powershell
Register-ArgumentCompleter -Native -CommandName drlint -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(({ name, summary }) => `    ${quoted(name)} = ${quoted(summary)}`).join("\n")}
  }
  $options = @{
${commands.map((command) => `    ${quoted(command.name)} = @{ ${optionEntries(command)} }`).join("\n")}
  }
  $values = @{
${commands.flatMap(valueEntries).join("\n")}
  }
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -and $words.Count -gt 0) { $words = @($words | Select-Object -SkipLast 1) }
  $command = $words | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $of = if ($command) { $command } else { ${quoted(usual!.name)} }
  $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }
  if ($values.ContainsKey("$of $previous")) {
    $offered = $values["$of $previous"]
  } elseif ($wordToComplete.StartsWith('-')) {
    $offered = $options[$of].Keys | Sort-Object
  } elseif ($values.ContainsKey($of)) {
    $offered = $values[$of]
  } elseif ($words.Count -eq 0) {
    $offered = $commands.Keys
  }
  $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    $tip = if ($options[$of].ContainsKey($_)) { $options[$of][$_] } elseif ($commands.Contains($_)) { $commands[$_] } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $tip)
  }
}
`;
}

function optionEntries({ options }: CommandWords): string {
  return options.map(({ long, description }) => `${quoted(long)} = ${quoted(description)}`).join("; ");
}

function valueEntries({ name, options, operands }: CommandWords): string[] {
  const ofOptions = options.flatMap(({ long, short, value }) =>
    [long, ...(short === undefined ? [] : [short])].flatMap((each) => entry(`${name} ${each}`, value)),
  );
  return [...ofOptions, ...entry(name, operands)];
}

/** What PowerShell is told nothing of, it completes as a file. */
function entry(key: string, offer: Offer | undefined): string[] {
  if (typeof offer !== "object") return [];
  return [`    ${quoted(key)} = @(${offer.map(quoted).join(", ")})`];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
