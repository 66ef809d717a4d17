import { createHash, type Hash } from "node:crypto";
import { builtinModules } from "node:module";
import { dirname, extname, resolve } from "node:path";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { packageModule } from "../../project/configuration/packages.ts";

/** What a module loads by name, or names as a file beside it: the text in quotes. */
const LOADED = /\b(?:from|import|require)\s*(?:\(\s*)?(["'])([^"'\n]+)\1/g;
const BESIDE = /(["'`])(\.{1,2}\/[^"'`\n$]*)\1/g;

/** How the end of a name may be left out. */
const ENDINGS = ["", ".js", ".mjs", ".cjs", ".json", ".ts", ".mts", ".cts", "/index.js"];
const CODE: ReadonlySet<string> = new Set([".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"]);

/**
 * `sha256:…` of a plugin's module and of all files that it names, and those name in turn: what it imports, and data that it
 * reads from a path that is written out. What it works out while it runs is not seen.
 */
export function pluginDigest(module: string): string {
  const hash = createHash("sha256");
  addFile(module, hash, new Set());
  return `sha256:${hash.digest("hex")}`;
}

function addFile(path: string, hash: Hash, seen: Set<string>): void {
  const real = workingTree.realPath(path);
  if (seen.has(real)) return;
  seen.add(real);
  const bytes = workingTree.read(real);
  hash.update(`${bytes.length}\0`).update(bytes);
  if (!CODE.has(extname(real))) return;
  const text = Buffer.from(bytes).toString("utf8");
  for (const [, , name = ""] of text.matchAll(BESIDE)) {
    const found = fileBeside(name, dirname(real));
    if (found) addFile(found, hash, seen);
  }
  for (const [, , name = ""] of text.matchAll(LOADED)) {
    if (name.startsWith(".") || name.includes(":") || builtinModules.includes(name)) continue;
    const found = packageModule(name, dirname(real));
    if (found && isFile(found)) addFile(found, hash, seen);
  }
}

function fileBeside(name: string, folder: string): string | undefined {
  return ENDINGS.map((ending) => resolve(folder, name + ending)).find(isFile);
}

function isFile(path: string): boolean {
  return kindBehind(workingTree, path) === "file";
}
