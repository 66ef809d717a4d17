import type { ReadinessReport } from "../../answers/readiness/report.ts";
import { assumeOption } from "../arguments/assume.ts";
import { command } from "../arguments/command.ts";
import { CommandLineConfiguration, configurationOptions } from "../arguments/configuration.ts";
import { ExitCode } from "../exit-code.ts";
import { type Formats, formatOptions } from "../formats/format.ts";
import { outputsOf, refusePageOnTerminal } from "../formats/outputs.ts";
import { print } from "../formats/print.ts";
import { writeFailures, writeNotices } from "../standard-error.ts";
import type { Streams } from "../streams.ts";
import { watchOptions, watchRun } from "../watch/run-watch.ts";

const formats = {
  table: async () => (await import("../formats/readiness/table.ts")).table,
  json: async () => (await import("../formats/readiness/json.ts")).json,
  csv: async () => (await import("../formats/readiness/csv.ts")).csv,
  markdown: async () => (await import("../formats/readiness/markdown.ts")).markdown,
  html: async () => (await import("../formats/readiness/html.ts")).html,
} satisfies Formats<ReadinessReport>;

/** `drlint readiness`: shows how ready machines are, and says by the exit code whether all of them are. */
export const readiness = command({
  name: "readiness",
  operands: { usage: "[PATH…]", least: 0, most: Number.POSITIVE_INFINITY },
  summary: "Show which machines are ready to be replicated.",
  description: [
    "Shows machine by machine whether it can be protected and fail over: ready, not ready with the rows that block it, or undecided with the facts to record, the most useful one first. A machine is ready only when every row that applies to it is decided and none is violated, when nothing is left to be chosen for it, and when nothing that it depends on has a mistake in it. A machine to a second VMM site is retired. Where all rules on a support matrix are off, a machine is network ready at best. A machine without a replication block is only counted, unless --assume says where it is considered for. What works and only loses or changes something is a warning, and does not hold it back.",
    "Findings that are silenced or known count all the same, whatever severity the configuration gives them. Rows of rules that are off are not checked, and counted as such.",
    "The exit code is 0 when all machines are ready and nothing in the files is a mistake, and 1 otherwise; with --strict, only when none of them has a warning, either.",
  ],
  options: {
    assume: assumeOption,
    vm: {
      kind: "texts",
      placeholder: "NAME",
      description: "Show this machine only. Can be given several times.",
    },
    ...configurationOptions,
    strict: {
      kind: "flag",
      description: "Let machines fail that are ready, and lose or change something by a warning.",
    },
    ...watchOptions,
    ...formatOptions(
      formats,
      "How to print it. By default: table. With html: one page for a browser, which loads nothing.",
    ),
  },
  examples: [
    ["drlint readiness", "the current folder"],
    ["drlint readiness dr/oslo.dr.yaml", "the machines of one file"],
    ["drlint readiness --vm SQL01", "one machine"],
    ["drlint readiness -f html -o readiness.html", "a page for who decides"],
    ["drlint readiness --assume azure", "what speaks against the others, too"],
    ["drlint readiness --format csv > wave-1.csv", "for a spreadsheet"],
    ["drlint readiness --format markdown", "for a pull request"],
  ],
  async run({ operands, options }, streams, services) {
    const { assume, vm } = options;
    const outputs = await outputsOf(options, formats, streams.cwd);
    refusePageOnTerminal(outputs, "readiness.html", streams);
    const watch = watchRun(options, streams);
    const configuration = await CommandLineConfiguration.of(options, services);
    const report = await configuration.placing(() =>
      services.readiness({
        ...configuration.given,
        ...watch.observing,
        cwd: streams.cwd,
        paths: operands,
        ...(assume === undefined ? {} : { assume }),
        ...(vm.length > 0 ? { machines: vm } : {}),
        allowPlugins: true,
      }),
    );
    watch.prints();
    await print(report, outputs, options.color, streams);
    writeNotices(report.notices, streams);
    await writeAge(services.today(), streams);
    writeFailures(report.failures, streams);
    watch.ends();
    if (report.failures.length > 0) return ExitCode.failure;
    return isAllReady(report) && !(options.strict && hasWarnings(report))
      ? ExitCode.clean
      : ExitCode.findings;
  },
});

/** Says once that what drlint knows is old, where it is. */
async function writeAge(today: Date, { stderr }: Streams): Promise<void> {
  const { areTablesOld, FRESH_FOR_MONTHS, LAST_CHECKED } = await import("../../documents/tables/tables.ts");
  if (!areTablesOld(today)) return;
  stderr.write(
    `drlint: What this drlint knows of Microsoft's documents, of versions and of regions was last checked on ${LAST_CHECKED}, more than ${FRESH_FOR_MONTHS} months ago. Update drlint; 'drlint --version --verbose' prints the date of every document and table.\n`,
  );
}

/** Behind a mistake there may be machines that were not seen. */
function isAllReady({ totals, inventories }: ReadinessReport): boolean {
  return totals.ready === totals.machines && inventories.every(hasNoMistakes);
}

function hasWarnings({ inventories }: ReadinessReport): boolean {
  return inventories.some(({ machines }) => machines.some(({ warned }) => warned.length > 0));
}

function hasNoMistakes({ broken, mistakes }: ReadinessReport["inventories"][number]): boolean {
  return broken.length === 0 && mistakes.length === 0;
}
