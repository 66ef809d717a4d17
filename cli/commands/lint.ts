import { resolve } from "node:path";
import { askedPaths } from "../../project/files-to-lint.ts";
import type { LintOptions } from "../../project/options.ts";
import { repositoryPath } from "../../project/place.ts";
import { assumeOption } from "../arguments/assume.ts";
import { command } from "../arguments/command.ts";
import { CommandLineConfiguration, configurationOptions } from "../arguments/configuration.ts";
import { lintOutputs, rootOf, shownOptions, warningsAllowed } from "../formats/lint/output-options.ts";
import { show } from "../formats/lint/show.ts";
import type { Asked } from "../formats/lint/shown-report.ts";
import { watchOptions, watchRun } from "../watch/run-watch.ts";
import { lintOptionsOf } from "./lint/lint-options.ts";
import { listFiles } from "./lint/list-files.ts";
import { lintInMode, modeOf } from "./lint/mode.ts";

/** `drlint lint`, and `drlint` alone: lints, prints the report, and says by the exit code whether it may pass. */
export const lint = command({
  name: "lint",
  operands: { usage: "[PATH…]", least: 0, most: Number.POSITIVE_INFINITY },
  summary: "Lint files, folders and globs. Need not be named.",
  description: [
    "Lints inventories. A PATH is a file, a folder with everything below it, or a glob; without one it is the current folder. '-' reads the text from standard input; --stdin-filename says which file it stands for.",
    "The files of one folder are one inventory: names resolve across them.",
  ],
  options: {
    assume: assumeOption,
    base: {
      kind: "text",
      placeholder: "REF|FOLDER",
      description: "Report what has changed since a git revision, or against a folder from before.",
    },
    cache: {
      kind: "optional-text",
      placeholder: "FILE",
      usual: ".drlint-cache",
      description: "Pass over folders in which nothing has changed since a run with the same cache file.",
    },
    category: shownOptions.category,
    config: configurationOptions.config,
    debug: watchOptions.debug,
    extends: configurationOptions.extends,
    "files-from": {
      kind: "text",
      placeholder: "FILE|-",
      description: "Lint what is listed in a file, a path a line, or in what comes through a pipe.",
    },
    fix: {
      kind: "flag",
      description: "Put right what can be put right safely, and write the files.",
    },
    "fix-dry-run": {
      kind: "flag",
      description: "Tell what --fix would do, and write nothing. As JSON, with the new text.",
    },
    format: shownOptions.format,
    "ignore-pattern": configurationOptions["ignore-pattern"],
    "list-files": {
      kind: "flag",
      description: "List the files that would be linted, a path a line, and lint none.",
    },
    "max-warnings": shownOptions["max-warnings"],
    null: {
      kind: "flag",
      short: "0",
      description: "With --files-from: paths end with a NUL character, as 'find -print0' writes them.",
    },
    "output-file": shownOptions["output-file"],
    "prune-suppressions": {
      kind: "flag",
      description: "Take out of the suppressions file what is no longer found.",
    },
    quiet: shownOptions.quiet,
    "report-unused-disable-directives": {
      kind: "flag",
      negatable: true,
      description: "Report directives that silence nothing as errors, or do not report them.",
    },
    root: shownOptions.root,
    rule: configurationOptions.rule,
    "sarif-silenced": shownOptions["sarif-silenced"],
    shard: {
      kind: "text",
      placeholder: "I/N|auto",
      description:
        "Lint the I-th of N shards: whole folders, dealt out by size. auto: as the pipeline numbers its jobs.",
    },
    staged: {
      kind: "flag",
      description:
        "Read what is staged in git, and lint the inventories that it concerns: for a hook. With --base HEAD, its changes too.",
    },
    "stdin-filename": {
      kind: "text",
      placeholder: "PATH",
      description: "The file that standard input stands for.",
    },
    strict: shownOptions.strict,
    suppress: {
      kind: "flag",
      description: "Record today's findings in the suppressions file, so that only new ones fail.",
    },
    timing: watchOptions.timing,
  },
  examples: [
    ["drlint", "lint the current folder"],
    ["drlint dr/ 'sites/*/oslo.dr.yaml'", "a folder and the files of a glob"],
    ["drlint --strict", "let warnings fail as well"],
    ["drlint --base origin/main", "look at changes since a revision, too"],
    ["drlint --files-from changed.txt", "the files of a list"],
    ["drlint --cache", "lint what has changed, and show all findings"],
    ["drlint --shard 2/3 -f report=2.json", "the second of three parts, to be merged"],
    ["drlint --staged", "look at what is to be committed"],
    ["drlint --rule 'inventory/schema: warn'", "turn one rule down"],
    ["drlint --extends strict", "look for facts that are not recorded, too"],
    ["drlint --list-files", "see what would be linted"],
    ["drlint --fix", "put right what is safe, and show the rest"],
    ["drlint - --stdin-filename new.dr.yaml", "lint what comes through a pipe"],
  ],
  async run({ operands, options }, streams, services) {
    const { color, quiet = false } = options;
    const maxWarnings = warningsAllowed(options);
    const outputs = await lintOutputs(options, streams);
    const mode = modeOf(options, operands.includes("-"));
    const root = rootOf(options.root, streams.cwd);
    const configuration = await CommandLineConfiguration.of(options, services);
    const details = outputs.some(({ format }) => format.needsDetails);
    const watch = watchRun(options, streams);
    const lintOptions: LintOptions = {
      ...watch.observing,
      ...(await lintOptionsOf({ operands, options }, configuration.given, streams)),
      ...(details ? { details } : {}),
    };
    if (mode === "list-files") {
      return configuration.placing(() => listFiles(lintOptions, options, streams, services));
    }
    const { report, done } = await configuration.placing(() => lintInMode(mode, lintOptions, services));
    watch.prints();
    const shown = {
      report,
      root,
      asked: askedOf(lintOptions, root),
      quiet,
      done,
      maxWarnings,
      category: options.category,
      showsSilenced: options["sarif-silenced"],
      isNothingStaged: options.staged === true && report.summary.files === 0,
    };
    if (askedPaths(lintOptions).length === 0 && !options.staged && !lintOptions.buffers) {
      streams.stderr.write("drlint: The list of --files-from is empty, so nothing was linted.\n");
    }
    const code = await show(shown, outputs, color, streams);
    watch.ends();
    return code;
  },
});

/** What decides what is found, for whoever compares reports. */
function askedOf(options: LintOptions, root: string): Asked {
  const { cwd = ".", paths = [], listed = [], buffers = [], staged = false } = options;
  const { base, assume, rules = {}, reportUnusedDisableDirectives } = options;
  const { configuration, extends: ruleSets, ignorePatterns } = options;
  const named =
    buffers.length > 0
      ? buffers.map(({ path }) => path)
      : staged
        ? [...paths, ...listed]
        : askedPaths(options);
  return {
    paths: named.map((path) => repositoryPath(resolve(cwd, path), root)),
    ...(staged === false ? {} : { staged }),
    ...(base === undefined ? {} : { base }),
    ...(assume === undefined ? {} : { assume }),
    ...(configuration === undefined
      ? {}
      : { configuration: repositoryPath(resolve(cwd, configuration), root) }),
    ...(ruleSets === undefined ? {} : { extends: ruleSets }),
    rules,
    ...(ignorePatterns === undefined ? {} : { ignorePatterns }),
    ...(reportUnusedDisableDirectives === undefined ? {} : { reportUnusedDisableDirectives }),
  };
}
