import { command } from "../arguments/command.ts";
import type { Options } from "../arguments/option.ts";

/** The options of `drlint rules`. */
export const rulesOptions = {
  format: { kind: "choice", choices: ["table", "json"], short: "f", description: "How to print the rules." },
} as const satisfies Options;

/** `drlint rules`. */
export const rulesCommand = command({
  name: "rules",
  operands: { usage: "", least: 0, most: 0 },
  summary: "List the rules.",
  description: [
    "Lists the rules by subject: what each reports, as what, and the rule sets that turn it on. As JSON, each rule comes with the rows that it decides and the facts that it reads.",
    "Rules of the plugins that hold for the current folder stand at the end.",
  ],
  options: rulesOptions,
  examples: [
    ["drlint rules", "a table"],
    ["drlint rules --format json", "everything about each rule"],
  ],
  load: () => import("./run.ts"),
});
