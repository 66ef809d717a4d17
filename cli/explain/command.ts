import { command } from "../arguments/command.ts";
import type { Options } from "../arguments/option.ts";

/** The options of `drlint explain`. */
export const explainOptions = {} as const satisfies Options;

/** `drlint explain`. */
export const explainCommand = command({
  name: "explain",
  operands: { usage: "RULE|ROW", least: 1, most: 1 },
  summary: "Explain a rule, or a row of a support document.",
  description: [
    "Explains a rule, with the rows that it decides, or a row of a support document: what it says and where, its verdicts and limits, the facts that are read, and what turns the rule on.",
    "A name can be cut short from the left, as long as it means one thing: 'bitlocker' is enough for 'azure-vm-requirements/bitlocker'.",
  ],
  options: explainOptions,
  examples: [
    ["drlint explain inventory/schema", "a rule"],
    ["drlint explain bitlocker", "a row, by the end of its name"],
  ],
  load: () => import("./run.ts"),
});
