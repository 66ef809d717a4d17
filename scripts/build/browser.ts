import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildOptions, Plugin } from "esbuild";
import { leanDependencies } from "./lean-dependencies.ts";

/**
 * Has a bundle for browsers take what is made for them: of two files `x.ts` and `x.browser.ts` the second, of a package its
 * entry for browsers, and for paths a copy of Node's own functions, which ask the system for nothing. Whatever else is Node's
 * own ends the build.
 */
export const forBrowsers: Plugin = {
  name: "for-browsers",
  setup({ onResolve, resolve: resolveByEsbuild }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
      const own = resolve(resolveDir, path.replace(/\.ts$/, ".browser.ts"));
      return existsSync(own) ? { path: own } : undefined;
    });
    onResolve({ filter: /^node:path$/ }, () => ({ path: moduleOf("path-browserify") }));
    onResolve({ filter: /^vscode-languageserver\/node$/ }, ({ kind, resolveDir }) =>
      resolveByEsbuild("vscode-languageserver/browser", { kind, resolveDir }),
    );
    onResolve({ filter: /^node:/ }, ({ path, importer }) => ({
      errors: [{ text: `'${path}' is Node's own, and '${importer}' is to run in a browser.` }],
    }));
  },
};

/** How what runs in a browser is bundled. */
export const browserBuild = {
  bundle: true,
  platform: "browser",
  target: ["chrome120", "firefox121", "safari17.4"],
  // None of the packages has anything for browsers that is wanted; some have what looks for a computer.
  mainFields: ["module", "main"],
  // It is fetched before it is run, so it is as small as it can be.
  minify: true,
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  // ESLint asks for TIMING in the environment, it and the functions for paths for the current folder.
  define: { "process.env": "{}", "process.cwd": "currentFolder" },
  inject: ["scripts/build/current-folder.js"],
  plugins: [forBrowsers, leanDependencies],
} as const satisfies BuildOptions;

function moduleOf(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}
