import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { LintReport } from "../../lint/result.ts";
import { repositoryRoot } from "../../project/git/repository-root.ts";
import type { LintOptions } from "../../project/options.ts";
import { UsageError } from "../../project/usage-error.ts";
import { counted, grouped } from "../../schemas/values/numbers.ts";
import { assumeOption } from "../arguments/assume.ts";
import { command } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { type Formats, formatNames, formatOptions } from "../formats/format.ts";
import { loadFormatter } from "../formats/lint/installed-formatter.ts";
import { isPipeline, pipelineOf } from "../formats/lint/pipelines/pipeline.ts";
import { writeStepSummary } from "../formats/lint/pipelines/step-summary.ts";
import { type Asked, type ShownReport, withoutWarnings } from "../formats/lint/shown-report.ts";
import { type OutputOptions, outputsOf } from "../formats/outputs.ts";
import { print } from "../formats/print.ts";
import { writeFailures, writeNotices } from "../standard-error.ts";
import type { Streams } from "../streams.ts";
import { lintOptionsOf } from "./lint/lint-options.ts";
import { lintInMode, modeOf } from "./lint/mode.ts";

const formats = {
  stylish: async () => (await import("../formats/lint/stylish.ts")).stylish,
  json: async () => (await import("../formats/lint/json.ts")).json,
  compact: async () => (await import("../formats/lint/compact.ts")).compact,
  report: async () => (await import("../formats/lint/report.ts")).report,
  sarif: async () => (await import("../formats/lint/sarif.ts")).sarif,
  github: async () => (await import("../formats/lint/github.ts")).github,
  "azure-pipelines": async () => (await import("../formats/lint/azure-pipelines.ts")).azurePipelines,
  gitlab: async () => (await import("../formats/lint/gitlab.ts")).gitlab,
  junit: async () => (await import("../formats/lint/junit.ts")).junit,
  checkstyle: async () => (await import("../formats/lint/checkstyle.ts")).checkstyle,
  rdjson: async () => (await import("../formats/lint/rdjson.ts")).rdjson,
  markdown: async () => (await import("../formats/lint/markdown.ts")).markdown,
  html: async () => (await import("../formats/lint/html.ts")).html,
} satisfies Formats<ShownReport>;

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
    category: {
      kind: "text",
      placeholder: "NAME",
      description: "With the format sarif: tells this run from others of the same commit.",
    },
    fix: {
      kind: "flag",
      description: "Put right what can be put right safely, and write the files.",
    },
    "fix-dry-run": {
      kind: "flag",
      description: "Tell what --fix would do, and write nothing. As JSON, with the new text.",
    },
    ...formatOptions(formats, "How to print the findings.", { takesOthers: true }),
    "max-warnings": { kind: "count", description: "Fail when there are more warnings." },
    "prune-suppressions": {
      kind: "flag",
      description: "Take out of the suppressions file what is no longer found.",
    },
    quiet: {
      kind: "flag",
      short: "q",
      description: "Show errors only. Warnings still count for --max-warnings.",
    },
    "report-unused-disable-directives": {
      kind: "flag",
      negatable: true,
      description: "Report directives that silence nothing as errors, or do not report them.",
    },
    root: {
      kind: "text",
      placeholder: "DIR",
      description: "What paths in files for programs are relative to. By default: the git repository.",
    },
    rule: {
      kind: "texts",
      placeholder: "'NAME: SEVERITY'",
      description: "Set a rule to off, warn or error. May be given several times.",
    },
    "sarif-silenced": {
      kind: "flag",
      description: "With the format sarif: report silenced findings too, as such.",
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
    suppress: {
      kind: "flag",
      description: "Record today's findings in the suppressions file, so that only new ones fail.",
    },
  },
  examples: [
    ["drlint", "lint the current folder"],
    ["drlint dr/ 'sites/*/oslo.dr.yaml'", "a folder and the files of a glob"],
    ["drlint --max-warnings 0", "let warnings fail as well"],
    ["drlint --base origin/main", "look at changes since a revision, too"],
    ["drlint --staged", "look at what is to be committed"],
    ["drlint --rule 'inventory/schema: warn'", "turn one rule down"],
    ["drlint --fix", "put right what is safe, and show the rest"],
    ["drlint - --stdin-filename new.dr.yaml", "lint what comes through a pipe"],
  ],
  async run({ operands, options }, streams, services) {
    const { color, quiet = false, "max-warnings": maxWarnings } = options;
    const outputs = await outputsOf<ShownReport>(withFormat(options, streams), formats, streams.cwd, (name) =>
      loadFormatter(name, formatNames(formats), streams.cwd),
    );
    const mode = modeOf(options, operands.includes("-"));
    const root = rootOf(options.root, streams.cwd);
    const details = outputs.some(({ format }) => format.needsDetails);
    const lintOptions: LintOptions = {
      ...(await lintOptionsOf({ operands, options }, streams, services)),
      ...(details ? { details } : {}),
    };
    const { report, done } = await lintInMode(mode, lintOptions, services);
    const shown: ShownReport = {
      report: quiet ? withoutWarnings(report) : report,
      root,
      asked: askedOf(lintOptions),
      quiet,
      done,
      maxWarnings,
      category: options.category,
      showsSilenced: options["sarif-silenced"],
      isNothingStaged: options.staged === true && report.summary.files === 0,
    };
    await print(shown, outputs, color, streams);
    for (const { name, file } of outputs) {
      if (file === undefined && isPipeline(name)) await writeStepSummary(name, shown, streams);
    }
    return verdict(report, maxWarnings, streams);
  },
});

/** What decides what is found, for whoever compares reports. */
function askedOf({
  paths = [],
  base,
  assume,
  rules = {},
  reportUnusedDisableDirectives,
  staged = false,
}: LintOptions): Asked {
  return {
    paths,
    ...(staged === false ? {} : { staged }),
    ...(base === undefined ? {} : { base }),
    ...(assume === undefined ? {} : { assume }),
    rules,
    ...(reportUnusedDisableDirectives === undefined ? {} : { reportUnusedDisableDirectives }),
  };
}

/** The folder that paths for programs are relative to. @throws UsageError where it is none */
function rootOf(given: string | undefined, cwd: string): string {
  if (given === undefined) return repositoryRoot(cwd) ?? cwd;
  const root = resolve(cwd, given);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root;
  throw new UsageError(`--root takes a folder; '${given}' is none.`);
}

/** What the command line says of formats; where it says nothing, the place that runs the pipeline does. */
function withFormat(options: OutputOptions, { env }: Streams): OutputOptions {
  const pipeline = pipelineOf(env);
  return options.format.length > 0 || options["output-file"] !== undefined || pipeline === undefined
    ? options
    : { ...options, format: [{ name: pipeline, file: undefined }] };
}

/** Says on standard error what is no finding, and by the exit code whether the report may pass. */
function verdict(report: LintReport, mostWarnings: number | undefined, streams: Streams): ExitCode {
  const { errors, warnings } = report.summary;
  const tooManyWarnings = mostWarnings !== undefined && warnings > mostWarnings;
  if (tooManyWarnings && errors === 0) {
    streams.stderr.write(
      `drlint: ${counted(warnings, "warning")}, and --max-warnings allows ${grouped(mostWarnings)}.\n`,
    );
  }
  writeNotices([...report.notices, ...report.unreadable], streams);
  writeFailures(report.failures, streams);
  if (report.failures.length > 0 || report.unreadable.length > 0) return ExitCode.failure;
  return errors > 0 || tooManyWarnings ? ExitCode.findings : ExitCode.clean;
}
