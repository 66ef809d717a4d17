import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where something lies that `npm run build` makes, `drlint.js`. Where it is missing it is said what to do, and the process ends with 2. */
export function built(name: string): string {
  const path = fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
  if (!existsSync(path)) {
    console.error(`There is no dist/${name} to measure. Run npm run build first.`);
    process.exit(2);
  }
  return path;
}
