import type { Plugin } from "esbuild";
import eslint from "eslint/package.json" with { type: "json" };

/**
 * Leaves ESLint's rules for JavaScript, its parser and scope analysis, and its validator of rule options out of the
 * bundle. drlint lints no JavaScript and checks options itself, and loading them takes longer than linting a small
 * inventory. Should something use them after all, it is told which part is missing.
 */
export const withoutJavaScriptLinting: Plugin = {
  name: "without-javascript-linting",
  setup({ onLoad, onEnd }) {
    const replaced = new Set<RegExp>();
    for (const [file, contents] of replacements) {
      onLoad({ filter: file }, () => {
        replaced.add(file);
        return { contents, loader: "js" };
      });
    }
    onEnd(() => {
      const missed = replacements.filter(([file]) => !replaced.has(file)).map(([file]) => file.source);
      // A new release of ESLint has moved them: the bundle would silently double.
      if (missed.length > 0) throw new Error(`Nothing was loaded that these name: ${missed.join(", ")}`);
    });
  },
};

type Replacement = readonly [file: RegExp, contents: string];

const replacements: readonly Replacement[] = [
  replacement("eslint/lib/rules/index.js", "module.exports = new Map();"),
  replacement(
    "eslint/lib/shared/ajv.js",
    `module.exports = () => { ${missing("the validation of rule options")} };`,
  ),
  replacement(
    "espree/.*",
    `exports.parse = exports.parseForESLint = () => { ${missing("the JavaScript parser")} };`,
  ),
  replacement("eslint-scope/.*", `exports.analyze = () => { ${missing("JavaScript's scope analysis")} };`),
  // Of the whole file only these are read.
  replacement(
    "eslint/package.json",
    `module.exports = ${JSON.stringify({ name: eslint.name, version: eslint.version })};`,
  ),
];

/** @param path of files below node_modules, as a regular expression with plain slashes */
function replacement(path: string, contents: string): Replacement {
  return [new RegExp(`/node_modules/${path}$`.replaceAll("/", "[\\\\/]")), contents];
}

function missing(what: string): string {
  return `throw new Error("drlint's copy of ESLint comes without ${what}.");`;
}
