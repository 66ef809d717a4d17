import { command } from "../arguments/command.ts";
import type { Options } from "../arguments/option.ts";
import { formatNames } from "../formats/formats.ts";

/** The options of `drlint lint`. */
export const lintOptions = {
  base: {
    kind: "text",
    placeholder: "REF|FOLDER",
    description: "Report what has changed since a git revision, or against a folder from before.",
  },
  fix: {
    kind: "flag",
    description: "Put right what can be put right safely, and write the files.",
  },
  "fix-dry-run": {
    kind: "flag",
    description: "Tell what --fix would do, and write nothing. As JSON, with the new text.",
  },
  format: { kind: "choice", choices: formatNames, short: "f", description: "How to print the findings." },
  "max-warnings": { kind: "count", description: "Fail when there are more warnings." },
  "prune-suppressions": {
    kind: "flag",
    description: "Take out of the suppressions file what is no longer found.",
  },
  quiet: {
    kind: "flag",
    short: "q",
    description: "Show errors only. Warnings still count for --max-warnings.",
  },
  "report-unused-disable-directives": {
    kind: "flag",
    negatable: true,
    description: "Report directives that silence nothing as errors, or do not report them.",
  },
  rule: {
    kind: "texts",
    placeholder: "'NAME: SEVERITY'",
    description: "Set a rule to off, warn or error. May be given several times.",
  },
  "stdin-filename": {
    kind: "text",
    placeholder: "PATH",
    description: "The file that standard input stands for.",
  },
  suppress: {
    kind: "flag",
    description: "Record today's findings in the suppressions file, so that only new ones fail.",
  },
} as const satisfies Options;

/** `drlint lint`, and `drlint` alone. */
export const lintCommand = command({
  name: "lint",
  operands: { usage: "[PATH…]", least: 0, most: Number.POSITIVE_INFINITY },
  summary: "Lint files, folders and globs. Need not be named.",
  description: [
    "Lints inventories. A PATH is a file, a folder with everything below it, or a glob; without one it is the current folder. '-' reads the text from standard input; --stdin-filename says which file it stands for.",
    "The files of one folder are one inventory: names resolve across them.",
  ],
  options: lintOptions,
  examples: [
    ["drlint", "lint the current folder"],
    ["drlint dr/ 'sites/*/oslo.dr.yaml'", "a folder and the files of a glob"],
    ["drlint --max-warnings 0", "let warnings fail as well"],
    ["drlint --base origin/main", "look at changes since a revision, too"],
    ["drlint --rule 'inventory/schema: warn'", "turn one rule down"],
    ["drlint --fix", "put right what is safe, and show the rest"],
    ["drlint - --stdin-filename new.dr.yaml", "lint what comes through a pipe"],
  ],
  load: () => import("./run.ts"),
});
