import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { didYouMean } from "../../inventory/text/nearest.ts";
import type { InventoryRule } from "../../rules/define/rule-types.ts";
import { rules as ownRules } from "../../rules/index.ts";
import { PLUGIN_NAME } from "../../rules/source/plugin-name.ts";
import { importModule } from "../import-module.ts";
import { reasonOf } from "../reason.ts";
import type { ConfigurationFile, ValuePath } from "./configuration-file.ts";
import { existing, isPath } from "./extends.ts";
import { packageModule, packageNames, packagePath } from "./packages.ts";

/** Rules by name, `contoso/tag-required`. */
export type RulesByName = ReadonlyMap<string, InventoryRule>;

/** A module with rules that has been loaded. */
export interface Plugin {
  /** Absolute path. */
  readonly path: string;
  readonly rules: RulesByName;
}

/**
 * Loads a plugin: runs its code, and takes the rules that it exports.
 *
 * @param entry the path or package as the configuration names it
 * @param at where the entry stands
 * @throws ConfigurationError where there is no such module, it throws, or what it exports are no rules
 */
export async function loadPlugin(entry: string, file: ConfigurationFile, at: ValuePath): Promise<Plugin> {
  const path = isPath(entry) ? existing(entry, file, at, workingTree) : modulePath(entry, file, at);
  let module: Readonly<Record<string, unknown>>;
  try {
    module = await importModule(addressOf(path));
  } catch (error) {
    const line = lineIn(path, error);
    const where = line === undefined ? "" : ` in line ${line}`;
    throw file.error(at, `The plugin '${entry}' cannot be loaded${where}: ${reasonOf(error)}`);
  }
  const refuse = (problem: string) => file.error(at, `The plugin '${entry}' ${problem}`);
  const { name, rules } = exportsOf(module);
  if (typeof rules !== "object" || rules === null) {
    throw refuse("exports no rules. It exports them as 'rules', by name.");
  }
  return {
    path,
    rules: new Map(Object.entries(rules).map(([key, rule]) => namedRule(key, rule, name, refuse))),
  };
}

/** Whether plugins can be loaded here, and what it takes where they are left out; a sentence. */
export const PLUGINS = { canBeLoaded: true, whenLeftOut: "Trust the workspace to have them." };

/** When the modules were last changed that have been loaded, by path. */
const loaded = new Map<string, number>();

/**
 * The address to load a module from. Node never loads an address again, so one that has changed since it was first loaded
 * has another. What that module loads itself stays as it is.
 */
function addressOf(path: string): string {
  const { mtimeMs } = statSync(path);
  const first = loaded.get(path) ?? mtimeMs;
  loaded.set(path, first);
  if (first === mtimeMs) return pathToFileURL(path).href;
  // CommonJS modules are kept by their paths.
  delete createRequire(path).cache[path];
  return `${pathToFileURL(path).href}?changed=${mtimeMs}`;
}

/** The line of a module that an error comes from, as its stack says. */
function lineIn(path: string, error: unknown): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const start = [pathToFileURL(path).href, path].find((each) => stack.includes(each));
  return start === undefined
    ? undefined
    : /^(?:\?[\w=.]*)?:(\d+)/.exec(stack.slice(stack.indexOf(start) + start.length))?.[1];
}

function modulePath(entry: string, file: ConfigurationFile, at: ValuePath): string {
  const found = packageModule(entry, file.folder);
  if (found !== undefined) return found;
  const hint = didYouMean(packagePath(entry).name, packageNames(file.folder));
  throw file.error(
    at,
    `There is no package '${entry}' here.${hint || " Install it, or write './' before a path."}`,
  );
}

/** Named exports, or those of a default export as ESLint's plugins have them. */
function exportsOf(module: Readonly<Record<string, unknown>>): { name: string | undefined; rules: unknown } {
  const plugin = (module.rules === undefined ? module.default : module) as
    | { readonly meta?: { readonly name?: unknown }; readonly rules?: unknown }
    | undefined;
  const name = plugin?.meta?.name;
  return { name: typeof name === "string" ? name : undefined, rules: plugin?.rules };
}

function namedRule(
  key: string,
  rule: unknown,
  plugin: string | undefined,
  refuse: (problem: string) => Error,
): [name: string, rule: InventoryRule] {
  const name = key.includes("/") || plugin === undefined ? key : `${plugin}/${key}`;
  const subject = name.slice(0, Math.max(0, name.indexOf("/")));
  if (subject === "")
    throw refuse(`has a rule '${key}'. A rule is named after its owner too, 'contoso/${key}'.`);
  if (OWN_SUBJECTS.has(subject)) {
    throw refuse(
      `has a rule '${name}', but rules of '${subject}/' are drlint's own. Name it after your organisation.`,
    );
  }
  const made = rule as Partial<InventoryRule> | null;
  const docs = made?.meta?.docs;
  if (
    typeof made?.create !== "function" ||
    typeof docs?.level !== "string" ||
    ![docs.rows, docs.facts, docs.rowsByFacts].every(Array.isArray)
  ) {
    throw refuse(`has a rule '${name}' that was not made with defineRule.`);
  }
  if (made.name !== name) throw refuse(`exports the rule '${made.name}' as '${name}'. Give it one name.`);
  return [name, made as InventoryRule];
}

const OWN_SUBJECTS: ReadonlySet<string> = new Set([
  PLUGIN_NAME,
  ...Object.keys(ownRules).map((name) => name.split("/")[0]!),
]);
