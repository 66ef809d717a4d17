import type { DriftReport } from "../../answers/drift/drift.ts";
import { command } from "../arguments/command.ts";
import { CommandLineConfiguration, configurationOptions } from "../arguments/configuration.ts";
import { ExitCode } from "../exit-code.ts";
import { type Formats, formatOptions } from "../formats/format.ts";
import { outputsOf } from "../formats/outputs.ts";
import { print } from "../formats/print.ts";
import { saveMemoryOfSmall } from "../small-exports.ts";
import { writeFailures, writeNotices } from "../standard-error.ts";

const formats = {
  table: async () => (await import("../formats/drift/table.ts")).table,
  json: async () => (await import("../formats/drift/json.ts")).json,
  markdown: async () => (await import("../formats/drift/markdown.ts")).markdown,
} satisfies Formats<DriftReport>;

/** `drlint drift`: holds an inventory against exports of what there is. */
export const drift = command({
  name: "drift",
  operands: { usage: "FILE…", least: 1, most: Number.POSITIVE_INFINITY },
  summary: "Show where an inventory and what there is differ.",
  description: [
    "Reads exports as 'drlint import' does, and writes nothing. It lists what the exports show and the inventory has not, values that differ, and objects of the inventory that an export would have and has not.",
    "Each difference says what taking it over would do to what is replicated, as 'drlint changes' tells it: whether a rule reports it, protection is at stake, it cannot be told, or it is harmless.",
    "The exit code is 0 when nothing differs, 1 when something does, and 2 when that cannot be told, as where the exports are empty.",
  ],
  options: {
    into: {
      kind: "text",
      placeholder: "FOLDER",
      description: "The folder of the inventory. By default: the current one.",
    },
    ...configurationOptions,
    ...formatOptions(formats, "How to print it. By default: table."),
  },
  examples: [
    ["drlint drift exports/*.json --into dr", "what differs from the inventory of dr/"],
    ["drlint drift items.json -f markdown=drift.md", "for the summary of a pipeline"],
  ],
  async run({ operands, options }, streams, services) {
    saveMemoryOfSmall(operands, streams);
    const outputs = await outputsOf(options, formats, streams.cwd);
    const configuration = await CommandLineConfiguration.of(options, services);
    const report = await configuration.placing(() =>
      services.drift({
        ...configuration.given,
        cwd: streams.cwd,
        files: operands,
        into: options.into ?? ".",
      }),
    );
    await print(report, outputs, options.color, streams);
    writeNotices(report.notices, streams);
    writeFailures(report.failures, streams);
    if (report.failures.length > 0 || !report.isCompared) return ExitCode.failure;
    return report.differences.length > 0 ? ExitCode.findings : ExitCode.clean;
  },
});
