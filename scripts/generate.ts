import { mkdirSync, writeFileSync } from "node:fs";
import { generatedFiles, schemaFile, staleFiles } from "./generate/files.ts";
import { ruleListModule, ruleNames } from "./generate/rule-list.ts";
import { readSchema } from "./generate/schema.ts";

/**
 * `npm run generate` writes schemas/generated/, rules/index.ts and the generated parts of docs/; with `--check` it only says, and fails,
 * where one of those files is stale.
 */

const checking = process.argv.includes("--check");
const top = new URL("../", import.meta.url);

bring("schemas/generated/", await generatedFiles());
bring("rules/", new Map([["index.ts", ruleListModule(ruleNames())]]));

// Only now: the rules read what has just been written.
const [{ documentation }, { manPage }, { services }, { commands }] = await Promise.all([
  import("./generate/docs/files.ts"),
  import("./generate/docs/man-page.ts"),
  import("../cli/services.ts"),
  import("../cli/commands.ts"),
]);
const { files, mistakes } = documentation(
  await services.ruleBook(),
  readSchema(schemaFile),
  new URL("docs/", top),
);
bring("docs/", files);
const declared = await Promise.all(Object.values(commands).map((load) => load()));
bring("docs/", new Map([["drlint.1", manPage(declared)]]));
for (const mistake of mistakes) fail(mistake);

/** Writes the files that are stale, or says which ones are. */
function bring(path: string, texts: ReadonlyMap<string, string>): void {
  const folder = new URL(path, top);
  for (const name of staleFiles(texts, folder)) {
    if (checking) {
      fail(`${path}${name} is stale. Run 'npm run generate' and commit what it changes.`);
      continue;
    }
    const file = new URL(name, folder);
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, texts.get(name)!);
    console.log(`${path}${name} written.`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
