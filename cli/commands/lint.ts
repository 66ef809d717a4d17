import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { LintReport } from "../../lint/result.ts";
import { repositoryRoot } from "../../project/earlier/repository-root.ts";
import { UsageError } from "../../project/usage-error.ts";
import { counted, grouped } from "../../schemas/values/numbers.ts";
import { assumeOption } from "../arguments/assume.ts";
import { command } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { type Formats, formatNames, formatOptions } from "../formats/format.ts";
import { loadFormatter } from "../formats/lint/installed-formatter.ts";
import { type ShownReport, withoutWarnings } from "../formats/lint/shown-report.ts";
import { outputsOf } from "../formats/outputs.ts";
import { print } from "../formats/print.ts";
import { writeFailures, writeNotices } from "../standard-error.ts";
import type { Streams } from "../streams.ts";
import { lintOptionsOf } from "./lint/lint-options.ts";
import { lintInMode, modeOf } from "./lint/mode.ts";

const formats = {
  stylish: async () => (await import("../formats/lint/stylish.ts")).stylish,
  json: async () => (await import("../formats/lint/json.ts")).json,
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
    ["drlint --rule 'inventory/schema: warn'", "turn one rule down"],
    ["drlint --fix", "put right what is safe, and show the rest"],
    ["drlint - --stdin-filename new.dr.yaml", "lint what comes through a pipe"],
  ],
  async run({ operands, options }, streams, services) {
    const { color, quiet = false, "max-warnings": maxWarnings } = options;
    const outputs = await outputsOf<ShownReport>(options, formats, streams.cwd, (name) =>
      loadFormatter(name, formatNames(formats), streams.cwd),
    );
    const mode = modeOf(options, operands.includes("-"));
    const root = rootOf(options.root, streams.cwd);
    const details = outputs.some(({ format }) => format.needsDetails);
    const lintOptions = {
      ...(await lintOptionsOf({ operands, options }, streams, services)),
      ...(details ? { details } : {}),
    };
    const { report, done } = await lintInMode(mode, lintOptions, services);
    await print(
      { report: quiet ? withoutWarnings(report) : report, root, quiet, done, maxWarnings },
      outputs,
      color,
      streams,
    );
    return verdict(report, maxWarnings, streams);
  },
});

/** The folder that paths for programs are relative to. @throws UsageError where it is none */
function rootOf(given: string | undefined, cwd: string): string {
  if (given === undefined) return repositoryRoot(cwd) ?? cwd;
  const root = resolve(cwd, given);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root;
  throw new UsageError(`--root takes a folder; '${given}' is none.`);
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
