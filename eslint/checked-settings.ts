import { settingsProblem } from "../project/configuration/wrong-settings.ts";
import { settingsOf } from "../rules/define/inventory-rule.ts";

/** The settings that are right: ESLint hands the same ones over for each rule of each file. */
const right = new WeakSet<object>();

/**
 * Checks drlint's part of ESLint's settings, as those of a configuration file are.
 *
 * @throws Error with the first mistake and no stack, since ESLint prints stacks
 */
export function checkSettings(settings: Readonly<Record<string, unknown>>): void {
  if (right.has(settings)) return;
  const problem = settingsProblem(settingsOf(settings));
  if (problem !== undefined) {
    const error = new Error(`settings.drlint in the configuration of ESLint: ${problem}`);
    error.stack = error.message;
    throw error;
  }
  right.add(settings);
}
