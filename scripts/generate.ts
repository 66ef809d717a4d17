import { mkdirSync, writeFileSync } from "node:fs";
import { generatedFiles, staleFiles } from "./generate/files.ts";

/** `npm run generate` writes schemas/generated/; with `--check` it only says, and fails, where a file there is stale. */

const folder = new URL("../schemas/generated/", import.meta.url);
const files = await generatedFiles();
const stale = staleFiles(files, folder);
if (process.argv.includes("--check")) {
  for (const name of stale) {
    console.error(`schemas/generated/${name} is stale. Run 'npm run generate' and commit what it changes.`);
  }
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of stale) {
    writeFileSync(new URL(name, folder), files.get(name)!);
    console.log(`schemas/generated/${name} written.`);
  }
}
