import type { Source } from "../../project/configuration/source.ts";
import { placeInWords, shownPath } from "../../project/place.ts";
import type { OpenedProject } from "../../project/run-observer.ts";
import { counted } from "../../schemas/values/numbers.ts";
import { packageFile } from "../shipped-files.ts";

/** What runs, and where. */
export function programLine(cwd: string): string {
  return `drlint ${packageFile().version}, Node ${process.versions.node}, ${process.platform}, in ${cwd}`;
}

/**
 * What was read before linting, and what holds by it: places and names, and no value of a setting, since organisations may keep
 * in settings what is not for logs.
 */
export function openedLines({ read, folders, holding }: OpenedProject, cwd: string): string[] {
  return [
    ...read.map((path) => `configuration or plugin: ${shownPath(path, cwd)}`),
    `${counted(folders.length, "folder")} to read`,
    ...holding.flatMap(({ files, configuration }) => {
      const { configurations, plugins, rules, settings, reportUnusedDisableDirectives } = configuration;
      const from = configurations.map((path) => shownPath(path, cwd)).join(", ");
      return [
        `for ${files.map((path) => shownPath(path, cwd)).join(", ")} holds ${from || "no configuration"}:`,
        ...plugins.map(
          ({ value, source }) => `  plugin ${shownPath(value, cwd)}, by ${inWords(source, cwd)}`,
        ),
        ...ruleLines(rules, cwd),
        ...settings.map(
          ({ path, sources }) =>
            `  setting ${path.join(".")}, by ${sources.map((source) => inWords(source, cwd)).join(", ")}`,
        ),
        `  reportUnusedDisableDirectives, by ${inWords(reportUnusedDisableDirectives.source, cwd)}`,
      ];
    }),
  ];
}

type Rules = OpenedProject["holding"][number]["configuration"]["rules"];

/** Rule sets by how many of their rules hold, other rules one by one. */
function ruleLines(rules: Rules, cwd: string): string[] {
  const sets = new Map<string, number>();
  const single: string[] = [];
  for (const { name, severity, options, source, optionsSource } of rules) {
    const by = inWords(source, cwd);
    if (source.ruleSet !== undefined) sets.set(by, (sets.get(by) ?? 0) + 1);
    else
      single.push(
        `  ${name}: ${severity}${options ? " with options" : ""}, by ${by}${ofOptions(optionsSource, cwd)}`,
      );
  }
  return [...[...sets].map(([by, count]) => `  ${counted(count, "rule")} by ${by}`), ...single];
}

function ofOptions(source: Source | undefined, cwd: string): string {
  return source ? `; options by ${inWords(source, cwd)}` : "";
}

function inWords(source: Source, cwd: string): string {
  const set = source.ruleSet === undefined ? "" : `${source.ruleSet}, `;
  if (source.from === "file") return `${set}${placeInWords(source.place, cwd)}`;
  if (source.from === "options") return `${set}the command line`;
  return source.ruleSet ?? "default";
}
