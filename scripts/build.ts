import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";
import { rules } from "../rules/index.ts";
import { buildCommandLine, compileCommandLine } from "./build/command-line.ts";
import { configurationSchema } from "./build/configuration-schema.ts";
import { writeDeclarations } from "./build/declarations.ts";
import { leanDependencies } from "./build/lean-dependencies.ts";
import { noticesOf } from "./build/notices.ts";

/**
 * `npm run build` makes dist/: one file for each way in, with everything that it needs, the declarations of what can be
 * imported, the configuration's schema, and the notices of the packages that are in them.
 */

const commands = { drlint: "cli/start.ts", "drlint-language-server": "server/bin.ts" };
const modules = { index: "api/index.ts", eslint: "eslint/plugin.ts" };
const shared = {
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Packages that have both are taken as ES modules: what is not used of them is left out.
  mainFields: ["module", "main"],
  // Names are kept: a stack that somebody sends is to be readable.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  plugins: [leanDependencies],
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

rmSync("dist", { recursive: true, force: true });
const { metafile } = await build({
  ...shared,
  entryPoints: { ...commands, ...modules },
  format: "esm",
  charset: "utf8",
  // CommonJS packages ask for Node's own modules by require, which ES modules lack.
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
});
const program = await buildCommandLine(shared);
writeFileSync("dist/THIRD-PARTY-NOTICES.txt", noticesOf(metafile, program));
for (const bin of Object.keys(commands)) chmodSync(`dist/${bin}.js`, 0o755);
writeFileSync("dist/configuration.schema.json", `${JSON.stringify(configurationSchema(rules), null, 2)}\n`);
await writeDeclarations(modules, "dist");
compileCommandLine();
