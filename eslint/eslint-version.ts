import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { workingTree } from "../inventory/files/working-tree.ts";

/** The versions that drlint's tests run under. */
const TESTED = ["9", "10"];

/**
 * Refuses an ESLint that knows no languages of plugins, or that has not been tried. It would fail on the configuration
 * with a sentence of its own that does not say why.
 *
 * @throws Error with one sentence and no stack, since ESLint prints stacks
 */
export function requireTestedEslint(version: string | undefined): void {
  if (version === undefined || TESTED.includes(version.split(".")[0]!)) return;
  const message = `drlint/eslint needs ESLint ${TESTED.join(" or ")}, and this is ${version}; the command drlint works beside any.`;
  const error = new Error(message);
  error.stack = message;
  throw error;
}

/** The version of the ESLint that runs, or that the folder would run; undefined where it cannot be told. */
export function runningEslint(command: string | undefined, folder: string): string | undefined {
  try {
    return (
      ofCommand(command) ?? versionIn(createRequire(join(folder, "file.js")).resolve("eslint/package.json"))
    );
  } catch {
    return undefined;
  }
}

/** The version of the package that a script belongs to, where that is ESLint. */
function ofCommand(script: string | undefined): string | undefined {
  if (script === undefined || !existsSync(script)) return undefined;
  for (let folder = dirname(realpathSync(script)); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file)) return versionIn(file);
  }
  return undefined;
}

function versionIn(file: string): string | undefined {
  const { name, version } = JSON.parse(Buffer.from(workingTree.read(file)).toString("utf8")) as {
    name?: unknown;
    version?: unknown;
  };
  return name === "eslint" && typeof version === "string" ? version : undefined;
}
