import { matrix } from "../../documents/index.ts";
import { didYouMeanPath } from "../../inventory/text/nearest-path.ts";
import { rules as ownRules } from "../../rules/index.ts";
import type { ConfigurationFile, ValuePath } from "./configuration-file.ts";
import type { RulesByName } from "./plugins.ts";
import type { RuleSettings } from "./rule-setting.ts";

/** The rules that a configuration may name. */
export interface KnownRules {
  /** The rules of the plugins that have been loaded. */
  readonly plugins: RulesByName;
  /** Whether plugins were left out, so that their rules are not known. */
  readonly arePluginsLeftOut: boolean;
}

/**
 * Checks the rules of a configuration, or of one of its overrides: that there are such rules, and that their options are
 * right.
 *
 * @throws ConfigurationError for the first mistake, with the nearest right name
 */
export async function checkRules(
  settings: RuleSettings,
  file: ConfigurationFile,
  path: ValuePath,
  known: KnownRules,
): Promise<void> {
  for (const [name, { options }] of settings) {
    const rule = Object.hasOwn(ownRules, name) ? ownRules[name] : known.plugins.get(name);
    if (rule === undefined) {
      if (known.arePluginsLeftOut && isForeign(name)) continue;
      throw file.error(
        [...path, name],
        unknownRule(name, [...Object.keys(ownRules), ...known.plugins.keys()]),
        "key",
      );
    }
    if (options === undefined) continue;
    const { mistakeInOptions } = await import("./rule-options.ts");
    const mistake = mistakeInOptions(rule, options);
    if (mistake) throw file.error([...path, name, 1, ...mistake.path], mistake.problem, mistake.part);
  }
}

/** Says that no rule has a name, and which one may have been meant. */
export function unknownRule(name: string, known: readonly string[]): string {
  return `There is no rule '${name}'.${hint(name, known) || " 'drlint rules' lists them."}`;
}

function hint(name: string, known: readonly string[]): string {
  if (matrix.find(name)) {
    const deciding = Object.values(ownRules).filter((rule) =>
      (rule.meta.docs.rows as readonly string[]).includes(name),
    );
    const names = deciding.map((rule) => `'${rule.name}'`).join(" and ");
    return names === "" ? " That is a row, not a rule." : ` That is a row; ${names} decides it.`;
  }
  return didYouMeanPath(name, known);
}

function isForeign(name: string): boolean {
  const subject = name.split("/")[0]!;
  return name.includes("/") && !Object.keys(ownRules).some((own) => own.startsWith(`${subject}/`));
}
