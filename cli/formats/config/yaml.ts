import { relative } from "node:path";
import type {
  ConfigurationExplanation,
  ExplainedRule,
  ExplainedSetting,
} from "../../../project/configuration/explain.ts";
import type { Source } from "../../../project/configuration/source.ts";
import { placeInWords } from "../../../project/place.ts";
import { printable } from "../../../schemas/values/printable.ts";
import type { Page } from "../../text/page.ts";
import { widthOf } from "../../text/width.ts";
import type { Format } from "../format.ts";

/** A line of YAML, and the comment behind it. */
type Line = readonly [yaml: string, comment?: string];

/** Further to the right than this, comments do not line up. */
const MOST_YAML = 60;

/** A configuration in YAML, with the source of each line in a comment behind it. */
export const yaml: Format<Omit<ConfigurationExplanation, "notices">> = function* (explanation, page) {
  const { plugins, rules, settings, reportUnusedDisableDirectives: unused } = explanation;
  const lines: Line[] = [
    ...header(explanation, page).map((text): Line => [`# ${text}`]),
    ...(plugins.length > 0 ? [["plugins:"] as Line] : []),
    ...plugins.map(
      ({ value, source }): Line => [`  - ${JSON.stringify(value)}`, sourceInWords(source, page)],
    ),
    [rules.length > 0 ? "rules:" : "rules: {}"],
    ...rules.map((rule) => ruleLine(rule, page)),
    ...(settings.length > 0 ? [["settings:"] as Line, ...settingLines(settings, page)] : []),
    [`reportUnusedDisableDirectives: ${unused.value}`, sourceInWords(unused.source, page)],
  ];
  yield `${aligned(lines, page).join("\n")}\n`;
};

function header(
  { file, configurations, ignored }: Pick<ConfigurationExplanation, "file" | "configurations" | "ignored">,
  { cwd }: Page,
): string[] {
  const shown = (path: string) => relative(cwd, path) || ".";
  const from =
    configurations.length === 0
      ? "no configuration, so drlint:recommended"
      : `${configurations.map(shown).join(", ")}${configurations.length > 1 ? " (the nearest first)" : ""}`;
  return [
    `What holds for ${shown(file)}: ${from}.`,
    ...(ignored
      ? [
          `It is not linted: ${ignored.place ? placeInWords(ignored.place, cwd) : `--ignore-pattern '${ignored.pattern}'`} leaves it out.`,
        ]
      : []),
  ];
}

function ruleLine({ name, severity, options, source, optionsSource }: ExplainedRule, page: Page): Line {
  const value = options === undefined ? severity : `[${severity}, ${JSON.stringify(options)}]`;
  const others = optionsSource ? `; options: ${sourceInWords(optionsSource, page)}` : "";
  return [`  ${keyOf(name)}: ${value}`, sourceInWords(source, page) + others];
}

/** Settings as nested mappings; a name is written once for all that stands in it. */
function settingLines(settings: readonly ExplainedSetting[], page: Page): Line[] {
  let open: readonly string[] = [];
  return settings.flatMap(({ path, value, sources }) => {
    const around = path.slice(0, -1);
    const same = around.findIndex((name, index) => open[index] !== name);
    const outer = around
      .map((name, depth): [number, string] => [depth, name])
      .slice(same === -1 ? around.length : same)
      .map(([depth, name]): Line => [`${indent(depth)}${keyOf(name)}:`]);
    open = around;
    const comment = [...new Set(sources.map((source) => sourceInWords(source, page)))].join(", ");
    return [...outer, [`${indent(around.length)}${keyOf(path.at(-1)!)}: ${JSON.stringify(value)}`, comment]];
  });
}

function indent(depth: number): string {
  return "  ".repeat(depth + 1);
}

function keyOf(name: string): string {
  return /^[a-z][\w./-]*$/i.test(name) ? name : JSON.stringify(name);
}

/** `drlint:recommended, .drlintrc.yaml:1:10`. */
function sourceInWords(source: Source, { cwd }: Page): string {
  if (source.from === "default") return source.ruleSet ?? "by default";
  if (source.from === "options")
    return source.ruleSet === undefined ? "--rule" : `${source.ruleSet}, --extends`;
  const place = placeInWords(source.place, cwd);
  return source.ruleSet === undefined ? place : `${source.ruleSet}, ${place}`;
}

function aligned(lines: readonly Line[], { colors }: Page): string[] {
  const widths = lines.filter(([, comment]) => comment).map(([yaml]) => widthOf(yaml));
  const column = Math.max(0, ...widths.filter((width) => width <= MOST_YAML)) + 2;
  return lines.map(([yaml, comment]) => {
    const text = printable(yaml);
    if (comment === undefined) return text.startsWith("#") ? colors.dim(text) : text;
    return `${text}${" ".repeat(Math.max(2, column - widthOf(text)))}${colors.dim(`# ${printable(comment)}`)}`;
  });
}
