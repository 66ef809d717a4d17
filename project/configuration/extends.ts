import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { type FileTree, failureAt, kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { didYouMean } from "../../inventory/text/nearest.ts";
import { ruleSets } from "../../rules/rule-sets.ts";
import type { RuleSetName } from "../given-configuration.ts";
import { readingFailure, whereMissing } from "../reading-failure.ts";
import type { ConfigurationFile, ValuePath } from "./configuration-file.ts";
import { CONFIGURATION_FILES, configurationFileIn, isFile } from "./find.ts";
import { filesOf, type LoadOptions } from "./load-options.ts";
import { manifestOf, packageFolder, packageNames, packagePath } from "./packages.ts";

/** What an entry of `extends` means. */
export type Extended = { readonly ruleSet: RuleSetName } | { readonly path: string };

const RULE_SET = /^drlint:(.*)$/;

/**
 * Finds what an entry of `extends` means: `drlint:strict`, `./base.yaml`, `@contoso/drlint-configuration`.
 *
 * @param at where the entry stands
 * @throws ConfigurationError where there is no such rule set, file or package, with the nearest name
 */
export function resolveExtends(
  entry: string,
  file: ConfigurationFile,
  at: ValuePath,
  options: LoadOptions,
): Extended {
  const set = RULE_SET.exec(entry)?.[1];
  if (set !== undefined) {
    if (Object.hasOwn(ruleSets, set)) return { ruleSet: set as RuleSetName };
    const known = Object.keys(ruleSets).map((name) => `drlint:${name}`);
    throw file.error(
      at,
      `There is no rule set '${entry}'.${didYouMean(entry, known) || ` There are ${known.join(", ")}.`}`,
    );
  }
  if (isPath(entry)) return { path: existing(entry, file, at, filesOf(options)) };
  const found = fileOfPackage(entry, file.folder, options.cwd);
  // A linked package finds the packages it builds on beside its real place.
  if (found !== undefined) return { path: workingTree.realPath(found) };
  throw file.error(at, noPackage(entry, file.folder, filesOf(options)));
}

/** Whether a text is a path, and not the name of a package. */
export function isPath(text: string): boolean {
  return /^\.{0,2}[\\/]/.test(text) || text === "." || text === ".." || isAbsolute(text);
}

/**
 * The file that a path leads to, from the folder of the configuration that names it.
 *
 * @throws ConfigurationError where there is no such file, with the nearest name in its folder
 */
export function existing(written: string, file: ConfigurationFile, at: ValuePath, files: FileTree): string {
  const path = resolve(file.folder, written);
  if (isFile(path, files)) return path;
  const folder = dirname(path);
  if (kindBehind(files, folder) === undefined) {
    throw file.error(at, `'${written}' does not exist: there is no folder '${dirname(written)}'.`);
  }
  const failure = failureAt(files, path);
  if (failure === undefined) {
    const problem =
      files.kindAt(path) === "folder"
        ? "is a folder. Name the file in it that is meant."
        : "is a named pipe or a device. Name a regular file.";
    throw file.error(at, `'${written}' ${problem}`);
  }
  if (failure.code !== "ENOENT") throw file.error(at, readingFailure(written, failure));
  const before = written.slice(0, written.length - basename(written).length);
  const beside = files.entriesOf(folder).map(({ name }) => before + name);
  throw file.error(at, `'${written}' does not exist${whereMissing(failure)}.${didYouMean(written, beside)}`);
}

function fileOfPackage(specifier: string, folder: string, cwd: string): string | undefined {
  const { name, inside } = packagePath(specifier);
  const home = packageFolder(name, folder);
  if (home === undefined) return undefined;
  if (inside !== undefined) return isFile(join(home, inside), workingTree) ? join(home, inside) : undefined;
  const { main } = manifestOf(home);
  if (typeof main === "string" && /\.(ya?ml|json)$/.test(main) && isFile(join(home, main), workingTree))
    return join(home, main);
  return configurationFileIn(home, cwd, workingTree);
}

function noPackage(specifier: string, folder: string, files: FileTree): string {
  const { name, inside } = packagePath(specifier);
  if (specifier.startsWith("drlint") && Object.hasOwn(ruleSets, specifier.replace(/^drlint[-/.]?/, ""))) {
    return `There is no package '${specifier}'. Did you mean 'drlint:${specifier.replace(/^drlint[-/.]?/, "")}'?`;
  }
  if (isFile(resolve(folder, specifier), files)) {
    return `There is no package '${specifier}'. For the file of that name, write './${specifier}'.`;
  }
  const home = packageFolder(name, folder);
  if (home !== undefined) {
    return inside === undefined
      ? `The package '${name}' holds no configuration: no ${CONFIGURATION_FILES.join(", ")}, and no YAML or JSON as its 'main'.`
      : `The package '${name}' has no file '${inside}'.${didYouMean(inside, filesBeside(join(home, inside), home))}`;
  }
  const sets = Object.keys(ruleSets);
  if (sets.includes(specifier))
    return `There is no package '${specifier}'. Did you mean 'drlint:${specifier}'?`;
  return `There is no package '${specifier}' here.${didYouMean(name, packageNames(folder)) || " Install it, or write './' before a path."}`;
}

function filesBeside(path: string, home: string): string[] {
  const folder = dirname(path);
  if (kindBehind(workingTree, folder) === undefined) return [];
  return workingTree
    .entriesOf(folder)
    .map(({ name }) => relative(home, join(folder, name)).replaceAll("\\", "/"));
}
