import { UsageError } from "../project/usage-error.ts";
import { packageFile } from "./shipped-files.ts";
import { printable } from "./text/printable.ts";

/**
 * What standard error says of something that went wrong: one line. A mistake of drlint's own is called one, with where
 * to report it; with `DRLINT_DEBUG=1` its stack follows.
 */
export function failureText(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  if (error instanceof UsageError) return `drlint: ${printable(error.message)}\n`;
  const message = error instanceof Error ? error.message : String(error);
  const told = printable(message).replace(/\.?$/, ".");
  const line = `drlint: internal error: ${told} Please report it at ${packageFile().bugs.url}`;
  if (env.DRLINT_DEBUG !== "1") return `${line}; DRLINT_DEBUG=1 shows where it happened.\n`;
  return `${line}.\n${error instanceof Error ? `${error.stack}\n` : ""}`;
}
