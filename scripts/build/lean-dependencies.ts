import type { Plugin } from "esbuild";
import eslint from "eslint/package.json" with { type: "json" };

/**
 * Leaves out of the bundle what drlint does not use of its dependencies, and what they would look for at run time:
 * loading it takes longer than linting a small inventory. Should something be used after all, it says what is missing.
 */
export const leanDependencies: Plugin = {
  name: "lean-dependencies",
  setup({ onLoad, onEnd }) {
    const used = new Set<Replacement>();
    for (const replacement of replacements) {
      onLoad({ filter: replacement.file }, () => {
        used.add(replacement);
        return { contents: replacement.contents, loader: "js" };
      });
    }
    onEnd(() => {
      const missed = replacements
        .filter((replacement) => !used.has(replacement))
        .map(({ file }) => file.source);
      // A new release has moved them, and the bundle would silently grow.
      if (missed.length > 0) throw new Error(`Nothing was loaded that these name: ${missed.join(", ")}`);
    });
  },
};

interface Replacement {
  /** The path of the files that are replaced. */
  readonly file: RegExp;
  readonly contents: string;
}

const replacements: readonly Replacement[] = [
  // ESLint lints no JavaScript here, and the options of rules are checked before it sees them.
  replaced("eslint/lib/rules/index.js", "module.exports = new Map();"),
  replaced(
    "eslint/lib/shared/ajv.js",
    `module.exports = () => { ${missing("the validation of rule options")} };`,
  ),
  replaced(
    "espree/.*",
    `exports.parse = exports.parseForESLint = () => { ${missing("the JavaScript parser")} };`,
  ),
  replaced("eslint-scope/.*", `exports.analyze = () => { ${missing("JavaScript's scope analysis")} };`),
  // Of the whole file only these are read.
  replaced(
    "eslint/package.json",
    `module.exports = ${JSON.stringify({ name: eslint.name, version: eslint.version })};`,
  ),
  // ESLint's and simple-git's debugging output; it looks for a package of colours at every start.
  replaced(
    "debug/src/index.js",
    `const off = Object.assign(() => {}, { enabled: false, extend: () => off });
module.exports = Object.assign(() => off, { formatters: {} });`,
  ),
];

function replaced(path: string, contents: string): Replacement {
  return { file: filesOf(path), contents };
}

/** @param path of files below node_modules, as a regular expression with plain slashes */
function filesOf(path: string): RegExp {
  return new RegExp(`/node_modules/${path}$`.replaceAll("/", "[\\\\/]"));
}

function missing(what: string): string {
  return `throw new Error("drlint's copy of ESLint comes without ${what}.");`;
}
