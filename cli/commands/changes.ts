import type { ChangesReport } from "../../answers/changes/changes.ts";
import type { ChangeVerdict } from "../../answers/changes/verdict.ts";
import { UsageError } from "../../project/usage-error.ts";
import { command } from "../arguments/command.ts";
import { CommandLineConfiguration, configurationOptions } from "../arguments/configuration.ts";
import { ExitCode } from "../exit-code.ts";
import { type Formats, formatOptions } from "../formats/format.ts";
import { outputsOf } from "../formats/outputs.ts";
import { print } from "../formats/print.ts";
import { writeFailures, writeNotices } from "../standard-error.ts";
import { watchOptions, watchRun } from "../watch/run-watch.ts";

const formats = {
  table: async () => (await import("../formats/changes/table.ts")).table,
  json: async () => (await import("../formats/changes/json.ts")).json,
  markdown: async () => (await import("../formats/changes/markdown.ts")).markdown,
} satisfies Formats<ChangesReport>;

/** `drlint changes`: shows the changes, and says by the exit code whether replication survives them. */
export const changes = command({
  name: "changes",
  operands: { usage: "--base REF|FOLDER [PATH…]", least: 0, most: Number.POSITIVE_INFINITY },
  summary: "List every change of what is replicated.",
  description: [
    "Lists every change of the machines to be replicated and of what they depend on, since a git revision or against a folder from before: what it was, what it is, and whether a rule reports it. Harmless changes are listed too, so that a reviewer sees all of them. Objects that no replicated machine uses are left out.",
    "A change is harmless where replication survives it; whether what is recorded now is right is for 'drlint lint' to say. It is undecided where a rule would need a fact that is not recorded, at stake where no row decides it though protection may be lost, not known where no row speaks of it and nothing says that it is harmless, and not read where the file could not be read then or cannot be now.",
    "The exit code is 0 when no rule reports an error, 1 when one does or something was not read, and 2 when nothing can be said. --strict lets less pass.",
  ],
  options: {
    base: {
      kind: "text",
      placeholder: "REF|FOLDER",
      description: "What to compare with: a git revision, or a folder from before.",
    },
    ...configurationOptions,
    strict: {
      kind: "flag",
      description:
        "Let everything fail that is not known to be harmless: warnings, and what is undecided, at stake or not known. What is silenced or off may pass.",
    },
    ...watchOptions,
    ...formatOptions(formats, "How to print it. By default: table."),
  },
  examples: [
    ["drlint changes --base HEAD", "what is not committed yet"],
    ["drlint changes --base origin/main --format markdown", "for a pull request"],
    ["drlint changes --base before/ dr/", "a folder against a copy of it"],
  ],
  async run({ operands, options }, streams, services) {
    const { base } = options;
    const outputs = await outputsOf(options, formats, streams.cwd);
    if (base === undefined) {
      throw new UsageError(
        "'drlint changes' needs to know since when: --base with a git revision or a folder, such as --base origin/main.",
      );
    }
    const watch = watchRun(options, streams);
    const configuration = await CommandLineConfiguration.of(options, services);
    const report = await configuration.placing(() =>
      services.changes({
        ...configuration.given,
        ...watch.observing,
        cwd: streams.cwd,
        paths: operands,
        base,
        allowPlugins: true,
      }),
    );
    watch.prints();
    await print(report, outputs, options.color, streams);
    writeNotices([...report.notices, ...report.unreadable], streams);
    writeFailures(report.failures, streams);
    watch.ends();
    return exitCodeOf(report, options.strict ? NOT_HARMLESS : FAILING);
  },
});

/** What fails a run, and with --strict. */
const FAILING: readonly ChangeVerdict[] = ["error", "unreadable"];
const NOT_HARMLESS: readonly ChangeVerdict[] = [...FAILING, "warning", "at-stake", "undecided", "not-known"];

function exitCodeOf(
  { totals, failures, unreadable }: ChangesReport,
  failing: readonly ChangeVerdict[],
): ExitCode {
  if (failures.length > 0 || unreadable.length > 0) return ExitCode.failure;
  return failing.some((verdict) => totals[verdict] > 0) ? ExitCode.findings : ExitCode.clean;
}
