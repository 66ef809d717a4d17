import { UsageError } from "../../../project/usage-error.ts";

/** All that comes through standard input. @throws UsageError where it cannot be read */
export async function bytesOf(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of input) chunks.push(chunk);
  } catch (error) {
    throw new UsageError(`Standard input cannot be read: ${(error as Error).message}.`);
  }
  return Buffer.concat(chunks);
}
