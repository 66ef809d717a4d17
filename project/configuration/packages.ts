import { dirname, join } from "node:path";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { utf8Text } from "../../inventory/text/bytes.ts";
import { resolveModule } from "./resolve-module.ts";

/** A package's name, and what follows it: `@contoso/drlint`, `strict.yaml`. */
interface PackagePath {
  readonly name: string;
  readonly inside: string | undefined;
}

/** Takes `@contoso/drlint/strict.yaml` apart. */
export function packagePath(specifier: string): PackagePath {
  const parts = specifier.split("/");
  const count = specifier.startsWith("@") ? 2 : 1;
  const inside = parts.slice(count).join("/");
  return { name: parts.slice(0, count).join("/"), inside: inside === "" ? undefined : inside };
}

/** The folder of an installed package as a module in `folder` would find it, or undefined. */
export function packageFolder(name: string, folder: string): string | undefined {
  for (const modules of moduleFolders(folder)) {
    const found = join(modules, name);
    if (kindBehind(workingTree, found) === "folder") return found;
  }
  return undefined;
}

/** The names of all packages that a module in `folder` could load. */
export function packageNames(folder: string): string[] {
  return moduleFolders(folder).flatMap((modules) =>
    entriesOf(modules).flatMap((name) =>
      name.startsWith("@") ? entriesOf(join(modules, name)).map((scoped) => `${name}/${scoped}`) : [name],
    ),
  );
}

/** The file that a module in `folder` would load of a package; undefined where there is none. */
export function packageModule(specifier: string, folder: string): string | undefined {
  try {
    return resolveModule(specifier, folder);
  } catch {
    // `require` does not see what a package exports to `import` alone.
    const { name, inside } = packagePath(specifier);
    const home = packageFolder(name, folder);
    const target = home && importTarget(manifestOf(home).exports, inside === undefined ? "." : `./${inside}`);
    return home && target ? join(home, target) : undefined;
  }
}

/** What a package.json may say that matters here. */
export interface PackageManifest {
  readonly main?: unknown;
  readonly exports?: unknown;
}

/** The package.json of a folder; empty where it cannot be read. */
export function manifestOf(folder: string): PackageManifest {
  try {
    return JSON.parse(utf8Text(workingTree.read(join(folder, "package.json")))) as PackageManifest;
  } catch {
    return {};
  }
}

function importTarget(exports: unknown, subpath: string): string | undefined {
  if (typeof exports === "string") return subpath === "." ? exports : undefined;
  if (typeof exports !== "object" || exports === null) return undefined;
  const entries = exports as Readonly<Record<string, unknown>>;
  const isMap = Object.keys(entries).some((key) => key.startsWith("."));
  if (isMap) return conditional(entries[subpath]);
  return subpath === "." ? conditional(entries) : undefined;
}

function conditional(entry: unknown): string | undefined {
  if (typeof entry === "string") return entry;
  if (typeof entry !== "object" || entry === null) return undefined;
  for (const [condition, target] of Object.entries(entry)) {
    if (condition === "import" || condition === "node" || condition === "default") {
      const found = conditional(target);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function moduleFolders(folder: string): string[] {
  const above = dirname(folder);
  return [join(folder, "node_modules"), ...(above === folder ? [] : moduleFolders(above))];
}

function entriesOf(folder: string): string[] {
  try {
    return workingTree
      .entriesOf(folder)
      .map(({ name }) => name)
      .filter((name) => !name.startsWith("."));
  } catch {
    return [];
  }
}
