import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { rooms } from "../rooms.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

// A package that only another package asks for may come in a version of its own: it would be bundled twice.
it("imports no package that package.json does not name", () => {
  const manifest = JSON.parse(read("package.json")) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const named = ["dependencies", "devDependencies", "peerDependencies"].flatMap((kind) =>
    Object.keys(manifest[kind]!),
  );
  // What VS Code gives to its extensions, and packages that are nothing but types.
  const types = named
    .filter((name) => name.startsWith("@types/"))
    .map((name) => name.slice("@types/".length));
  const known = new Set([...named, ...types, "vscode"]);
  const imports = rooms.flatMap((folder) =>
    sourcesOf(folder).flatMap((file) => packagesIn(file).map((name) => ({ file, name }))),
  );
  expect(new Set(imports.map(({ name }) => name))).toContain("vscode-languageserver");
  expect(imports.filter(({ name }) => !known.has(name))).toEqual([]);
});

function packagesIn(file: string): string[] {
  return [
    ...read(file).matchAll(/^(?:import|export|\}) .*?\bfrom "([^."][^"]*)";|\bimport\(\s*"([^."][^"]*)"/gm),
  ]
    .map(([, whole, later]) => (whole ?? later)!)
    .filter((name) => !isBuiltin(name))
    .map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
    );
}

function sourcesOf(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"));
}

function read(path: string): string {
  return readFileSync(`${root}${path}`, "utf8");
}
