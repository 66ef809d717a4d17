import type { FoldersReport } from "../../project/affected/inventory-folders.ts";
import { command } from "../arguments/command.ts";
import { CommandLineConfiguration, fileOptions } from "../arguments/configuration.ts";
import { ExitCode } from "../exit-code.ts";
import { type Formats, formatOptions } from "../formats/format.ts";
import { outputsOf } from "../formats/outputs.ts";
import { print } from "../formats/print.ts";
import { writeNotices } from "../standard-error.ts";

const formats = {
  table: async () => (await import("../formats/folders/table.ts")).table,
  json: async () => (await import("../formats/folders/json.ts")).json,
} satisfies Formats<FoldersReport>;

/** `drlint folders`: lists the folders to lint, for pipelines that lint them apart. */
export const folders = command({
  name: "folders",
  operands: { usage: "[PATH…]", least: 0, most: Number.POSITIVE_INFINITY },
  summary: "List the folders with inventories, or those that a change affects.",
  description: [
    "Lists the folders that hold inventories, below the current folder or in what is named. Each is an inventory of its own and can be linted apart, by a job of a pipeline.",
    "With --base it lists those whose findings may have changed since a git revision: where a file of the inventory was added, changed or deleted, or a configuration, what it extends, a plugin of it, a suppressions file or a .gitignore that holds there. A folder of which no inventory is left is not listed.",
    "As JSON it is one line: a list of paths from the current folder, with '/'.",
  ],
  options: {
    base: {
      kind: "text",
      placeholder: "REF",
      description: "List only folders that what has changed since a git revision affects.",
    },
    ...fileOptions,
    ...formatOptions(formats, "How to print them."),
  },
  examples: [
    ["drlint folders", "all folders with inventories"],
    ["drlint folders --base origin/main --format json", "for the matrix of a pipeline"],
  ],
  async run({ operands, options }, streams, services) {
    const { base, color } = options;
    const outputs = await outputsOf(options, formats, streams.cwd);
    const { given } = await CommandLineConfiguration.of(options, services);
    const asked = { ...given, cwd: streams.cwd, paths: operands, ...(base === undefined ? {} : { base }) };
    const report = await services.folders(asked);
    await print(report, outputs, color, streams);
    writeNotices(report.notices, streams);
    return ExitCode.clean;
  },
});
