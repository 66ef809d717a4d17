import { command } from "../arguments/command.ts";
import { lintOutputs, rootOf, shownOptions, warningsAllowed } from "../formats/lint/output-options.ts";
import { show } from "../formats/lint/show.ts";
import { checkBelongTogether } from "./merge/check-reports.ts";
import { mergedReport } from "./merge/merged-report.ts";
import { readReport } from "./merge/read-report.ts";

/** `drlint merge`: makes one report of those of several processes. */
export const merge = command({
  name: "merge",
  operands: { usage: "REPORT…", least: 1, most: Number.POSITIVE_INFINITY },
  summary: "Merge the reports of several shards or jobs into one.",
  description: [
    "Merges reports that 'drlint lint --format report=FILE' has written, of shards or of jobs with paths of their own, and shows them as if one process had linted all of it. The exit code is the one that this process would have had.",
    "All shards must be there, each once. Reports of other versions of drlint, other options, other configurations or other earlier states do not go together. Nothing is linted again; the inventories need not be there.",
  ],
  options: shownOptions,
  examples: [
    ["drlint merge shards/*.json", "as lint shows what it finds"],
    ["drlint merge *.json -f sarif=dr.sarif", "in any format of lint"],
    ["drlint merge *.json --max-warnings 0", "let warnings of all fail"],
  ],
  async run({ operands, options }, streams) {
    const { color, quiet = false, category } = options;
    const maxWarnings = warningsAllowed(options);
    const outputs = await lintOutputs(options, streams);
    const root = rootOf(options.root, streams.cwd);
    const reports = operands.map((path) => readReport(path, streams.cwd));
    checkBelongTogether(reports, maxWarnings);
    const merged = mergedReport(reports, root);
    const shown = {
      ...merged,
      quiet: merged.quiet || quiet,
      maxWarnings: maxWarnings ?? merged.maxWarnings,
      category,
      showsSilenced: options["sarif-silenced"],
    };
    return show(shown, outputs, color, streams);
  },
});
