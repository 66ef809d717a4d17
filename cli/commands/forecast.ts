import type { AdapterState } from "../../answers/forecast/outcome.ts";
import type { ForecastReport } from "../../answers/forecast/report.ts";
import type { FailoverKind } from "../../forecast/types.ts";
import { command } from "../arguments/command.ts";
import { CommandLineConfiguration, fileOptions } from "../arguments/configuration.ts";
import { ExitCode } from "../exit-code.ts";
import { type Formats, formatOptions } from "../formats/format.ts";
import { outputsOf, refusePageOnTerminal } from "../formats/outputs.ts";
import { print } from "../formats/print.ts";
import { writeNotices } from "../standard-error.ts";
import { watchOptions, watchRun } from "../watch/run-watch.ts";

const formats = {
  table: async () => (await import("../formats/forecast/table.ts")).table,
  json: async () => (await import("../formats/forecast/json.ts")).json,
  csv: async () => (await import("../formats/forecast/csv.ts")).csv,
  markdown: async () => (await import("../formats/forecast/markdown.ts")).markdown,
  html: async () => (await import("../formats/forecast/html.ts")).html,
} satisfies Formats<ForecastReport>;

/** `drlint forecast`: shows what a failover does to each adapter, and says by the exit code whether all of them come up. */
export const forecast = command({
  name: "forecast",
  operands: { usage: "[PATH…]", least: 0, most: Number.POSITIVE_INFINITY },
  summary: "Show where each adapter comes up after a failover.",
  description: [
    "Shows for each adapter of each protected machine the network, the subnet and the address that it comes up with, why, and which row of Microsoft's documents decides it. What Azure or Site Recovery chooses for itself is an estimate. What no document says, or the inventory does not record, is unknown.",
    "Without --failover and --test-failover it forecasts a failover. All protected machines of a folder fail over together; addresses are handed out in the order of their names.",
    "The exit code is 1 when an adapter comes up connected to nothing or without a subnet, finds its subnet full, or is set to an address that it cannot have. Unknown outcomes count with --strict alone, and other addresses than before never. A file with mistakes does, since what is wrong there is left out.",
  ],
  options: {
    failover: {
      kind: "flag",
      description: "Forecast a failover. So it does by default, unless --test-failover is given alone.",
    },
    "test-failover": {
      kind: "flag",
      description:
        "Forecast a test failover, into the networks that the inventory names for tests. With --failover: both.",
    },
    vm: {
      kind: "texts",
      placeholder: "NAME",
      description:
        "Show this machine only. Can be given several times. The others take their addresses all the same.",
    },
    ...fileOptions,
    strict: { kind: "flag", description: "Let unknown outcomes fail, too." },
    ...watchOptions,
    ...formatOptions(
      formats,
      "How to print it. By default: table. With html: one page for a browser, which loads nothing.",
    ),
  },
  examples: [
    ["drlint forecast", "a failover of all machines of the current folder"],
    ["drlint forecast --test-failover --vm web01", "one machine, in a test"],
    ["drlint forecast -f html -o forecast.html", "a page with the networks of both sides"],
    ["drlint forecast dr/ -f csv > addresses.csv", "for a spreadsheet"],
  ],
  async run({ operands, options }, streams, services) {
    const { color, vm } = options;
    const outputs = await outputsOf(options, formats, streams.cwd);
    refusePageOnTerminal(outputs, "forecast.html", streams);
    const watch = watchRun(options, streams);
    const { given } = await CommandLineConfiguration.of(options, services);
    const report = await services.forecast({
      ...given,
      ...watch.observing,
      cwd: streams.cwd,
      paths: operands,
      allowPlugins: true,
      kinds: kindsOf(options),
      ...(vm.length > 0 ? { machines: vm } : {}),
    });
    watch.prints();
    await print(report, outputs, color, streams);
    writeNotices(report.notices, streams);
    watch.ends();
    return isAllComingUp(report, options.strict ? ["fails", "unknown"] : ["fails"])
      ? ExitCode.clean
      : ExitCode.findings;
  },
});

/** Without either option it is a failover that people plan for. */
function kindsOf(options: {
  failover?: boolean | undefined;
  "test-failover"?: boolean | undefined;
}): FailoverKind[] {
  if (!options["test-failover"]) return ["failover"];
  return options.failover ? ["failover", "test-failover"] : ["test-failover"];
}

/** A file with mistakes may hold machines that were not seen, or say something else than it seems to. */
function isAllComingUp({ forecasts }: ForecastReport, failing: readonly AdapterState[]): boolean {
  return forecasts.every(
    ({ machines, faulty }) =>
      faulty.length === 0 &&
      machines.every(({ adapters }) => adapters.every(({ state }) => !failing.includes(state))),
  );
}
