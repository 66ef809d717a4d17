import { resolve } from "node:path";
import { decode } from "../../../inventory/text/decode.ts";
import { readNamedFileOrPipe } from "../../../project/read-pipe.ts";
import { UsageError } from "../../../project/usage-error.ts";
import type { Streams } from "../../streams.ts";
import { bytesOf } from "./standard-input.ts";

/** What the command line says of a list of paths. */
export interface ListOptions {
  readonly "files-from": string | undefined;
  readonly null: boolean | undefined;
}

/**
 * The paths of `--files-from`: a line each, or with `-0` whatever stands between two NUL characters. Undefined where it was
 * not given.
 *
 * @throws UsageError for a list that cannot be read
 */
export async function listedPaths(
  { "files-from": list, null: isByNul = false }: ListOptions,
  streams: Streams,
): Promise<readonly string[] | undefined> {
  if (list === undefined) {
    if (isByNul) throw new UsageError("-0 goes with --files-from: --files-from FILE -0.");
    return undefined;
  }
  const bytes = list === "-" ? await bytesOf(streams.stdin) : await bytesIn(list, streams.cwd);
  // Lists that PowerShell writes can be UTF-16.
  const names = isByNul ? Buffer.from(bytes).toString("utf8").split("\0") : decode(bytes).text.split(/\r?\n/);
  return names.filter((name) => name !== "");
}

async function bytesIn(list: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readNamedFileOrPipe(resolve(cwd, list), list);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`--files-from: ${error.message}`) : error;
  }
}
