import type { SeverityName } from "../../project/options.ts";
import { UsageError } from "../../project/usage-error.ts";
import { suggestion } from "../suggestion.ts";

const SEVERITIES: readonly SeverityName[] = ["off", "warn", "error"];

/**
 * Understands the values of `--rule`, `name: severity`. The last one of a rule holds.
 *
 * @throws UsageError for a rule or a severity that does not exist, with the nearest ones
 */
export function severitiesOf(
  written: readonly string[],
  ruleNames: readonly string[],
): Readonly<Record<string, SeverityName>> {
  return Object.fromEntries(written.map((each) => severityOf(each, ruleNames)));
}

function severityOf(written: string, ruleNames: readonly string[]): [string, SeverityName] {
  const parts = /^\s*(\S+?)\s*:\s*(\S+)\s*$/.exec(written);
  if (!parts) {
    throw new UsageError(
      `--rule takes a rule and a severity, 'inventory/schema: warn'; '${written}' was given.`,
    );
  }
  const [, name = "", severity = ""] = parts;
  if (!ruleNames.includes(name) && !isForeign(name, ruleNames)) {
    throw new UsageError(
      `No rule is called '${name}'.${suggestion(name, ruleNames)} 'drlint rules' lists them all.`,
    );
  }
  if (!isSeverity(severity)) {
    const meant = suggestion(severity, SEVERITIES);
    throw new UsageError(`'${severity}' is no severity.${meant} A rule can be off, warn or error.`);
  }
  return [name, severity];
}

/** Whether a rule can only be one of a plugin, which is not loaded yet. */
function isForeign(name: string, ruleNames: readonly string[]): boolean {
  const subject = name.slice(0, name.indexOf("/") + 1);
  return subject !== "" && !ruleNames.some((each) => each.startsWith(subject));
}

function isSeverity(text: string): text is SeverityName {
  return (SEVERITIES as readonly string[]).includes(text);
}
