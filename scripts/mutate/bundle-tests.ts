import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/**
 * Puts tests and what they test into a few files: `bundle-tests.ts FILE... `. vitest then loads these in place of a thousand
 * modules, which it would do again for each mutant. StrykerJS runs it where the mutated sources are (`scripts/mutate.ts`).
 */

/** A file asks for what stands beside it by its own place, which a bundle has not. */
const ownPlaces: Plugin = {
  name: "own-places",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const place = JSON.stringify(pathToFileURL(path).href);
      const contents = readFileSync(path, "utf8").replaceAll("import.meta.url", place);
      return { contents, loader: "ts" };
    });
  },
};

await build({
  entryPoints: process.argv.slice(2),
  outbase: ".",
  outdir: "bundled-tests",
  entryNames: "[dir]/[name]",
  chunkNames: "chunks/[hash]",
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20.19",
  // Some packages are asked for by require, which ES modules lack.
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
  plugins: [ownPlaces],
  logLevel: "warning",
});
