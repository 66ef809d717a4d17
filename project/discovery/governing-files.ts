import { CONFIGURATION_FILES } from "../configuration/find.ts";
import { SUPPRESSIONS_FILE } from "../suppressions-file.ts";

const GOVERNING: ReadonlySet<string> = new Set([...CONFIGURATION_FILES, SUPPRESSIONS_FILE]);

/** Whether a file of this name is a configuration or a suppressions file, which holds for its folder and all below it. */
export function isGoverningFile(name: string): boolean {
  return GOVERNING.has(name);
}
