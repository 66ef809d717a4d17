import { mkdirSync, writeFileSync } from "node:fs";
import { generatedFiles, schemaFile, staleFiles } from "./files.ts";
import { ruleListModule, ruleNames } from "./rule-list.ts";
import { readSchema } from "./schema.ts";

/** What became of the generated files. */
export interface Generated {
  /** The files that were written, by their paths in the project. */
  readonly written: readonly string[];
  /** What is wrong: files that are stale, and mistakes in what files are made of. */
  readonly wrong: readonly string[];
}

/** Writes the generated files of the project that are stale, or only says which ones are. */
export async function generateEverything({ checks }: { readonly checks: boolean }): Promise<Generated> {
  const top = new URL("../../", import.meta.url);
  const written: string[] = [];
  const wrong: string[] = [];
  const bring = (path: string, texts: ReadonlyMap<string, string>) => {
    const folder = new URL(path, top);
    for (const name of staleFiles(texts, folder)) {
      if (checks) {
        wrong.push(`${path}${name} is stale. Run 'npm run generate' and commit what it changes.`);
        continue;
      }
      const file = new URL(name, folder);
      mkdirSync(new URL(".", file), { recursive: true });
      writeFileSync(file, texts.get(name)!);
      written.push(`${path}${name}`);
    }
  };

  bring("schemas/generated/", await generatedFiles());
  bring("rules/", new Map([["index.ts", ruleListModule(ruleNames())]]));

  // Only now: the rules read what has just been written.
  const [{ documentation }, { manPage }, { services }, { commands }] = await Promise.all([
    import("./docs/files.ts"),
    import("./docs/man-page.ts"),
    import("../../cli/services.ts"),
    import("../../cli/commands.ts"),
  ]);
  const { files, mistakes } = documentation(
    await services.ruleBook(),
    readSchema(schemaFile),
    new URL("docs/", top),
  );
  bring("docs/", files);
  const declared = await Promise.all(Object.values(commands).map((load) => load()));
  bring("docs/", new Map([["drlint.1", manPage(declared)]]));
  return { written, wrong: [...wrong, ...mistakes] };
}
