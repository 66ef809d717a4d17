import { createRequire } from "node:module";
import { join } from "node:path";

/** The file that a module in `folder` would load by `require`. @throws the system's error where there is none */
export function resolveModule(specifier: string, folder: string): string {
  return createRequire(join(folder, "configuration.js")).resolve(specifier);
}
