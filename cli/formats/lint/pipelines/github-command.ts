import { printableInCommand } from "../../../../schemas/values/printable.ts";
import { RunnerCommand } from "../../../text/runner-command.ts";

const DATA: Readonly<Record<string, string>> = { "%": "%25", "\r": "%0D", "\n": "%0A" };
const PROPERTY: Readonly<Record<string, string>> = { ...DATA, ":": "%3A", ",": "%2C" };

/**
 * A command of GitHub's runner, `::error file=a.yaml,line=3::message`, escaped by its own table (actions/runner,
 * src/Runner.Common/ActionCommand.cs, read on 2026-11-28).
 *
 * @param properties without a value are left out
 */
export function githubCommand(
  name: "error" | "warning" | "notice",
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): RunnerCommand {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escaped(String(value), PROPERTY)}`);
  const head = written.length > 0 ? ` ${written.join(",")}` : "";
  return new RunnerCommand(`::${name}${head}::${escaped(message, DATA)}\n`);
}

function escaped(text: string, table: Readonly<Record<string, string>>): string {
  return printableInCommand(text).replaceAll(/[%\r\n:,]/g, (character) => table[character] ?? character);
}
