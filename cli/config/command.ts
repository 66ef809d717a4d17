import { command } from "../arguments/command.ts";

/** The options of `drlint config`. */
export const configOptions = {
  format: { kind: "choice", choices: ["yaml", "json"], short: "f", description: "How to print it." },
} as const;

/** `drlint config`. */
export const configCommand = command({
  name: "config",
  operands: { usage: "[PATH]", least: 0, most: 1 },
  summary: "Show what holds for a file, and where it is said.",
  description: [
    "Shows the rules that hold for an inventory file, with their severities and options, the settings, and behind each the place in a configuration that says so. For a folder, it shows what holds for an inventory in it.",
    "What it prints is a configuration itself.",
  ],
  options: configOptions,
  examples: [
    ["drlint config prod/vms.dr.yaml", "a file"],
    ["drlint config --format json", "the current folder, for a program"],
  ],
  load: () => import("./run.ts"),
});
