import { resolve } from "node:path";
import { kindBehind } from "../../../inventory/files/file-tree.ts";
import { workingTree } from "../../../inventory/files/working-tree.ts";
import { repositoryRoot } from "../../../project/git/repository-root.ts";
import { UsageError } from "../../../project/usage-error.ts";
import type { Options } from "../../arguments/option.ts";
import type { Streams } from "../../streams.ts";
import { formatNames, formatOptions } from "../format.ts";
import { type Output, type OutputOptions, outputsOf } from "../outputs.ts";
import { formats } from "./formats.ts";
import { loadFormatter } from "./installed-formatter.ts";
import { pipelineOf } from "./pipelines/pipeline.ts";
import type { ShownReport } from "./shown-report.ts";

/** The options that say how findings are shown, and what may pass. */
export const shownOptions = {
  category: {
    kind: "text",
    placeholder: "NAME",
    description: "With the format sarif: tells this run from others of the same commit.",
  },
  ...formatOptions(formats, "How to print the findings.", { takesOthers: true }),
  "max-warnings": { kind: "count", description: "Fail when there are more warnings." },
  quiet: {
    kind: "flag",
    short: "q",
    description: "Show errors only. Warnings still count for --max-warnings.",
  },
  root: {
    kind: "text",
    placeholder: "DIR",
    description: "What paths in files for programs are relative to. By default: the git repository.",
  },
  strict: {
    kind: "flag",
    description:
      "Let warnings fail too: the same as --max-warnings 0. The rule set of that name is --extends strict.",
  },
  "sarif-silenced": {
    kind: "flag",
    description: "With the format sarif: report silenced findings too, as such.",
  },
} as const satisfies Options;

/**
 * The outputs that the command line asks for; where it says nothing of formats, the one of the place that runs the pipeline.
 *
 * @throws UsageError as `outputsOf` does, and for a formatter that cannot be loaded
 */
export function lintOutputs(
  options: OutputOptions,
  streams: Streams,
): Promise<readonly Output<ShownReport>[]> {
  return outputsOf<ShownReport>(withFormat(options, streams), formats, streams.cwd, (name) =>
    loadFormatter(name, formatNames(formats), streams.cwd),
  );
}

function withFormat(options: OutputOptions, { env }: Streams): OutputOptions {
  const pipeline = pipelineOf(env);
  return options.format.length > 0 || options["output-file"] !== undefined || pipeline === undefined
    ? options
    : { ...options, format: [{ name: pipeline, file: undefined }] };
}

/** How many warnings may pass; undefined: any number. @throws UsageError where the command line says two things */
export function warningsAllowed(options: {
  readonly strict: boolean | undefined;
  readonly "max-warnings": number | undefined;
}): number | undefined {
  const { strict, "max-warnings": most } = options;
  if (!strict) return most;
  if (most !== undefined && most > 0) {
    throw new UsageError(
      `--strict allows no warning, and --max-warnings ${most} some. Leave out one of the two.`,
    );
  }
  return 0;
}

/** The folder that paths for programs are relative to. @throws UsageError where it is none */
export function rootOf(given: string | undefined, cwd: string): string {
  if (given === undefined) return repositoryRoot(cwd) ?? cwd;
  const root = resolve(cwd, given);
  if (kindBehind(workingTree, root) === "folder") return root;
  throw new UsageError(`--root takes a folder; '${given}' is none.`);
}
