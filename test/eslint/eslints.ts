import { join } from "node:path";
import { ESLint } from "eslint";
import { ESLint as Eslint9 } from "eslint-9";
import drlint from "../../eslint/plugin.ts";
import { lint } from "../../lint/lint.ts";
import type { Settings } from "../../schemas/generated/configuration.ts";

/** The versions of ESLint that drlint is tested under. */
export const ESLINTS: readonly (readonly [string, typeof ESLint])[] = [
  ["10", ESLint],
  ["9", Eslint9 as typeof ESLint],
];

/** The ready-made configurations whose findings are those of the command line. */
export const SETS = ["recommended", "strict", "all"] as const;
export type SetName = (typeof SETS)[number];

/** An ESLint with one of drlint's configurations. */
export function eslintWith(
  Eslint: typeof ESLint,
  cwd: string,
  set: SetName,
  options: ESLint.Options = {},
  settings: Settings = {},
): ESLint {
  return new Eslint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [drlint.configs[set], { settings: { drlint: settings } }],
    ...options,
  });
}

/** What ESLint finds below a folder, a line a finding, in its order. */
export async function foundByEslint(eslint: ESLint, paths: readonly string[] = ["."]): Promise<string[]> {
  return findings(await eslint.lintFiles([...paths]));
}

/** What drlint's own engine finds there. The folder says in a configuration which set holds. */
export async function foundByDrlint(cwd: string): Promise<string[]> {
  const { results } = await lint({ cwd, paths: ["."] });
  return findings(results);
}

interface Result {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly severity: number;
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly endLine?: number | undefined;
    readonly endColumn?: number | undefined;
  }[];
}

/** Findings in words, the rules without the plugin's name. */
export function findings(results: readonly Result[]): string[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ ruleId, severity, message, line, column, endLine, endColumn }) =>
        `${filePath} ${line}:${column}-${endLine}:${endColumn} ${severity} ${ruleId?.replace(/^drlint\//, "")} ${message}`,
    ),
  );
}

/** The configuration of the command line that turns on what a set of the plugin turns on. */
export function configurationOf(set: SetName): Record<string, string> {
  return { ".drlintrc.yaml": `root: true\nextends: drlint:${set}\n` };
}

/** A path below the folder of the project. */
export function inProject(path: string): string {
  return join(import.meta.dirname, "../..", path);
}
