import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { importFromStart } from "./import-from-start.ts";

const PATH = "dist/command-line.cjs";

/**
 * Builds the program of the command line as `Program` in cli/start/program.ts wants it: CommonJS, of ASCII characters.
 *
 * @param shared what it has in common with the other bundles, dist/ among it
 * @returns what esbuild tells of it
 */
export async function buildCommandLine(shared: BuildOptions): Promise<Metafile> {
  const { metafile } = await build({
    ...shared,
    entryPoints: { "command-line": "cli/bin.ts" },
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    charset: "ascii",
    define: { "import.meta.url": "__url" },
    banner: { js: '"use strict";const __url=require("node:url").pathToFileURL(__filename).href;' },
    plugins: [...(shared.plugins ?? []), importFromStart],
    metafile: true,
  });
  // esbuild leaves regular expressions as they are, and templates with a function of their own: for both it is the same
  // when a character is escaped.
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(PATH, readFileSync(PATH, "utf8").replace(/[\u0080-\uffff]/g, escaped));
  return metafile;
}

/** Has V8 compile the program by a run over the examples. The program reads what else is built, which comes first. */
export function compileCommandLine(): void {
  const compile = ["--import", "tsx", "scripts/build/compiled.ts", PATH, "lint", "examples"];
  execFileSync(process.execPath, compile, { stdio: "ignore" });
}
