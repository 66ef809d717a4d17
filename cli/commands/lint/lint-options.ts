import { resolve } from "node:path";
import { isKeptFile } from "../../../project/discovery/kept-files.ts";
import type { GivenConfiguration } from "../../../project/given-configuration.ts";
import type { CommitRange, LintOptions } from "../../../project/options.ts";
import { UsageError } from "../../../project/usage-error.ts";
import type { Streams } from "../../streams.ts";
import { type ListOptions, listedPaths } from "./files-from.ts";
import { shardOf } from "./shard-option.ts";
import { bytesOf } from "./standard-input.ts";

/** What the command line says of what to lint, and how. */
export interface LintArguments {
  readonly operands: readonly string[];
  readonly options: ListOptions & {
    readonly assume: LintOptions["assume"];
    readonly base: string | undefined;
    readonly cache: string | undefined;
    readonly "report-unused-disable-directives": boolean | undefined;
    readonly shard: string | undefined;
    readonly staged: boolean | undefined;
    readonly "stdin-filename": string | undefined;
  };
}

/**
 * The command line in the library's words.
 *
 * @param given what it says beside the configurations
 * @throws UsageError for paths that cannot be meant
 */
export async function lintOptionsOf(
  { operands, options }: LintArguments,
  given: GivenConfiguration,
  streams: Streams,
): Promise<LintOptions> {
  if (options.staged && operands.includes("-")) {
    throw new UsageError("--staged reads what is staged, and '-' standard input. Leave out one of the two.");
  }
  checkStandsAlone(operands, options);
  if (options.cache !== undefined && isKeptFile(options.cache)) {
    throw new UsageError(
      `'${options.cache}' is named as a file that belongs to an inventory, and no cache goes there. Name another file.`,
    );
  }
  const paths = await pathsToLint(operands, options["stdin-filename"], streams);
  const listed = await listedPaths(options, streams);
  const reportsUnused = options["report-unused-disable-directives"];
  return {
    cwd: streams.cwd,
    ...paths,
    ...(options.cache === undefined ? {} : { cache: options.cache }),
    ...(listed === undefined ? {} : { listed }),
    ...(options.shard === undefined ? {} : { shard: shardOf(options.shard, streams.env) }),
    ...(options.assume === undefined ? {} : { assume: options.assume }),
    ...(options.base === undefined ? {} : { base: options.base }),
    ...(options.staged ? { staged: commitRangeIn(streams.env) ?? true } : {}),
    ...(reportsUnused === undefined
      ? {}
      : { reportUnusedDisableDirectives: reportsUnused ? "error" : "off" }),
    ...given,
    allowPlugins: true,
  };
}

/** What deals out folders, or lists them, has no use for one text, or for the little that is staged. */
function checkStandsAlone(operands: readonly string[], options: LintArguments["options"]): void {
  const { cache, shard, staged, "files-from": list } = options;
  const [name, does] =
    shard !== undefined
      ? (["--shard", "deals out the folders on the disk"] as const)
      : list !== undefined
        ? (["--files-from", "lists files on the disk"] as const)
        : cache !== undefined
          ? (["--cache", "keeps what was found in files on the disk"] as const)
          : [];
  if (name === undefined) return;
  if (operands.includes("-"))
    throw new UsageError(`${name} ${does}, and '-' is standard input. Leave out one of the two.`);
  if (staged && list === undefined)
    throw new UsageError(`${name} ${does}, and --staged reads what is staged. Leave out one of the two.`);
}

/** The two commits that pre-commit is told to run for, as before a push; undefined where it runs for what is staged. */
function commitRangeIn({
  PRE_COMMIT_FROM_REF: from,
  PRE_COMMIT_TO_REF: to,
}: Streams["env"]): CommitRange | undefined {
  return from && to ? { from, to } : undefined;
}

/**
 * What is to be linted: the paths, or the text of standard input in the place of a file.
 *
 * @throws UsageError where `-` and `--stdin-filename` do not come together, or `-` comes with other paths
 */
async function pathsToLint(
  operands: readonly string[],
  stdinFilename: string | undefined,
  streams: Streams,
): Promise<Pick<LintOptions, "paths" | "buffers">> {
  if (!operands.includes("-")) {
    if (stdinFilename !== undefined) {
      throw new UsageError(
        "--stdin-filename goes with '-', which reads standard input: drlint - --stdin-filename PATH.",
      );
    }
    return { paths: operands };
  }
  if (operands.length > 1)
    throw new UsageError("'-' reads standard input and stands alone, without other paths.");
  if (stdinFilename === undefined) {
    throw new UsageError("'-' reads standard input, and --stdin-filename must say which file it stands for.");
  }
  const text = Buffer.from(await bytesOf(streams.stdin)).toString("utf8");
  return { buffers: [{ path: resolve(streams.cwd, stdinFilename), text }] };
}
