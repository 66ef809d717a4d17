import type { Streams } from "../streams.ts";
import type { Page } from "../text/page.ts";
import { outputsOf } from "./outputs.ts";
import { print } from "./print.ts";

/**
 * Prints the text of a command that has no formats: to standard output, or into a file, whole.
 *
 * @param textFor makes the text for a page of a certain width, with or without colours
 * @throws UsageError where the file cannot be written, or belongs to an inventory
 */
export async function printText(
  textFor: (page: Page) => string,
  options: { readonly color: boolean | undefined; readonly "output-file": string | undefined },
  streams: Streams,
): Promise<void> {
  const text = async () => (_: undefined, page: Page) => [textFor(page)];
  const outputs = await outputsOf({ ...options, format: [] }, { text }, streams.cwd);
  await print(undefined, outputs, options.color, streams);
}
