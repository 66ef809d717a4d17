import { printableInCommand } from "../../../../schemas/values/printable.ts";
import { RunnerCommand } from "../../../text/runner-command.ts";

const DATA: Readonly<Record<string, string>> = { "%": "%AZP25", "\r": "%0D", "\n": "%0A" };
const PROPERTY: Readonly<Record<string, string>> = { ...DATA, ";": "%3B", "]": "%5D" };

/**
 * A command of Azure's agent, `##vso[task.logissue type=error;]message`, escaped by its own table
 * (microsoft/azure-pipelines-agent, src/Microsoft.VisualStudio.Services.Agent/Command.cs, read on 2026-11-28).
 *
 * @param properties without a value are left out
 */
export function azureCommand(
  name: "task.logissue" | "task.uploadsummary",
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): RunnerCommand {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escaped(String(value), PROPERTY)};`);
  const head = written.length > 0 ? ` ${written.join("")}` : "";
  return new RunnerCommand(`##vso[${name}${head}]${escaped(message, DATA)}\n`);
}

function escaped(text: string, table: Readonly<Record<string, string>>): string {
  return printableInCommand(text).replaceAll(/[%\r\n;\]]/g, (character) => table[character] ?? character);
}
