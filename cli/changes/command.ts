import { command } from "../arguments/command.ts";
import type { Options } from "../arguments/option.ts";
import { changesFormatNames } from "./formats.ts";

/** The options of `drlint changes`. */
export const changesOptions = {
  base: {
    kind: "text",
    placeholder: "REF|FOLDER",
    description: "What to compare with: a git revision, or a folder from before.",
  },
  format: {
    kind: "choice",
    choices: changesFormatNames,
    short: "f",
    description: "How to print it. By default: table.",
  },
} as const satisfies Options;

/** `drlint changes`. */
export const changesCommand = command({
  name: "changes",
  operands: { usage: "--base REF|FOLDER [PATH…]", least: 0, most: Number.POSITIVE_INFINITY },
  summary: "List every change of what is replicated.",
  description: [
    "Lists every change of the machines to be replicated and of what they depend on, since a git revision or against a folder from before: what it was, what it is, and whether a rule reports it. Harmless changes are listed too, so that a reviewer sees all of them. Objects that no replicated machine uses are left out.",
    "A change is undecided where a rule would need a fact that is not recorded, at stake where no row decides it though protection may be lost, and not read where the file could not be read then or cannot be now.",
    "The exit code is 0 when no rule reports an error, 1 when one does or something was not read, and 2 when nothing can be said.",
  ],
  options: changesOptions,
  examples: [
    ["drlint changes --base HEAD", "what is not committed yet"],
    ["drlint changes --base origin/main --format markdown", "for a pull request"],
    ["drlint changes --base before/ dr/", "a folder against a copy of it"],
  ],
  load: () => import("./run.ts"),
});
