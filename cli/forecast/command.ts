import { command } from "../arguments/command.ts";
import type { Options } from "../arguments/option.ts";
import { forecastFormatNames } from "./formats.ts";

/** The options of `drlint forecast`. */
export const forecastOptions = {
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
  format: {
    kind: "choice",
    choices: forecastFormatNames,
    short: "f",
    description:
      "How to print it. By default: table. With html: one page for a browser, which loads nothing.",
  },
  output: {
    kind: "text",
    placeholder: "PATH",
    short: "o",
    description: "Write it into this file, and not to standard output.",
  },
} as const satisfies Options;

/** `drlint forecast`. */
export const forecastCommand = command({
  name: "forecast",
  operands: { usage: "[PATH…]", least: 0, most: Number.POSITIVE_INFINITY },
  summary: "Show where each adapter comes up after a failover.",
  description: [
    "Shows for each adapter of each protected machine the network, the subnet and the address that it comes up with, why, and which row of Microsoft's documents decides it. What Azure or Site Recovery chooses for itself is an estimate. What no document says, or the inventory does not record, is unknown.",
    "Without --failover and --test-failover it forecasts a failover. All protected machines of a folder fail over together; addresses are handed out in the order of their names.",
    "The exit code is 1 when an adapter comes up connected to nothing or without a subnet, finds its subnet full, or is set to an address that it cannot have. Unknown outcomes and other addresses than before do not count. A file with mistakes does, since what is wrong there is left out.",
  ],
  options: forecastOptions,
  examples: [
    ["drlint forecast", "a failover of all machines of the current folder"],
    ["drlint forecast --test-failover --vm web01", "one machine, in a test"],
    ["drlint forecast -f html -o forecast.html", "a page with the networks of both sides"],
    ["drlint forecast dr/ -f csv > addresses.csv", "for a spreadsheet"],
  ],
  load: () => import("./run.ts"),
});
