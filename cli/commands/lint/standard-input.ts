import { readToEnd } from "../../../project/read-pipe.ts";
import { UsageError } from "../../../project/usage-error.ts";

/** All that comes through standard input. @throws UsageError where it cannot be read, or is larger than inventories may be */
export async function bytesOf(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  try {
    return await readToEnd(input, "Standard input");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Standard input cannot be read: ${(error as Error).message}.`);
  }
}
