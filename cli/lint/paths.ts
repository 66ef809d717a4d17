import { resolve } from "node:path";
import type { LintOptions } from "../../project/options.ts";
import { UsageError } from "../../project/usage-error.ts";
import type { Streams } from "../streams.ts";

/**
 * What is to be linted: the paths, or the text of standard input in the place of a file.
 *
 * @throws UsageError where `-` and `--stdin-filename` do not come together, or `-` comes with other paths
 */
export async function pathsToLint(
  operands: readonly string[],
  stdinFilename: string | undefined,
  { stdin, cwd }: Streams,
): Promise<Pick<LintOptions, "paths" | "buffer">> {
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
  return { buffer: { path: resolve(cwd, stdinFilename), text: await textOf(stdin) } };
}

async function textOf(input: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of input) chunks.push(chunk);
  } catch (error) {
    throw new UsageError(`Standard input cannot be read: ${(error as Error).message}.`);
  }
  return Buffer.concat(chunks).toString("utf8");
}
