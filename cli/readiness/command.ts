import { command } from "../arguments/command.ts";
import type { Options } from "../arguments/option.ts";
import { readinessFormatNames } from "./formats.ts";

/** The options of `drlint readiness`. */
export const readinessOptions = {
  format: {
    kind: "choice",
    choices: readinessFormatNames,
    short: "f",
    description: "How to print it. By default: table.",
  },
} as const satisfies Options;

/** `drlint readiness`. */
export const readinessCommand = command({
  name: "readiness",
  operands: { usage: "[PATH…]", least: 0, most: Number.POSITIVE_INFINITY },
  summary: "Show which machines are ready to be replicated.",
  description: [
    "Shows machine by machine whether it can be protected and fail over: ready, not ready with the rows that block it, or undecided with the facts to record, the most useful one first. A machine is ready only when every row that applies to it is decided and none is violated. What works and only loses or changes something is a warning, and does not hold it back.",
    "Findings that are silenced or known count all the same, whatever severity the configuration gives them. Rows of rules that are off are not checked, and counted as such.",
    "The exit code is 0 when all machines are ready, and 1 when one is not or is undecided.",
  ],
  options: readinessOptions,
  examples: [
    ["drlint readiness", "the current folder"],
    ["drlint readiness dr/oslo.dr.yaml", "the machines of one file"],
    ["drlint readiness --format csv > wave-1.csv", "for a spreadsheet"],
    ["drlint readiness --format markdown", "for a pull request"],
  ],
  load: () => import("./run.ts"),
});
