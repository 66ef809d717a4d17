import type { ConfigurationFile, ValuePath } from "./configuration-file.ts";

/**
 * Checks the glob of an override.
 *
 * @throws ConfigurationError where it leads out of the configuration's folder, or is written with backslashes
 */
export function checkGlob(glob: string, file: ConfigurationFile, at: ValuePath): void {
  if (/^(?:[\\/]|\.\.(?:[\\/]|$)|[a-z]:)/i.test(glob)) {
    throw file.error(
      at,
      `'${glob}' leads out of the folder. Write the glob as seen from the configuration's folder.`,
    );
  }
  if (glob.includes("\\"))
    throw file.error(at, `Write '/' between the folders of '${glob}', on Windows too.`);
}
