import type { LintOptions } from "../../../project/options.ts";
import { shownPath } from "../../../project/place.ts";
import { printable } from "../../../schemas/values/printable.ts";
import { ExitCode } from "../../exit-code.ts";
import { printText } from "../../formats/text.ts";
import type { Services } from "../../services.ts";
import { writeNotices } from "../../standard-error.ts";
import type { Streams } from "../../streams.ts";

/** What the command line says of how the list is printed. */
type ListingOptions = Parameters<typeof printText>[1];

/** Lists the files that would be linted, a path a line, seen from the current folder. @throws UsageError as a lint does */
export async function listFiles(
  lintOptions: LintOptions,
  options: ListingOptions,
  streams: Streams,
  services: Services,
): Promise<ExitCode> {
  const { files, notices } = await services.filesToLint(lintOptions);
  const text = files.map((file) => `${printable(shownPath(file, streams.cwd))}\n`).join("");
  await printText(() => text, options, streams);
  writeNotices(notices, streams);
  return ExitCode.clean;
}
